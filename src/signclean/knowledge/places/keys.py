"""The key under which a place's name is looked up."""

from __future__ import annotations

import re

from signclean.text import fold

_WORD = re.compile(r"[^\W_]+")
_INITIALS = re.compile(r"\b(\w) (?=\w\b)")


def place_key(text: str) -> str:
    """Return the folded words, one space between; single letters in a row are joined (`U. S. A.` -> `usa`)."""
    folded = fold(text)
    if folded.isalpha():
        return folded
    words = _WORD.findall(folded)
    key = " ".join(words)
    return key if min(map(len, words), default=2) > 1 else _INITIALS.sub(r"\1", key)
