"""Phrases that open a piece and say what it is: `formerly River Aid`, `member of the Lake Network`."""

from __future__ import annotations

import re
from itertools import islice

from signclean.knowledge.lexicon import first_words
from signclean.text import first_token, tokens

LONGEST_OPENER = 6  # words: `connu sous le nom de`
OPENER = re.compile(r"[\s:,-]+|['’](?=\w)")  # what stands behind a word of an opener: `ex-`, `vormals:`, `membre d'`


def opens(text: str, phrases: frozenset[str]) -> int:
    """Return where the text goes on behind a phrase that opens it; 0 where none does, or nothing follows."""
    if first_token(text) not in first_words(phrases):
        return 0
    ends = [found.span() for found in islice(OPENER.finditer(text), LONGEST_OPENER)]
    return max((after for end, after in ends if " ".join(tokens(text[:end])) in phrases), default=0)
