"""Sorts of bodies of which many bear one name."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def namesake_words() -> frozenset[str]:
    """Return the words, folded: `temple`, `parroquia`, `kirche`."""
    return frozenset(read_lines("namesake_words.txt"))
