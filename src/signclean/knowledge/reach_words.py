"""Words that say how far a body reaches, where others name the place of their seat (`Nacional`, `Internacional`)."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_columns
from signclean.text import fold


@cache
def reach_words() -> frozenset[str]:
    """Return the folded words of the table."""
    [words] = read_columns("reach_words.csv", "word")
    return frozenset(map(fold, words))
