"""Rows that end in a place behind a mark which elsewhere parts signatures: `Name; Country`, `Name · City · Country`.

One such row may be two signatures; where nearly all rows of a part end so, the mark sets places apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from signclean.segmenting.cells_below import is_place_cell
from signclean.segmenting.passage import Passage
from signclean.segmenting.rows import Row, RowCell
from signclean.segmenting.scanning import find_top_level
from signclean.segmenting.standing import Standing

MARKS = tuple(map(re.compile, (r"\s*;\s*", r"\s+·\s+", r"\s*•\s*")))

FEWEST = 3
MOST_ROWS = 0.5
"""At least this share of the rows has the mark."""

TAIL_WORDS = 3

MOST_PLACES = 0.8
"""At least this share of those that have it end in a place behind it."""


def fold_places(rows: Sequence[Row], standing: Standing) -> list[Row] | None:
    """Return the rows with the places at their ends set aside; None where no mark is found to set places apart."""
    filled = [row for row in rows if not row.blank]
    for mark in MARKS:
        marked = [row for row in filled if mark.search(row.text)]
        if len(marked) < max(FEWEST, MOST_ROWS * len(filled)):
            continue
        told = sum(_is_told(row.body, mark, standing) for row in marked)
        if told >= MOST_PLACES * len(marked):
            return [_fold(row, mark, standing) for row in rows]
    return None


def _fold(row: Row, mark: re.Pattern[str], standing: Standing) -> Row:
    start = _place_start(row.body, mark, standing)
    if start is None:
        start = _only_tail(row.body, mark, standing)
    if start is None:
        return row
    return replace(row, body=row.body.cut(0, start), cells=(RowCell("tail", row.body.cut(start)),))


def _is_told(body: Passage, mark: re.Pattern[str], standing: Standing) -> bool:
    """Tell whether the text is for sure a name and a place behind it: one that might be several places is not."""
    start = _place_start(body, mark, standing)
    return start is not None and not is_place_cell(body.text[:start], standing)


def _place_start(body: Passage, mark: re.Pattern[str], standing: Standing) -> int | None:
    """Return where the mark before the places at the end of the text begins; None where none is."""
    edges = find_top_level(mark, body.text.rstrip(" ;·•"))
    found, stop = None, len(body.text)
    for start, end in reversed(edges):
        if not is_place_cell(body.text[end:stop], standing):
            break
        found = stop = start
    return found


def _only_tail(body: Passage, mark: re.Pattern[str], standing: Standing) -> int | None:
    """Return where the only mark begins if what stands behind it is short and names nobody: a place nobody knows."""
    edges = find_top_level(mark, body.text.rstrip(" ;·•"))
    if len(edges) != 1:
        return None
    tail = body.text[edges[0][1] :]
    named = standing.begins_strong(tail) or standing.is_person(tail) or len(tail.split()) > TAIL_WORDS
    return None if named else edges[0][0]
