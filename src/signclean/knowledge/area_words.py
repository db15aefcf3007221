"""Words for areas of a country: `province`, `Landkreis`, `comarca`."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines

DOUBTFUL = "*"


@cache
def area_words() -> frozenset[str]:
    """Return all words of the table, folded."""
    return frozenset(line.rstrip(DOUBTFUL) for line in read_lines("area_words.txt"))


@cache
def sure_area_words() -> frozenset[str]:
    """Return those that head no name of a body: what stands behind them is an area, known or not."""
    return frozenset(line for line in read_lines("area_words.txt") if not line.endswith(DOUBTFUL))
