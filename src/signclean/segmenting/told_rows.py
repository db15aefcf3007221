"""What each row is by its own words: told once for all who ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from signclean.model import Reason
from signclean.segmenting.openers import closing_rows
from signclean.segmenting.prose import is_prose
from signclean.segmenting.rows import Row


class Told(NamedTuple):
    """What rows are by themselves: by index why some are no signature, which close a list, for each if it is prose."""

    artefacts: Mapping[int, Reason]
    closers: Set[int]
    prose: Sequence[bool]


def tell_rows(rows: Sequence[Row], artefacts: Mapping[int, Reason]) -> Told:
    """Return what the rows are by themselves; `artefacts` is known already, from other rows beside them."""
    return Told(artefacts, closing_rows(rows), [is_prose(row.text) for row in rows])
