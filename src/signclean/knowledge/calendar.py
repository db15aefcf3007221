"""Words of dates and pages: month names, and the words that stand beside a page number."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_rows
from signclean.text import fold


@cache
def month_names() -> frozenset[str]:
    """Return the folded names of the months in all languages of the table, with the English abbreviations."""
    return frozenset(fold(row["word"]) for row in read_rows("months.csv"))


@cache
def page_words() -> frozenset[str]:
    """Return the folded words that stand beside a page number (`page`, `Seite`, `pág`)."""
    return frozenset(fold(row["word"]) for row in read_rows("page_words.csv"))
