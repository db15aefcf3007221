"""Words that tell of a name that a body no longer bears it."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def former_words() -> frozenset[str]:
    """Return the words, folded: `formerly`, `antes`, `vormals`."""
    return frozenset(read_lines("former_words.txt"))
