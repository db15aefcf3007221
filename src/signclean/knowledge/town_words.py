"""First words of the names of towns."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def town_words() -> frozenset[str]:
    """Return the words, folded: `sao`, `saint`, `puerto`."""
    return frozenset(read_lines("town_words.txt"))
