from __future__ import annotations

import pytest

from signclean.segmenting.cells import split_rows, width_of
from tests.segmenting.conftest import build_rows

NO_TABLES = [
    "Rede Maré\nHof Süd",
    "Casa Lirio, A.C.\nCentro Sur, A.C.",
    "Moira Kane, Director, Open Wells\nRuth Osei, Chair, Clean Banks",
    "Casa Lirio; Centro Sur\nRede Maré\nHof Süd",
    "Rede  Maré\nHof  Süd",
    "Rede Maré | Brasil\nHof Süd\nDe Kade",
]

TABLES = [
    ("Rede Maré\tBrasil\nHof Süd\tKenia", "tab", [["Rede Maré", "Brasil"], ["Hof Süd", "Kenia"]]),
    ("Rede Maré\t\tBrasil\nHof Süd\tHS\tKenia", "tab", [["Rede Maré", "", "Brasil"], ["Hof Süd", "HS", "Kenia"]]),
    ("| Rede Maré | Brasil |\n|---|---|\n| Hof Süd | |", "|", [["Rede Maré", "Brasil"], ["Hof Süd", ""]]),
    ("Rede Maré | Brasil\nHof Süd | Kenia", "|", [["Rede Maré", "Brasil"], ["Hof Süd", "Kenia"]]),
    ("Rede Maré     Brasil\nHof Süd       Kenia", "wide gap", [["Rede Maré", "Brasil"], ["Hof Süd", "Kenia"]]),
    ("Rede Maré,RM,Brasil\nHof Süd,HS,Kenia", ",", [["Rede Maré", "RM", "Brasil"], ["Hof Süd", "HS", "Kenia"]]),
    ("Rede Maré;RM;Brasil\nHof Süd;HS;Kenia", ";", [["Rede Maré", "RM", "Brasil"], ["Hof Süd", "HS", "Kenia"]]),
    (
        '"Casa, Inc.",CI,Kenya\n"Die ""Kade""",DK,Ghana',
        ",",
        [["Casa, Inc.", "CI", "Kenya"], ['Die "Kade"', "DK", "Ghana"]],
    ),
]


@pytest.mark.parametrize("text", NO_TABLES)
def test_lists_are_no_tables(text: str) -> None:
    assert split_rows(build_rows(text)) is None


@pytest.mark.parametrize(("text", "separator", "cells"), TABLES)
def test_rows_of_cells(text: str, separator: str, cells: list[list[str]]) -> None:
    found = split_rows(build_rows(text))
    assert found is not None
    assert found[0] == separator
    assert [[cell.text for cell in row] for row in found[1]] == cells


def test_cells_keep_their_place() -> None:
    found = split_rows(build_rows("Rede Maré,RM,Brasil\nHof Süd,HS,Kenia"))
    assert found is not None
    assert [(span.line, span.start, span.end) for cell in found[1][1] for span in cell.spans()] == [
        (2, 0, 7),
        (2, 8, 10),
        (2, 11, 16),
    ]


def test_a_width_that_one_row_of_many_has_is_an_accident() -> None:
    found = split_rows(build_rows("\n".join(["Rede Maré\tBrasil"] * 20 + ["Hof\tSüd\tKenia"])))
    assert found is not None
    assert width_of(found[1]) == 2
