"""A name as words: those that tell something, and the small ones between them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from signclean.matching.keys import Word, is_function_word, make_word, split_words
from signclean.matching.numerals import join_numbers
from signclean.text import fold

INDEFINITE = frozenset({"ein", "eine", "un", "una", "une", "uno", "um", "uma", "een"})
"""Articles that belong to a name where they open it (`Eine Welt`, `Un Techo`), as the definite ones do not."""
_SITES = frozenset({"bajo", "este", "sul", "sur"})
"""Small words that, with a capital, say where: `Bajo San Isidro` lies below `Alto San Isidro`, `Sul` is the south."""
_OPENING = "«“\"'( "
_SET_OFF = re.compile(r"[^\w&]*(?:\s[-–—|]\s|:\s)[^\w&]*")


@lru_cache(maxsize=65536)
def make_form(text: str) -> Form:
    """Return the words of a name; where all are function words, these are its words."""
    words: list[Word] = []
    gaps: list[tuple[str, ...]] = []
    gap: tuple[str, ...] = ()
    upper = text.isupper()
    shouted = upper and " " in text
    found = split_words(text)
    last = len(found) - 1
    for position, (raw, dotted) in enumerate(found):
        word, joins, joins_at_end = _read_token(raw, dotted, shouted)
        joins = joins and not (_is_site(word) and (gap or not shouted))
        opens = position == 0 and last > 0 and word.key in INDEFINITE and not upper
        if (joins if position < last else joins_at_end) and not opens:
            gap = (*gap, word.key)
            continue
        if words and not gap and (number := join_numbers(words[-1].key, word.key)):
            words[-1] = _join_words(words[-1], word, number)
            continue
        words.append(word)
        gaps.append(gap)
        gap = ()
    if not words:
        words = [make_word(raw) for raw, _ in found] or [make_word(text)]
        gaps = [()] * len(words)
    return Form(text, tuple(words), tuple(gaps), tuple([word.stem for word in words]))


def _is_site(word: Word) -> bool:
    return word.key in _SITES and word.raw[0].isupper()


def _join_words(tens: Word, unit: Word, number: str) -> Word:
    """Return two words in a row that are one number as one word."""
    return Word(f"{tens.raw} {unit.raw}", tens.key + unit.key, number, "number", None, unit.dotted)


class _Token(NamedTuple):
    """A word, and whether it is a function word inside a name and at the end of one."""

    word: Word
    joins: bool
    joins_at_end: bool


@lru_cache(maxsize=65536)
def _read_token(raw: str, dotted: bool, shouted: bool) -> _Token:
    """Return a word of a name; at its end one with a capital is no function word (`Texas Sur`, `HOGAR SÍ`).

    Nor is one whose capital has an accent: `Île` is no Turkish `ile`.
    """
    capital = raw[0].isupper()
    accented = capital and not shouted and len(raw) > 1 and not raw[0].isascii()
    joins = not accented and is_function_word(raw, shouted=shouted)
    return _Token(make_word(raw, dotted=dotted), joins, joins and not capital)


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """One name of a mention: its words, their stems, and before each word the function words there (`gaps`)."""

    text: str
    words: tuple[Word, ...]
    gaps: tuple[tuple[str, ...], ...]
    stems: tuple[str, ...]


def is_set_off(form: Form, at: int) -> bool:
    """Tell whether a dash or a colon stands before a word of a name and the small words that lead to it."""
    before = form.text[: _find(form, at)].rstrip(_OPENING)
    for small in reversed(form.gaps[at]):
        if fold(before[-len(small) :]) == small:
            before = before[: -len(small)].rstrip(_OPENING)
    return bool(_SET_OFF.search(f"{before} ")) and before.endswith(("-", "–", "—", "|", ":"))


def _find(form: Form, at: int) -> int:
    """Return where a word stands in the text of its name; the words stand there in their order."""
    start = 0
    for i in range(at + 1):
        found = form.text.find(form.words[i].raw, start)
        start = max(found, start) + (len(form.words[i].raw) if i < at else 0)
    return start
