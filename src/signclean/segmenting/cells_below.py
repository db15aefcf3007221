"""Cells below names: `Name⏎Place⏎Name⏎Place`, `Body⏎Person⏎Post`, blank rows between them or not, some names without.

No width tells these tables, as names may lack a cell or take two rows and coalitions list their members between; each
row is read as a name or a cell, and the habit of the part decides: cells stand below names, one of a sort below each.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from signclean.knowledge.reach_words import reach_words
from signclean.segmenting.forms import goes_on_below, head_of
from signclean.segmenting.rows import Row, RowCell
from signclean.segmenting.standing import Standing
from signclean.segmenting.table_heads import below_heads
from signclean.segmenting.weights import MAYBE_PLACE
from signclean.text import tokens

CELL_WORDS = 8
"""No cell that holds a place has more words."""

PLACES_END = re.compile(r"\s(?:[^\W\d_]{1,3}|&)\s+(?=[^\W\d_a-z])")
"""What joins the last two of several places: `Santarém e Altamira/PA`."""

FEWEST = 3
MOST_NAMES = {"place": 0.5, "person": 0.7, "role": 0.3}
"""Cells of a sort are a habit of the part when they stand below at least this share of its names."""

MOST_OF_A_SORT = {"place": 2, "person": 1, "role": 1}
"""So many cells of a sort a name may have: town and country may stand apart."""

STRAY = 0.1
"""At most one, or so many (share), of the texts that could be cells stand where none can."""


class _Parted(NamedTuple):
    """The cells by the index of the name they stand below, the number of names, and what might be cells elsewhere.

    `first` is the sort of the first row: where that could be a cell, more of the sort rather head what is below them.
    """

    cells: dict[int, list[RowCell]]
    names: int
    strays: Counter[str]
    first: str | None


def fold_cells(rows: Sequence[Row], standing: Standing, fewest: int = FEWEST) -> list[Row] | None:
    """Return the rows with each cell put to the name above it; None where cells below names are no habit of the part.

    Heads of the cells before the first name are left out. A post is a cell of its person wherever people or places are
    a habit.
    """
    rows = below_heads(rows)
    told = [_sorts_of(row, standing) for row in rows]
    sorts = set(MOST_NAMES)
    while sorts:
        parted = _part(rows, told, sorts)
        kept = {sort for sort in sorts if _is_habit(sort, parted, fewest)}
        kept |= {"role"} if kept else set()
        if kept == sorts:
            return list(_folded(rows, parted.cells))
        sorts = kept
    return None


def _is_habit(sort: str, parted: _Parted, fewest: int) -> bool:
    found = sum(any(cell.sort == sort for cell in held) for held in parted.cells.values())
    strays = max(sort != parted.first, STRAY * found)
    return found >= max(fewest, MOST_NAMES[sort] * parted.names) and parted.strays[sort] <= strays


def _part(rows: Sequence[Row], told: Sequence[str | None], sorts: Set[str]) -> _Parted:
    """Tell names from cells where cells are of these sorts."""
    filled = [at for at, row in enumerate(rows) if not row.blank]
    doubled = all(right > left + 1 for left, right in pairwise(filled))
    cells: dict[int, list[RowCell]] = {}
    strays: Counter[str] = Counter()
    name, names = -1, 0
    for above, at in zip([-1, *filled], filled, strict=False):
        sort = told[at] if rows[at].marker is None else None
        near = above >= 0 and (doubled or at == above + 1) and not _goes_on(rows[above])
        marked = name >= 0 and rows[name].marker is not None
        held = cells.get(name, ())
        if sort and sort in sorts and near and _may_follow(sort, told[name], held) and (not marked or sort == "place"):
            strays[sort] -= sort == told[name] and not held
            cells.setdefault(name, []).append(RowCell(sort, rows[at].body))
            continue
        strays[sort or ""] += 1
        names += 1
        name = at
    return _Parted(cells, names, strays, told[filled[0]] if filled else None)


def _may_follow(sort: str, name: str | None, held: Sequence[RowCell]) -> bool:
    """Tell whether a cell of the sort may stand below a name and the cells it has: a person below a body alone."""
    sorts = [cell.sort for cell in held]
    if name == sort == "person":
        return False
    return sorts.count(sort) < MOST_OF_A_SORT[sort] and (sort != "role" or name == "person" or "person" in sorts)


def _sorts_of(row: Row, standing: Standing) -> str | None:
    """Return the sort of cell that the row could be, None for what can only be a name."""
    if is_place_cell(row.text, standing):
        return "place"
    head = head_of(row.text)
    if standing.is_person(head):
        return "person"
    return "role" if standing.is_role(head) else None


def is_place_cell(text: str, standing: Standing) -> bool:
    """Tell whether the text is a place, several (`Santarém e Altamira/PA`), or how far a body reaches (`Nacional`)."""
    bare = text.rstrip(" ,;.")
    words = tokens(bare)
    if not words or len(words) > CELL_WORDS:
        return False
    if len(words) == 1 and words[0] in reach_words():
        return True
    parts = PLACES_END.split(bare, maxsplit=1)
    return any(all(standing.shape_of(one).place >= MAYBE_PLACE for one in told) for told in ([bare], parts))


def _goes_on(row: Row) -> bool:
    return goes_on_below(row.text) or row.text.endswith((",", ";"))


def _folded(rows: Sequence[Row], cells: Mapping[int, Sequence[RowCell]]) -> Iterator[Row]:
    held = {id(cell.passage) for below in cells.values() for cell in below}
    for at, row in enumerate(rows):
        if at in cells:
            yield replace(row, cells=tuple(cells[at]))
        elif id(row.body) not in held:
            yield row
