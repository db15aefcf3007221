"""Small words that say what people came together for: `Lawyers for Justice`, `Médicos por la Paz`."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.opposing_words import opposing_words
from signclean.knowledge.tables import read_lines


@cache
def purpose_words() -> frozenset[str]:
    """Return the folded words of the table, and those for what people are against or without (`gegen`, `sans`)."""
    return frozenset(read_lines("purpose_words.txt")) | opposing_words()
