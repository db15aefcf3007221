"""What sentences about a list of signatories speak of: the list, the letter, the signatures."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.signature_words import signature_words
from signclean.knowledge.tables import read_lines
from signclean.text import fold


@cache
def list_words() -> frozenset[str]:
    """Return the folded words of the table, with those for signatures."""
    return signature_words() | frozenset(map(fold, read_lines("list_words.txt")))
