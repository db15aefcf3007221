"""A text as words, with what stands between them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from signclean.text import fold

_WORD = re.compile(r"[^\W_]+")
_HUMPS = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][^\W\d_A-Z])")
LONGEST_ACRONYM = 5


class Word(NamedTuple):
    """A word as written, its folded form, and what stands between it and the word before (`gap`, '' at the start)."""

    text: str
    key: str
    gap: str

    @property
    def is_joined(self) -> bool:
        """Whether the word belongs to the one before: only a space, hyphen, apostrophe, dot or nothing is between."""
        return self.gap.strip(" -'’.\u2011") == ""


@lru_cache(maxsize=65536)
def split_words(text: str) -> tuple[Word, ...]:
    """Return the words of the text; humps part words (`SolBrasil` is two), so do all signs."""
    words: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        gap = text[end : match.start()] if words else ""
        for part, key in _read_word(match[0]):
            words.append(Word(part, key, gap))
            gap = ""
        end = match.end()
    return tuple(words)


def is_acronym(word: Word, *, amid_capitals: bool) -> bool:
    """Tell whether the word is letters that stand for words: short and in capitals, in a text that is not."""
    return word.text.isupper() and 1 < len(word.text) <= LONGEST_ACRONYM and not amid_capitals


@lru_cache(maxsize=65536)
def _read_word(word: str) -> tuple[tuple[str, str], ...]:
    """Return the parts of a word, each as written and folded: texts are many, and their words few."""
    return tuple((part, fold(part)) for part in _split_humps(word))


def _split_humps(word: str) -> list[str]:
    return [word] if word.islower() or word.istitle() or word.isupper() else _HUMPS.split(word)
