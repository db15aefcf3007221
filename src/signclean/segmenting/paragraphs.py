"""Paragraphs of rows, and which rows are prose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from signclean.segmenting.prose import prose_weight
from signclean.segmenting.rows import Row
from signclean.segmenting.weights import PROSE_LINE

WIDE_ROW = 60
"""A first row of more columns than this, before one other, is a wrapped line."""

SMALL_STARTS = 0.25
"""In a wrapped paragraph at least this share of the rows after the first begins small."""


def paragraphs(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Yield the stretches (start, end exclusive) of rows that no blank line or marker parts."""
    start: int | None = None
    for at, row in enumerate(rows):
        if start is not None and (row.blank or row.marker is not None):
            yield start, at
            start = None
        if start is None and not row.blank:
            start = at
    if start is not None:
        yield start, len(rows)


def prose_rows(rows: Sequence[Row]) -> set[int]:
    """Return the indexes of rows that are prose, alone or as lines of a wrapped paragraph."""
    prose: set[int] = set()
    for first, last in paragraphs(rows):
        group = rows[first:last]
        if _is_wrapped(group) and prose_weight(" ".join(row.text for row in group)) >= PROSE_LINE:
            prose.update(range(first, last))
        else:
            prose.update(at for at in range(first, last) if prose_weight(rows[at].text) >= PROSE_LINE)
    return prose


def _is_wrapped(group: Sequence[Row]) -> bool:
    """Tell a wrapped paragraph from a list: its lines are long, or some begin small."""
    if len(group) < 2:
        return False
    small = sum(row.text[:1].islower() for row in group[1:])
    return small >= SMALL_STARTS * (len(group) - 1) or (len(group) == 2 and group[0].width > WIDE_ROW)
