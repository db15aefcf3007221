"""Lists that a phrase or heading on the same line introduces: which rows go on with them."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from signclean.segmenting.conjunctions import find_conjunctions
from signclean.segmenting.forms import goes_on_below
from signclean.segmenting.margins import reach_of
from signclean.segmenting.openers import opens_block
from signclean.segmenting.rows import Row
from signclean.segmenting.scanning import COMMA, STRONG_SEPARATOR, find_top_level

LEAST_WIDTH = 40
"""A row of fewer columns is no full one."""

NEARLY_FULL = 0.8
"""A list goes on below a row that, with the next word, reaches this share of the widest of its rows."""


def has_parts(text: str) -> bool:
    """Tell whether any mark or word stands in the text that may part two names."""
    return bool(find_top_level(COMMA, text) or find_top_level(STRONG_SEPARATOR, text) or find_conjunctions(text))


def follow_lists(rows: Sequence[Row], page_breaks: Set[int] = frozenset()) -> list[Row]:
    """Return the rows; those that go on with a list introduced on the row above are known as part of it.

    `page_breaks` are the indexes of what only a page put between two rows, blank ones beside it included.
    """
    margin = max((row.width for row in rows if row.part == "list"), default=0)
    out = list(rows)
    above: Row | None = None
    broken = False
    for at, row in enumerate(rows):
        broken = at in page_breaks or (broken and row.blank)
        if broken or (row.blank and any(below in page_breaks for below in (at + 1, at + 2))):
            continue
        if above and not row.part and _goes_on(above, row, margin):
            out[at] = replace(row, part="list")
        above = out[at] if out[at].part == "list" else None
    return out


def _goes_on(above: Row, row: Row, margin: int) -> bool:
    """Tell whether the row goes on with the list above it: by its end or beginning, or because that row is full."""
    if row.blank or row.marker is not None or opens_block(row):
        return False
    full = above.width >= LEAST_WIDTH and reach_of(above, row) >= NEARLY_FULL * margin
    return full or above.text.endswith((",", ";")) or goes_on_below(above.text) or row.text[0].islower()
