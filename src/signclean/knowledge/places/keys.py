"""The key under which a place's name is looked up."""

from __future__ import annotations

import re

from signclean.text import fold

_WORD = re.compile(r"[^\W_]+")
_INITIALS = re.compile(r"\b(\w) (?=\w\b)")


def place_key(text: str) -> str:
    """Return the folded words of the text, one space between; single letters in a row are joined (`U. S. A.` -> `usa`)."""
    folded = fold(text)
    if folded.isalpha():
        return folded
    return _INITIALS.sub(r"\1", " ".join(_WORD.findall(folded)))
