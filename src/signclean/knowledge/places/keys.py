"""The key under which a place's name is looked up."""

from __future__ import annotations

import re
from collections.abc import Sequence

from signclean.text import fold, fold_lines

_WORD = re.compile(r"[^\W_]+")
_NO_WORD = re.compile(r"[^a-z0-9\n]+")
_BETWEEN_INITIALS = re.compile(r" (?=\w\b)(?<=\b\w )")


def place_key(text: str) -> str:
    """Return the folded words, one space between; single letters in a row are joined (`U. S. A.` -> `usa`)."""
    folded = fold(text)
    return folded if folded.isalpha() else join_initials(" ".join(_WORD.findall(folded)))


def place_keys(texts: Sequence[str]) -> list[str]:
    """Return the key of each text, as `place_key` does; for whole tables, whose texts hold no line break."""
    lines = _BETWEEN_INITIALS.sub("", _NO_WORD.sub(" ", fold_lines("\n".join(texts)))).split("\n")
    return [line.strip() for line in lines] if texts else []


def place_words(text: str) -> list[str]:
    """Return the folded words as they are before initials are joined."""
    return _WORD.findall(fold(text))


def join_initials(key: str) -> str:
    """Return folded words with single letters in a row joined: `u s a` -> `usa`."""
    if len(key) < 3 or " " not in key or min(map(len, key.split(" "))) > 1:
        return key
    return _BETWEEN_INITIALS.sub("", key)
