"""Points of the compass."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def compass_words() -> frozenset[str]:
    """Return the words, folded: `south`, `nordovest`, `zuid`."""
    return frozenset(read_lines("compass_words.txt"))
