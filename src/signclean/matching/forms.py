"""A name as words: those that tell something, and the small ones between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from signclean.matching.keys import Word, is_function_word, make_word, split_words

INDEFINITE = frozenset({"ein", "eine", "un", "una", "une", "uno", "um", "uma", "een"})
"""Articles that belong to a name where they open it (`Eine Welt`, `Un Techo`), as the definite ones do not."""


@lru_cache(maxsize=65536)
def make_form(text: str) -> Form:
    """Return the words of a name; where all are function words, these are its words."""
    words: list[Word] = []
    gaps: list[tuple[str, ...]] = []
    gap: list[str] = []
    found = split_words(text)
    for position, (raw, dotted) in enumerate(found):
        word = make_word(raw, dotted=dotted)
        opens = position == 0 and len(found) > 1 and word.key in INDEFINITE and not text.isupper()
        if not opens and _only_joins(raw, text, last=position == len(found) - 1):
            gap.append(word.key)
            continue
        words.append(word)
        gaps.append(tuple(gap))
        gap = []
    if not words:
        words = [make_word(raw) for raw, _ in found] or [make_word(text)]
        gaps = [()] * len(words)
    return Form(text, tuple(words), tuple(gaps), tuple(word.stem for word in words))


def _only_joins(raw: str, text: str, *, last: bool) -> bool:
    """Tell whether a word is a function word here; at the end of a name one with a capital is none (`Texas Sur`).

    Nor is one whose capital has an accent: `Île` is no Turkish `ile`; nor an indefinite article that opens a name.
    """
    shouted = text.isupper() and " " in text
    if len(raw) > 1 and raw[0].isupper() and not raw[0].isascii() and not shouted:
        return False
    return is_function_word(raw, shouted=shouted) and not (last and raw[0].isupper() and not shouted)


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """One name of a mention: its words, their stems, and before each word the function words there (`gaps`)."""

    text: str
    words: tuple[Word, ...]
    gaps: tuple[tuple[str, ...], ...]
    stems: tuple[str, ...]
