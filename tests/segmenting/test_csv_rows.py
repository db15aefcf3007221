from __future__ import annotations

import pytest

from signclean.segmenting.csv_rows import join_open_quotes, split_csv
from tests.segmenting.conftest import build_passage, build_rows

ROWS = [
    ("Rede Maré,Brasil", ",", ["Rede Maré", "Brasil"], False, False),
    ("Rede Maré, Brasil", ",", ["Rede Maré", "Brasil"], True, False),
    ("Rede Maré,,Brasil,", ",", ["Rede Maré", "", "Brasil", ""], False, False),
    ('"Casa, Inc.",Kenya', ",", ["Casa, Inc.", "Kenya"], False, True),
    ('"Casa; Inc." ; "Kenya"', ";", ["Casa; Inc.", "Kenya"], True, True),
    ('7,"Verein ""Die Kade""",Ghana', ",", ["7", 'Verein "Die Kade"', "Ghana"], False, True),
    ('Verein "Die Kade", Ghana', ",", ['Verein "Die Kade"', "Ghana"], True, False),
    ('"Casa" del Mar,Perú', ",", ['"Casa" del Mar', "Perú"], False, False),
    ('5" Records,Ghana', ",", ['5" Records', "Ghana"], False, False),
]

APART = ["Rede Maré\nHof Süd", '"Casa"\n"Hof"', 'Casa,"Hof\nRede\nMaré\nKade\nSal\nVoz\nRío"', 'Rede 5" Maré\nHof "Süd']

JOINED = [
    ('1,"Harbour Centre\n(formerly Harbour Advice)",Kenya\n2,Hof,Ghana', 2),
    ('"Women\nof the\nLand";Togo\n"Hof";Ghana', 2),
]


@pytest.mark.parametrize(("text", "delimiter", "values", "spaced", "quoted"), ROWS)
def test_values_of_a_row(text: str, delimiter: str, values: list[str], spaced: bool, quoted: bool) -> None:
    found = split_csv(build_passage(text), delimiter)
    assert [value.text for value in found.values] == values
    assert (found.spaced, found.quoted) == (spaced, quoted)


@pytest.mark.parametrize("text", APART)
def test_rows_without_an_open_quote_stay(text: str) -> None:
    assert join_open_quotes(build_rows(text)) == build_rows(text)


@pytest.mark.parametrize(("text", "count"), JOINED)
def test_a_quoted_value_goes_on_over_line_ends(text: str, count: int) -> None:
    assert len(join_open_quotes(build_rows(text))) == count
