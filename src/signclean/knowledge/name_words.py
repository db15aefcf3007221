"""Words that personal names and ordinary speech share."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def name_words() -> frozenset[str]:
    """Return the words, folded: `hope`, `luz`, `green`."""
    return frozenset(read_lines("name_words.txt"))
