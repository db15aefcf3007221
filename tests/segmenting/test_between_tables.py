from __future__ import annotations

import pytest

from signclean.segmenting.between_tables import headings_between_tables
from tests.segmenting.conftest import build_rows

NO_HEADINGS = [
    "",
    "Casa Lirio\n\nRede Maré\n\nHof Süd\n\nDe Kade\n\nRed Sal",
    "1\tCasa Lirio\tPerú\nRede Maré\n2\tHof Süd\tKenia",
    "1\tCasa Lirio\tPerú\n\nRede Maré",
    "Rede Maré\n\n1\tCasa Lirio\tPerú\n2\tHof Süd\tKenia",
    "Casa Lirio | CL\n\nRede Maré\n\nHof Süd | HS",
    "1\tCasa Lirio\tPerú\n\n• Rede Maré\n\n2\tHof Süd\tKenia",
    "1\tCasa Lirio\tPerú\n\n2\tHof Süd\tKenia\n\n3\tDe Kade\tGana",
]

HEADINGS = [
    ("1\tCasa Lirio\tPerú\n\nPersonas\n\n1\tAna Roca\tvocera", {2}),
    ("| 1 | Casa Lirio | Perú |\n\nPersonnes ressources\n\n| 1 | Ana Roca | UNAM |", {2}),
]


@pytest.mark.parametrize("text", NO_HEADINGS)
def test_a_line_among_others_heads_nothing(text: str) -> None:
    assert headings_between_tables(build_rows(text)) == set()


@pytest.mark.parametrize(("text", "found"), HEADINGS)
def test_a_line_between_tables_heads_the_second(text: str, found: set[int]) -> None:
    assert headings_between_tables(build_rows(text)) == found
