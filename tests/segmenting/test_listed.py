from __future__ import annotations

from dataclasses import replace

import pytest

from signclean.segmenting.listed import follow_lists, has_parts
from tests.segmenting.conftest import build_rows

PARTS = [
    ("Rede Maré", False),
    ("Rede Maré (Bahia, Ceará)", False),
    ("Rede Maré, Hof Süd", True),
    ("Rede Maré; Hof Süd", True),
    ("Open Wells and River Guild", True),
]

FOLLOWING = [
    ("Rede Maré, Hof Süd\nDe Kade", 1),
    ("Rede Maré, Hof Süd\n\nDe Kade, Het Veer", 1),
    ("Rede Maré, Hof Süd,\n• De Kade", 1),
    ("Rede Maré, Hof Süd,\nDe Kade", 2),
    ("Rede Maré, Movimento de\nMulheres", 2),
    ("Rede Maré, Hof Süd, Casa do Mar, Associação\nLonga da Costa Norte", 2),
    ("Rede Maré, Fórum\nde Mulheres, Casa do\nAzul", 3),
]


@pytest.mark.parametrize(("text", "parted"), PARTS)
def test_marks_that_may_part_names(text: str, parted: bool) -> None:
    assert has_parts(text) is parted


@pytest.mark.parametrize(("text", "rows"), FOLLOWING)
def test_rows_that_go_on_with_a_list(text: str, rows: int) -> None:
    first, *others = build_rows(text)
    assert sum(row.part == "list" for row in follow_lists([replace(first, part="list"), *others])) == rows
