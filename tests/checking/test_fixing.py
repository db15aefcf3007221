"""Fixes: only what they say, byte for byte elsewhere, and twice is once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signclean.checking.check import Checked, check_sheet
from signclean.checking.config import Choice
from signclean.checking.findings import Edit, Finding, Fix, Place, Severity
from signclean.checking.fixing import fix_text
from signclean.checking.intake import parse_list
from signclean.checking.ordering import parse_order
from tests.checking.conftest import PLAIN, make_list


def fix(text: str, path: str = "list.txt", order: str = "auto", *, unsafe: bool = False) -> str:
    def check(now: str) -> Checked:
        return check_sheet(parse_list(path, now), Choice(order=parse_order(order)))

    return fix_text(text, check, unsafe=unsafe).text


@pytest.mark.parametrize(
    ("line", "fixed"),
    [
        ("Mesa Azul (Guatemla)", "Mesa Azul (Guatemla)"),
        ("Mesa Azul, mesa@azul.example", "Mesa Azul, mesa@azul.example"),
        ("FundaciÃ³n Mesa", "FundaciÃ³n Mesa"),
        ("Mesa  Azul", "Mesa Azul"),
        ("Mesa\u00a0Azul ", "Mesa Azul"),
        (" Mesa Azul , A.C.", "Mesa Azul, A.C."),
        ("Mesa\u200b Azul;", "Mesa Azul"),
        ("- Mesa´s Azul", "Mesa's Azul"),
    ],
)
def test_safe_fixes(line: str, fixed: str) -> None:
    assert fix(make_list([*PLAIN, line])) == make_list([*PLAIN, fixed])


@pytest.mark.parametrize(
    ("lines", "fixed"),
    [
        (["Mesa Azul", "Nodo Norte", "Mesa Azul"], ["Mesa Azul", "Nodo Norte"]),
        (["Mesa Azul; Nodo Norte", "Ola Sur"], ["Mesa Azul", "Nodo Norte", "Ola Sur"]),
        (["Mesa de FundaciÃ³n"], ["Mesa de Fundación"]),
        (["Mesa Azul (Guatemla)"], ["Mesa Azul (Guatemala)"]),
        (["Mesa Azul, mesa@azul.example"], ["Mesa Azul"]),
    ],
)
def test_unsafe_fixes_are_made_when_asked_for(lines: list[str], fixed: list[str]) -> None:
    text = make_list([*PLAIN, *lines])
    assert fix(text) == text
    assert fix(text, unsafe=True) == make_list([*PLAIN, *fixed])


def test_all_else_stays_byte_for_byte() -> None:
    text = "\r\n".join(
        ["Carta  abierta", "", "# a  comment", "Firman:", "", *PLAIN[:6], "Mesa  Azul", "# x  y", *PLAIN[6:]]
    )
    assert fix(text) == text.replace("Mesa  Azul", "Mesa Azul")


def test_order_is_made_only_where_it_is_configured() -> None:
    lines = [*PLAIN[:4], "Zona Franca", *PLAIN[4:]]
    assert fix(make_list(lines)) == make_list(lines)
    assert fix(make_list(lines), order="alphabetical") == make_list([*PLAIN, "Zona Franca"])


def test_sorting_takes_comments_along_and_leaves_headings() -> None:
    text = "Firman:\n\nNodo\n# about Casa\nCasa  # signclean: ignore[SC106] ours\n\nBarco\n"
    assert fix(text, order="alphabetical").replace("\n\n", "\n") == (
        "Firman:\nBarco\n# about Casa\nCasa  # signclean: ignore[SC106] ours\nNodo\n"
    )


TABLE = 'name,country\n"Casa  ""Luz"", A.C.",Perú\n Red Azul ,Chile\nMesa  Sur,"Cuba, norte"\nRed Azul,Chile\n'


def test_tables_keep_their_cells() -> None:
    assert (
        fix(TABLE, "list.csv")
        == 'name,country\n"Casa ""Luz"", A.C.",Perú\nRed Azul,Chile\nMesa Sur,"Cuba, norte"\nRed Azul,Chile\n'
    )
    assert fix(TABLE, "list.csv", unsafe=True).count("Red Azul") == 1
    assert fix("name\tcountry\nCasa  Luz\tPerú\n", "list.tsv") == "name\tcountry\nCasa Luz\tPerú\n"


PIECES = (
    "Casa",
    "Red de Mujeres",
    "Mesa  Azul",
    "Luz ",
    " Sur",
    "(RDM)",
    "(",
    ";",
    "\u00a0",
    "\u200b",
    "- ",
    "A.C.",
    "’",
    "'s",
    ",",
    "\n",
)
LINES = st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5).map("".join), min_size=1, max_size=14)


@settings(max_examples=60, deadline=None)
@given(LINES, st.booleans(), st.sampled_from(["auto", "alphabetical"]))
def test_fixing_twice_changes_nothing(lines: list[str], unsafe: bool, order: str) -> None:
    once = fix(make_list(lines), order=order, unsafe=unsafe)
    assert fix(once, order=order, unsafe=unsafe) == once


@pytest.mark.parametrize("path", sorted(Path("data/letters").glob("*.txt"))[::6], ids=lambda path: path.stem)
def test_safe_fixes_of_letters_keep_every_letter_and_settle(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    once = fix(text)
    assert sorted(c for c in once if c.isalpha()) == sorted(c for c in text if c.isalpha())
    assert fix(once) == once


def test_fixes_that_undo_one_another_settle() -> None:
    turn = {"b": "a", "a": "c", "c": "b"}

    def check(now: str) -> Checked:
        sheet = parse_list("list.txt", now)
        place = Place("list.txt", 1, 0, 1, 1)
        fixes = Fix((Edit(place, turn[now[0]]),), safe=True)
        return Checked(sheet, (Finding("SC201", "x", Severity.NOTE, place, "", "", fixes),), 0)

    assert {fix_text(start, check).text for start in ("a\n", "b\n", "c\n")} == {"a\n"}
