"""Headings between the rows of a table: a line of its own, without cells, where the rows above and below have some."""

from __future__ import annotations

import re
from collections.abc import Sequence

from signclean.segmenting.rows import Row

CELL_EDGE = re.compile(r"\t|(?<!\S)\|(?!\S)")

FEWEST_ROWS = 2
FEWEST_EDGES = 2
"""A row with so many bars between its cells is one of a table: names are joined by one at a time; a tab joins none."""


def headings_between_tables(rows: Sequence[Row]) -> set[int]:
    """Return the rows without any cell that blank rows set apart from a row of cells on either side."""
    if sum(_has_cells(row) for row in rows) < FEWEST_ROWS:
        return set()
    inner = range(2, len(rows) - 2)
    return {at for at in inner if not rows[at].blank and _stands_between(rows, at)}


def _stands_between(rows: Sequence[Row], at: int) -> bool:
    apart = rows[at - 1].blank and rows[at + 1].blank
    if not apart or rows[at].marker is not None or CELL_EDGE.search(rows[at].text):
        return False
    above = next((rows[up] for up in range(at - 2, -1, -1) if not rows[up].blank), None)
    below = next((rows[down] for down in range(at + 2, len(rows)) if not rows[down].blank), None)
    return above is not None and below is not None and _has_cells(above) and _has_cells(below)


def _has_cells(row: Row) -> bool:
    if "\t" in row.text:
        return True
    return row.text.count("|") >= FEWEST_EDGES and len(CELL_EDGE.findall(row.text)) >= FEWEST_EDGES
