"""Headings between the rows of a table: a line of its own, without cells, where the rows above and below have some."""

from __future__ import annotations

import re
from collections.abc import Sequence

from signclean.segmenting.rows import Row

CELL_EDGE = re.compile(r"\t|(?<!\S)\|(?!\S)")

FEWEST_EDGES = 2
"""A row with so many edges between its cells is one of a table: lists of names are joined by one at a time."""


def headings_between_tables(rows: Sequence[Row]) -> set[int]:
    """Return the rows without any cell that blank rows set apart from a row of cells on either side."""
    if sum(_has_cells(row) for row in rows) < FEWEST_EDGES:
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
    return not row.blank and len(CELL_EDGE.findall(row.text)) >= FEWEST_EDGES
