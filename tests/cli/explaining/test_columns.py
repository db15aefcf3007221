from __future__ import annotations

import pytest

from signclean.cli.explaining.columns import align, display_width


@pytest.mark.parametrize(("text", "width"), [("", 0), ("abc", 3), ("né", 2), ("ne\u0301", 2), ("日本", 4)])
def test_width_counts_terminal_cells(text: str, width: int) -> None:
    assert display_width(text) == width


def test_cells_stand_under_each_other_and_nothing_trails() -> None:
    rows = [("rule", "words", "strength"), ("place", "日本", "0.90"), ("a", "", "")]
    assert list(align(rows)) == ["  rule   words  strength", "  place  日本   0.90", "  a"]


def test_no_rows_are_no_lines() -> None:
    assert list(align([])) == []
