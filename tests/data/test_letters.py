"""Every labelled letter keeps the promises of its columns: each field of the gold stands in the letter."""

from __future__ import annotations

import csv
import html
import re
import unicodedata
from pathlib import Path

import pycountry
import pytest

LETTERS = Path(__file__).parents[2] / "data" / "letters"
COLUMNS = (
    "n lines text name acronym legal_form alias place role kind member_of country basis same_as maybe".split()  # noqa: SIM905
)
SIGNATORIES = {"organization", "individual", "coalition"}
KINDS = SIGNATORIES | {"heading", "noise"}
MARKUP = re.compile(r"<(?!https?:|mailto:)[^>\n]*>|(?<=\])\([^)\n]*\)|\*\*|\u00ad")
GOLDS = sorted(LETTERS.glob("*.gold.tsv"))

Row = dict[str, str]


def key(text: str) -> str:
    """Letters and digits alone, without case and accents: fields are compared so."""
    return "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if c.isalnum())


def squeezed(text: str) -> str:
    """The text without spaces, markup, hyphens: equal however the lines were wrapped."""
    return re.sub(r"[\s\[\]_\\*-]+", "", MARKUP.sub("", html.unescape(text))).replace('""', '"')


def read_gold(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def letter_of(gold: Path) -> list[str]:
    return gold.with_name(gold.name.replace(".gold.tsv", ".txt")).read_text(encoding="utf-8").split("\n")


def span(row: Row) -> range:
    first, _, last = row["lines"].partition("-")
    return range(int(first), int(last or first) + 1)


def text_at(lines: list[str], rows: list[Row], row: Row) -> str:
    """The lines of a row joined; whole lines that are noise of their own are left out."""
    noise = set() if row["kind"] == "noise" else {i for r in rows if r["kind"] == "noise" for i in span(r)}
    return "\n".join(lines[i - 1] for i in span(row) if i not in noise)


@pytest.fixture(params=GOLDS, ids=lambda path: path.name.removesuffix(".gold.tsv"))
def gold(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture
def rows(gold: Path) -> list[Row]:
    return read_gold(gold)


@pytest.fixture
def lines(gold: Path) -> list[str]:
    return letter_of(gold)


def test_columns_and_numbers(gold: Path, rows: list[Row]) -> None:
    assert gold.read_text(encoding="utf-8").split("\n")[0].split("\t") == COLUMNS
    assert [row["n"] for row in rows] == [str(n) for n in range(1, len(rows) + 1)]
    assert all(None not in row and None not in row.values() for row in rows)
    assert {row["kind"] for row in rows} <= KINDS


def test_text_stands_at_its_lines(rows: list[Row], lines: list[str]) -> None:
    for row in rows:
        assert span(row).start >= 1, row
        assert span(row).stop <= len(lines) + 1, row
        assert squeezed(row["text"]) in squeezed(text_at(lines, rows, row)), row


def test_mentions_stand_in_the_order_of_the_text(rows: list[Row]) -> None:
    starts = [span(row).start for row in rows]
    assert starts == sorted(starts)


def test_fields_are_taken_from_the_text(rows: list[Row], lines: list[str]) -> None:
    for row in rows:
        here = key(MARKUP.sub(" ", html.unescape(text_at(lines, rows, row))))
        for field in ("acronym", "legal_form", "place"):
            assert key(row[field]) in here, (field, row)
        if row["kind"] in SIGNATORIES:
            assert row["name"], row
            assert all(key(word) in key(row["text"]) for word in row["name"].split()), row
        assert all(key(word) in here for word in row["alias"].split()), row


def test_roles_stand_beside_the_name_or_are_shared(rows: list[Row], lines: list[str]) -> None:
    for at, row in enumerate(rows):
        parts = set(row["role"].split(", "))
        later = (r["text"] for r in rows[at + 1 :] if parts & set(r["role"].split(", ")))
        here = key("\n".join([html.unescape(text_at(lines, rows, row)), *later]))
        assert all(key(word) in here for word in MARKUP.sub(" ", row["role"]).split()), row


def test_headings_and_noise_say_nothing_more(rows: list[Row]) -> None:
    for row in rows:
        if row["kind"] not in SIGNATORIES:
            assert not any(row[field] for field in COLUMNS[3:9] + COLUMNS[10:]), row


def test_members_name_an_earlier_coalition(rows: list[Row]) -> None:
    seen: set[str] = set()
    for row in rows:
        assert not row["member_of"] or row["member_of"] in seen, row
        if row["kind"] == "coalition":
            seen.add(row["name"])
    members = {row["member_of"] for row in rows}
    assert seen <= members


def test_countries_are_real_and_have_a_basis(rows: list[Row]) -> None:
    for row in rows:
        codes = [code for code in row["country"].split("/") if code]
        assert all(code == "-" or pycountry.countries.get(alpha_2=code) for code in codes), row
        assert row["basis"] in (("",) if not codes or "-" in codes else ("x", "c", "k")), row


def test_same_as_points_to_the_first_and_maybe_to_another(rows: list[Row]) -> None:
    by_n = {row["n"]: row for row in rows if row["kind"] in SIGNATORIES}
    for row in rows:
        if row["same_as"]:
            first = by_n[row["same_as"]]
            assert int(first["n"]) < int(row["n"]), row
            assert not first["same_as"], row
            assert (first["kind"] == "individual") == (row["kind"] == "individual"), row
        for other in filter(None, row["maybe"].split(",")):
            assert other in by_n, row
            assert other != row["n"], row
            assert other != row["same_as"], row


def test_same_signatory_has_one_country(rows: list[Row]) -> None:
    by_n = {row["n"]: row for row in rows}
    for row in rows:
        if row["same_as"] and row["kind"] != "individual":
            assert row["country"] == by_n[row["same_as"]]["country"], row
