"""What says before a name that its bearer signed: `gez.`, `/s/`, `Fdo.`."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def signature_marks() -> tuple[str, ...]:
    """Return the marks in lower case, the longest first."""
    return tuple(sorted({mark.casefold() for mark in read_lines("signature_marks.txt")}, key=lambda m: (-len(m), m)))
