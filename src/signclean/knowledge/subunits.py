"""Words that head the name of a part of a body."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def subunit_words() -> frozenset[str]:
    """Return the words, folded: `chapter`, `faculty`, `seccion`."""
    return frozenset(read_lines("subunits.txt"))
