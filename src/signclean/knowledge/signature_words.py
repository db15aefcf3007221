"""What a list counts of those it does not name: `y 300 firmas más`."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines
from signclean.text import fold


@cache
def signature_words() -> frozenset[str]:
    """Return the folded words of the table."""
    return frozenset(map(fold, read_lines("signature_words.txt")))
