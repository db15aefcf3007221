"""CSV and TSV: what stands in the cells, and that csv and pandas read back what was written."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from signclean.model import SignatoryList
from signclean.writing import Format, Listing, RenderOptions, Rows, render, unguard_cell
from signclean.writing.cells import COLUMNS, list_rows
from signclean.writing.frame import TYPES, to_frame

SEPARATED = [(Format.CSV, ","), (Format.TSV, "\t")]


def read_back(text: str, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def test_one_row_a_signatory(outcome: SignatoryList) -> None:
    rows = read_back(render(outcome, Format.CSV).text, ",")
    assert ",".join(rows[0]) == (
        "id,name,acronym,legal_form,kind,role,affiliation,country,country_name,subdivision,country_confidence,"
        "member_of,signed,aliases,sources,lines,review,country_reason,ids"
    )
    assert dict(zip(rows[0], rows[2], strict=True)) == {
        "id": "casa-nandu",
        "name": "Casa Ñandú",
        "acronym": "",
        "legal_form": "A.C.",
        "kind": "organization",
        "role": "",
        "affiliation": "",
        "country": "MX",
        "country_name": "Mexico",
        "subdivision": "MX-CHP",
        "country_confidence": "0.9877",
        "member_of": "alianza-por-los-rios",
        "signed": "both",
        "aliases": "Casa Nandu | Ostrich House; The",
        "sources": "2022-08-01 carta.txt | -",
        "lines": "2022-08-01 carta.txt:5 | -:2",
        "review": "same",
        "country_reason": "place set apart: México; legal form: A.C.",
        "ids": "MX-17",
    }
    assert [row[-3] for row in rows[1:]] == ["", "same", "same", "same | kind"]


def test_one_row_a_mention(outcome: SignatoryList) -> None:
    rows = read_back(render(outcome, Format.CSV, RenderOptions(rows=Rows.MENTIONS)).text, ",")
    assert ",".join(rows[0]) == (
        "n,source,lines,text,name,acronym,legal_form,alias,place,role,affiliation,url,cells,kind,section,member_of,"
        "signatory"
    )
    first = dict(zip(rows[0], rows[1], strict=True))
    assert (first["n"], first["lines"], first["member_of"]) == ("1", "3-4", "")
    third = dict(zip(rows[0], rows[3], strict=True))
    assert (third["cells"], third["member_of"]) == ("***@*** | ***", "1")


def test_lines_are_bare_where_one_letter_was_read(outcome: SignatoryList) -> None:
    one = replace(outcome, documents=outcome.documents[:1])
    rows = read_back(render(one, Format.CSV).text, ",")
    assert [row[-4] for row in rows[1:]] == ["3-4", "5 | 2", "6", "3"]


@pytest.mark.parametrize(("format_", "delimiter"), SEPARATED)
@pytest.mark.parametrize("rows", list(Rows))
@pytest.mark.parametrize("excel", [False, True])
def test_what_is_read_back_is_what_was_written(
    outcome: SignatoryList, format_: Format, delimiter: str, rows: Rows, excel: bool
) -> None:
    options = RenderOptions(rows=rows, excel=excel)
    text = render(outcome, format_, options).text.removeprefix("\ufeff")
    dash = "–" if excel else "-"
    expected = [[str(cell) for cell in row] for row in list_rows(outcome, rows, dash=dash)]
    found = read_back(text, delimiter)
    assert found[0] == list(COLUMNS[rows])
    assert [[unguard_cell(cell) for cell in row] for row in found[1:]] == expected


@pytest.mark.parametrize("rows", list(Rows))
def test_pandas_reads_back_the_frame(outcome: SignatoryList, empty: SignatoryList, rows: Rows) -> None:
    for result in (outcome, empty):
        text = render(result, Format.CSV, RenderOptions(rows=rows, guard=False)).text
        types = dict.fromkeys(COLUMNS[rows], "str")
        types |= {column: type_ for column, type_ in TYPES.items() if column in types}
        frame = pd.read_csv(io.StringIO(text), dtype=types, keep_default_na=False)
        assert_frame_equal(frame, to_frame(result, rows))


def test_the_listing_gives_the_same_frame(outcome: SignatoryList) -> None:
    listing = Listing.of(outcome)
    assert_frame_equal(listing.to_pandas(), to_frame(outcome))
    assert_frame_equal(listing.to_pandas("mentions"), to_frame(outcome, Rows.MENTIONS))
    assert listing.to_pandas()["name"].tolist()[-1] == "=Red *Sur* [x]"


def test_formulas_are_guarded_and_counted(outcome: SignatoryList) -> None:
    rendered = render(replace(outcome, documents=outcome.documents[:1]), Format.CSV)
    assert "red-sur,'=Red *Sur* [x]," in rendered.text
    assert rendered.notes == ("1 cell begins with an apostrophe now, for a spreadsheet would run it as a formula",)
    mentions = render(outcome, Format.TSV, RenderOptions(rows=Rows.MENTIONS))
    assert mentions.notes == ("2 cells begin with an apostrophe now, for a spreadsheet would run them as formulas",)


def test_the_guard_can_be_switched_off(outcome: SignatoryList) -> None:
    rendered = render(outcome, Format.CSV, RenderOptions(guard=False))
    assert "red-sur,=Red *Sur* [x]," in rendered.text
    assert rendered.notes == ()


def test_excel_gets_a_mark_line_ends_and_no_dates(outcome: SignatoryList) -> None:
    data = render(outcome, Format.CSV, RenderOptions(excel=True)).data
    assert data.startswith(b"\xef\xbb\xbfid,name,")
    assert data.count(b"\r\n") == data.count(b"\n") == 5
    assert "2022-08-01 carta.txt:3–4" in data.decode("utf-8")
    plain = render(outcome, Format.CSV).data
    assert plain.startswith(b"id,name,")
    assert b"\r" not in plain


def test_an_empty_list_has_its_header(empty: SignatoryList) -> None:
    assert render(empty, Format.CSV).text == ",".join(COLUMNS[Rows.SIGNATORIES]) + "\n"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_name_stays_on_its_row_and_comes_back(outcome: SignatoryList, name: str) -> None:
    result = replace(outcome, signatories=(outcome.signatories[0]._replace(name=name),))
    for format_, delimiter in SEPARATED:
        text = render(result, format_).text
        assert text.count("\n") == 2
        row = read_back(text, delimiter)[1]
        assert [unguard_cell(cell) for cell in row] == [str(cell) for cell in next(list_rows(result, Rows.SIGNATORIES))]


def test_the_documentation_names_every_column() -> None:
    text = (Path(__file__).parents[2] / "docs" / "csv.md").read_text(encoding="utf-8")
    documented = re.findall(r"^\| `(\w+)` \|", text, flags=re.MULTILINE)
    assert tuple(documented) == COLUMNS[Rows.SIGNATORIES] + COLUMNS[Rows.MENTIONS]
