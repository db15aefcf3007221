from __future__ import annotations

import pytest

from signclean.segmenting.cells import split_rows
from signclean.segmenting.hanging_cells import join_hanging_cells
from tests.segmenting.conftest import build_rows

NOTHING_HANGS = [
    "Rede Maré\tBrasil\nHof Süd\tKenia",
    "Rede Maré\tBrasil\nHof Süd\t\nDe Kade\tCuba",
    "Rede Maré          Hof Süd\nDe Kade            Casa Lirio\n                   Open Wells",
    "Hof Süd | Freie und\n | unabhängige Höfe\nDe Kade | Kuba",
    "Rede Maré\tBrasil\nVerein zur\tKenia\nHof Süd\tCuba",
]

HANGING = [
    (
        "Rede Maré          Netz für Ufer &\nDe Kade            Casa Lirio &\n                   Rosa e.V.",
        [["Rede Maré", "Netz für Ufer &"], ["De Kade", "Casa Lirio & Rosa e.V."]],
    ),
    (
        "Rede das Mulheres de\tBrasil\nMaré\t\nHof Süd\tKenia",
        [["Rede das Mulheres de Maré", "Brasil"], ["Hof Süd", "Kenia"]],
    ),
]


def read_cells(text: str) -> list[list[str]]:
    found = split_rows(build_rows(text))
    assert found is not None
    return [[cell.text for cell in row] for row in join_hanging_cells(*found)]


@pytest.mark.parametrize("text", NOTHING_HANGS)
def test_rows_of_their_own_stay(text: str) -> None:
    found = split_rows(build_rows(text))
    assert found is not None
    assert join_hanging_cells(*found) == found[1]


@pytest.mark.parametrize(("text", "cells"), HANGING)
def test_what_a_narrow_column_wrapped_is_put_back(text: str, cells: list[list[str]]) -> None:
    assert read_cells(text) == cells
