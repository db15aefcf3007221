"""What segmenting builds on the way: items, which are rows joined at seams, and entries, signatures to be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from signclean.segmenting.passage import Passage
from signclean.segmenting.rows import Row, RowCell


class Item(NamedTuple):
    """The rows of one entry joined, before it is cut. `indent` and `style` tell its level in a nested list."""

    passage: Passage
    indent: int = 0
    style: str | None = None
    after_blank: bool = False
    url: str | None = None
    lead: str | None = None
    cells: tuple[RowCell, ...] = ()


class Entry(NamedTuple):
    """One signature to be; a coalition carries its members. `cut` tells in words how it was cut out.

    `shared_role` is told once for several people. `uncertain` says why the cut is a doubt. `cells` are the other
    cells of a table row; `place`, `role`, `legal_form` and `acronym` what they say under such a head. `lead`
    is what the layout sets apart as the name: bold, or the first row of a record.
    """

    passage: Passage
    cut: str
    members: tuple[Entry, ...] = ()
    opens_members: bool = False
    shared_role: str | None = None
    uncertain: str | None = None
    url: str | None = None
    cells: tuple[Passage, ...] = ()
    place: str | None = None
    role: str | None = None
    legal_form: str | None = None
    acronym: str | None = None
    lead: str | None = None


def maybe_one_with(text: str) -> str:
    """Return in words the doubt whether what stands behind a signature is part of it."""
    return f"it may be one signature with “{text}” after it"


class Below(NamedTuple):
    """What an item stands below: a bullet or number, a label before members; both end with a blank row or a marker."""

    mark: bool = False
    label: bool = False

    def next_of(self, item: Item, *, led: bool) -> Below:
        """Return what the next item stands below; `led` tells that a label begins it."""
        marked = item.style is not None
        kept = not marked and not item.after_blank
        return Below(marked or (self.mark and kept and led), kept and (self.label or led))


class Seam(NamedTuple):
    """Where one row ends and the next begins: the item so far, its last row, the next row and those that follow.

    `at` is the index of the next row; `below` tells what the item belongs to, as its text does.
    """

    item: Item
    last: Row
    row: Row
    blank: bool
    following: Sequence[Row]
    at: int
    below: Below
