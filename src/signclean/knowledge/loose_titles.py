"""Titles that are words, ranks or names elsewhere."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines
from signclean.text import fold


@cache
def loose_titles() -> frozenset[str]:
    """Return the titles, folded: `justice`, `irma`."""
    return frozenset(map(fold, read_lines("loose_titles.txt")))
