"""Small words that turn what a name says into something else: for or against, with or without."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def opposing_words() -> frozenset[str]:
    """Return the words, folded: `against`, `sin`, `ohne`."""
    return frozenset(read_lines("opposing_words.txt"))
