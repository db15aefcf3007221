"""Words before the name of a saint."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def saint_words() -> frozenset[str]:
    """Return the words, folded: `sainte`, `san`, `st`."""
    return frozenset(read_lines("saint_words.txt"))
