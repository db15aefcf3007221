"""Cells below names: `Name⏎Place⏎Name⏎Place`, `Body⏎Person⏎Post`, blank rows between them or not, some names without.

No width tells these tables, as names may lack a cell or take two rows and coalitions list their members between; each
row is read as a name or a cell, and the habit of the part decides: cells stand below names, one of a sort below each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from signclean.knowledge.places.context_words import has_sense
from signclean.segmenting.forms import goes_on_below, head_of
from signclean.segmenting.rows import CellBelow, Row
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import MAYBE_PLACE
from signclean.text import tokens

CELL_WORDS = 8
"""No cell that holds a place has more words."""

PLACES_END = re.compile(r"\s(?:[^\W\d_]{1,3}|&)\s+(?=[^\W\d_a-z])")
"""What joins the last two of several places: `Santarém e Altamira/PA`."""

FEWEST = 3
MOST_NAMES = {"place": 0.5, "person": 0.7}
"""Cells of this sort are a habit of the part when they stand below at least this share of its names."""

STRAY = 0.1
"""At most so many texts that could be cells (share) stand where none can."""


class _Parted(NamedTuple):
    """The cells by the index of the name they stand below, the number of names, and what might be cells elsewhere."""

    cells: dict[int, list[CellBelow]]
    names: int
    strays: int


def fold_cells(rows: Sequence[Row], standing: Standing) -> list[Row] | None:
    """Return the rows with each cell put to the name above it; None where cells below names are no habit of the part.

    Rows with a bullet or number stay as they are: what stands below them is their end.
    """
    if any(row.marker for row in rows):
        return None
    for sort, share in MOST_NAMES.items():
        parted = _part(rows, standing, sort)
        found = len(parted.cells)
        if found >= max(FEWEST, share * parted.names) and parted.strays <= STRAY * found:
            return list(_folded(rows, parted.cells))
    return None


def _part(rows: Sequence[Row], standing: Standing, sort: str) -> _Parted:
    """Tell names from cells where cells of the sort come first below a name."""
    filled = [at for at, row in enumerate(rows) if not row.blank]
    doubled = all(right > left + 1 for left, right in pairwise(filled))
    cells: dict[int, list[CellBelow]] = {}
    name, names, strays = -1, 0, 0
    for above, at in zip([-1, *filled], filled, strict=False):
        told = _sort_of(rows[at], standing, sort)
        near = above >= 0 and (doubled or at == above + 1)
        held = cells.get(name, ())
        if told and near and name >= 0 and _may_follow(told, held, sort) and not _goes_on(rows[above]):
            cells.setdefault(name, []).append(CellBelow(told, rows[at].body))
        else:
            strays += told == sort
            names += 1
            name = at
    return _Parted(cells, names, strays)


def _may_follow(told: str, held: Sequence[CellBelow], sort: str) -> bool:
    """Tell whether a cell of the one sort may stand below those held: each sort once, a post below its person."""
    sorts = [cell.sort for cell in held]
    return told not in sorts and (told == sort or sort in sorts)


def _sort_of(row: Row, standing: Standing, sort: str) -> str | None:
    tests = {"place": _is_place_cell, **(PERSON_TESTS if sort == "person" else {})}
    return next((told for told, test in tests.items() if test(row.text, standing)), None)


def _is_place_cell(text: str, standing: Standing) -> bool:
    """Tell whether the text is a place, several (`Santarém e Altamira/PA`), or how far a body reaches (`Nacional`)."""
    bare = text.rstrip(" ,;.")
    words = tokens(bare)
    if not words or len(words) > CELL_WORDS:
        return False
    if len(words) == 1 and has_sense(words[0], "nation", "world"):
        return True
    parts = PLACES_END.split(bare, maxsplit=1)
    return any(all(standing.shape_of(one).place >= MAYBE_PLACE for one in told) for told in ([bare], parts))


def _is_person_cell(text: str, standing: Standing) -> bool:
    return standing.is_person(head_of(text))


def _is_role_cell(text: str, standing: Standing) -> bool:
    return standing.is_role(head_of(text))


PERSON_TESTS: Mapping[str, Callable[[str, Standing], bool]] = {"person": _is_person_cell, "role": _is_role_cell}


def _goes_on(row: Row) -> bool:
    return goes_on_below(row.text) or row.text.endswith((",", ";"))


def _folded(rows: Sequence[Row], cells: Mapping[int, Sequence[CellBelow]]) -> Iterator[Row]:
    held = {id(cell.passage) for below in cells.values() for cell in below}
    for at, row in enumerate(rows):
        if at in cells:
            yield row._replace(cells=tuple(cells[at]))
        elif id(row.body) not in held:
            yield row
