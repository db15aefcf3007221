"""Rows after the end of a list that keeps one manner: a page's residue, where nothing sets off another list."""

from __future__ import annotations

from collections.abc import Sequence, Set

from signclean.segmenting.rows import Row
from signclean.segmenting.scanning import STRONG_SEPARATOR

FEWEST_ROWS = 5
MOST = 0.8
"""A list keeps one manner when at least this share of its rows, of so many at least, has the same mark."""

LONGEST_TAIL = 3
"""More rows than this after a list are a list of their own."""


def tail_rows(rows: Sequence[Row], headings: Set[int]) -> list[int]:
    """Return the indexes of the last rows that fall out of the list's manner: no bullet among bullets, no cells.

    Below a heading or an opener, or with separators of their own, they are another list. A row that goes right on
    below a bullet is the rest of its entry.
    """
    filled = [at for at, row in enumerate(rows) if not row.blank and at not in headings]
    for has_mark, needs_blank in ((_has_cells, False), (_has_marker, True)):
        marked = [at for at in filled if has_mark(rows[at])]
        if len(marked) < max(FEWEST_ROWS, MOST * len(filled)):
            continue
        tail = [at for at in filled if at > marked[-1]]
        apart = not needs_blank or (bool(tail) and rows[tail[0] - 1].blank)
        lists = any(STRONG_SEPARATOR.search(rows[at].text) for at in tail)
        if len(tail) <= LONGEST_TAIL and apart and not lists and not any(at > marked[-1] for at in headings):
            return tail
    return []


def _has_cells(row: Row) -> bool:
    return "|" in row.text or "\t" in row.text


def _has_marker(row: Row) -> bool:
    return row.marker is not None
