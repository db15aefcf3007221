"""Names of networks with many chapters: one word that stands for a body wherever it is written."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def network_names() -> frozenset[str]:
    """Return the names, folded: `attac`, `oxfam`."""
    return frozenset(read_lines("network_names.txt"))
