"""First words of the names of quarters, villages and hills."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def quarter_words() -> frozenset[str]:
    """Return the words, folded: `barrio`, `morro`, `quartier`."""
    return frozenset(read_lines("quarter_words.txt"))
