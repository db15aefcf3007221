"""Cells that go on a line below: what a narrow column wrapped is put back into the cell above."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from signclean.segmenting.cells import Cells
from signclean.segmenting.forms import begins_with_legal_form, goes_on_below, starts_small
from signclean.segmenting.passage import EMPTY, join

GAP = "wide gap"
BAR = "|"
TAB = "tab"
SLACK = 2
"""A cell begins within so many characters of the column that it stands in."""


def join_hanging_cells(separator: str, cells: Sequence[Cells]) -> list[Cells]:
    """Return the rows of a table; one of which every cell goes on with the cell above it is joined to the row above.

    So is one below a row that is nothing but the beginning of its first cell.

    Bars are left out at either end of a row, so that one with fewer cells does not tell which columns they stand in.
    """
    starts = _column_starts(cells) if separator == GAP else []
    joined: list[Cells] = []
    for row in cells:
        placed = _in_columns(row, starts)
        if joined and separator != BAR:
            placed += (EMPTY,) * (len(joined[-1]) - len(placed))
        if joined and separator == TAB and _leads(joined[-1], row):
            joined[-1] = (join([joined[-1][0], row[0]]), *row[1:])
        elif joined and len(placed) == len(joined[-1]) and _hangs(placed, joined[-1]):
            joined[-1] = tuple(map(join, zip(joined[-1], placed, strict=True)))
        else:
            joined.append(row)
    return joined


def _column_starts(cells: Sequence[Cells]) -> list[int]:
    """Return where each column begins in most rows (characters from the left)."""
    width = max(map(len, cells), default=0)
    begins = [Counter(row[at].pieces[0].start for row in cells if at < len(row) and row[at]) for at in range(width)]
    return [counted.most_common(1)[0][0] if counted else 0 for counted in begins]


def _in_columns(row: Cells, starts: Sequence[int]) -> Cells:
    """Return the row; a lone cell that begins where a later column does stands in that one."""
    if len(row) != 1 or not row[0]:
        return row
    begin = row[0].pieces[0].start
    at = next((at for at, start in enumerate(starts) if abs(begin - start) <= SLACK), 0)
    return (*(EMPTY,) * at, *row)


def _hangs(row: Cells, above: Cells) -> bool:
    """Tell whether part of the row is filled, and each cell goes on with a filled one above."""
    filled = [at for at, cell in enumerate(row) if cell]
    if not filled or len(filled) >= sum(map(bool, above)):
        return False
    return all(above[at] and _goes_on(above[at].text, row[at].text) for at in filled)


def _leads(above: Cells, row: Cells) -> bool:
    """Tell whether the row above is nothing but the beginning of the row's first cell, which an open word ends."""
    return not any(above[1:]) and len(row) > 1 and goes_on_below(above[0].text) and bool(row[0])


def _goes_on(above: str, below: str) -> bool:
    return goes_on_below(above) or starts_small(below) or begins_with_legal_form(below)
