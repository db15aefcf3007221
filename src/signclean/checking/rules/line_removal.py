"""The edit that takes an entry off the list: its line, where it has one to itself."""

from __future__ import annotations

from signclean.checking.findings import Edit, Fix, Place
from signclean.checking.sheet import Shape, Sheet
from signclean.model import Mention


def remove_line(sheet: Sheet, mention: Mention) -> tuple[Edit, ...]:
    """Return the edit that deletes the entry's line with its end; none where other entries stand on it.

    A coalition is never deleted, for its members would go with it or be orphaned.
    """
    first, last = mention.lines
    alone = first == last and sheet.on_line[mention.source, first] == [mention]
    if not alone or mention.n in sheet.parents or sheet.shape not in (Shape.TEXT, Shape.TABLE):
        return ()
    return (Edit(Place(mention.source, first, 0, first + 1, 0), ""),)


def unsafe_fix(edits: tuple[Edit, ...]) -> Fix | None:
    """Return the edits as a fix that only a person who asks for unsafe ones gets; None where there are none."""
    return Fix(edits, safe=False) if edits else None
