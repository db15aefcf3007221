"""What says for whom a person signs."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def behalf_words() -> frozenset[str]:
    """Return the words, folded, one word each: `for`, `pour`, `namens`."""
    return frozenset(read_lines("behalf_words.txt"))
