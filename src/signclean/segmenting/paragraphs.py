"""Paragraphs of rows, and which rows are prose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from signclean.segmenting.forms import goes_on_below, starts_small
from signclean.segmenting.prose import is_prose
from signclean.segmenting.rows import Row

WIDE_ROW = 60
"""A first row of more columns than this, before one other, is a wrapped line."""

SMALL_STARTS = 0.25
"""In a wrapped paragraph at least this share of the rows after the first begins small."""

FEW = 0.2
"""In wrapped text so many rows (share) may begin with what looks like a bullet or number."""

NEARLY_FULL = 0.7
LEAST_MARGIN = 60
"""Wrapped text has rows of nearly the margin's width (share), and a margin of so many columns."""

FEW_ROWS = 3
OPEN_SEAMS = 0.1
"""Of more rows than so many, wrapped text breaks at least this share inside a name or after a comma."""

MANY_ROWS = 7
FILLED_UP = 0.95
"""Of so many rows this share is full only in wrapped text: the next row's first word had no room in the one above."""


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


def prose_rows(rows: Sequence[Row], alone: Sequence[bool] | None = None) -> set[int]:
    """Return the indexes of rows that are prose, alone or as lines of a wrapped paragraph.

    `alone` tells for each row whether it is prose by itself, where that is known.
    """
    told = [is_prose(row.text) for row in rows] if alone is None else alone
    prose: set[int] = set()
    for first, last in paragraphs(rows):
        group = rows[first:last]
        if _is_wrapped(group) and is_prose(" ".join(row.text for row in group)):
            prose.update(range(first, last))
        else:
            prose.update(at for at in range(first, last) if told[at])
    return prose


def _is_wrapped(group: Sequence[Row]) -> bool:
    """Tell a wrapped paragraph from a list: its lines are long, or some begin small."""
    if len(group) < 2:
        return False
    small = sum(row.text[:1].islower() for row in group[1:])
    return small >= SMALL_STARTS * (len(group) - 1) or (len(group) == 2 and group[0].width > WIDE_ROW)


def is_one_text(rows: Sequence[Row]) -> bool:
    """Tell whether the filled rows are one text wrapped at a margin; a list's rows are of all lengths, and whole."""
    if len(rows) < 2 or sum(row.marker is not None for row in rows) > FEW * len(rows):
        return False
    margin = max(row.width for row in rows)
    full = sum(row.width >= NEARLY_FULL * margin for row in rows[:-1])
    return margin >= LEAST_MARGIN and full >= 0.8 * (len(rows) - 1) and _goes_over(rows, margin)


def _goes_over(rows: Sequence[Row], margin: int) -> bool:
    """Tell whether entries go over from row to row: rows break inside names, or each is filled up to the margin."""
    seams = len(rows) - 1
    if (
        len(rows) <= FEW_ROWS
        or sum(_is_open(one.text, below.text) for one, below in pairwise(rows)) >= OPEN_SEAMS * seams
    ):
        return True
    filled = sum(one.width + len(below.text.partition(" ")[0]) >= margin for one, below in pairwise(rows))
    return len(rows) >= MANY_ROWS and filled >= FILLED_UP * seams


def _is_open(above: str, below: str) -> bool:
    return above.rstrip().endswith((",", ";")) or goes_on_below(above) or starts_small(below)
