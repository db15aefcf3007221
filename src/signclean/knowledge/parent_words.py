"""Words of large bodies that stand after a comma as the parent of a smaller one (`Law Clinic, University of …`)."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_rows
from signclean.text import fold


@cache
def parent_words() -> frozenset[str]:
    """Return the folded words of the table."""
    return frozenset(fold(row["word"]) for row in read_rows("parent_words.csv"))
