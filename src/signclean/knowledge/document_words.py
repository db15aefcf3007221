"""Words that name a letter itself (`statement`, `carta`, `appel`, `Anhang`): they make its first lines a title."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_rows
from signclean.text import fold


@cache
def document_words() -> frozenset[str]:
    """Return the folded words of the table."""
    return frozenset(fold(row["word"]) for row in read_rows("document_words.csv"))
