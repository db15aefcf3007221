"""Letters that stand for words: initials of a name, or beginnings of its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from signclean.knowledge.places import Place, read_place
from signclean.matching.forms import Form
from signclean.matching.keys import Word, make_word
from signclean.spelling import spell, spells_all
from signclean.text import comparison_key

_PARTS = re.compile(r"\s+[-–—]?\s*|\s*[–—/,]\s*")
SHORTEST_PLACE = 4
"""Letters of a place behind an acronym; fewer, or letters in capitals, belong to the acronym."""
LONGEST_ALL_LETTERS = 2
"""Words of a name in capitals that may each be letters: `APG UFPA`."""
LONGEST_ACRONYM = 16
"""Letters beyond which a word is no acronym."""
LONGEST_UNCLEAR = 2
"""Letters that may come together by chance."""


@lru_cache(maxsize=16384)
def read_acronym(text: str) -> Acronym | None:
    """Return the letters and what qualifies them: `RJM - CANA` -> rjm, cana; `Rede GTC` -> gtc; `ABC-XYZ` is one."""
    parts = [part for part in _PARTS.split(text) if comparison_key(part)]
    main = next((part for part in parts if not make_word(part).generic and _readable_place(part) is None), None)
    if main is None or len(comparison_key(main)) == 1:
        return Acronym(text, comparison_key(text)) if comparison_key(text) else None
    rest = [part for part in parts if part is not main and not make_word(part).generic and not _is_second(part, text)]
    head, _, tail = main.partition("-")
    if tail and _readable_place(tail):
        main, rest = head, [tail, *rest]
    return Acronym(text, comparison_key(main), tuple(rest))


def _is_second(part: str, text: str) -> bool:
    """Tell whether letters behind a slash are a second acronym, as of another language; two may be a state."""
    return len(comparison_key(part)) > LONGEST_UNCLEAR and part.isupper() and f"/{part}" in text


def _readable_place(text: str) -> Place | None:
    """Return the place that a part of an acronym is; short capitals are letters of the acronym itself."""
    return read_place(text, set_apart=False) if len(text) >= SHORTEST_PLACE and not text.isupper() else None


def stands_out(word: Word, form: Form) -> bool:
    """Tell whether a word may be an acronym: it is in capitals where a longer name is not, or is the whole name."""
    short = len(form.words) <= LONGEST_ALL_LETTERS
    return len(form.words) == 1 or (word.raw.isupper() and (short or not form.text.isupper()))


def is_own_acronym(form: Form, i: int) -> bool:
    """Tell whether a word in capitals is made of the initials of the rest of its name."""
    word = form.words[i]
    if not word.raw.isupper() or form.text.isupper():
        return False
    return is_initialism(
        word.key, [part for j, w in enumerate(form.words) if j != i for part in (*form.gaps[j], w.key)]
    )


def is_initialism(letters: str, words: Sequence[str]) -> bool:
    """Tell whether the letters are first letters of the words, in their order; one letter may come from elsewhere."""
    initials = "".join(word[0] for word in words)
    return len(letters) > LONGEST_UNCLEAR and LCSseq.similarity(letters, initials) >= len(letters) - 1


def undouble(letters: str) -> str:
    """Return the initials of words that doubled letters stand for, as they do for plurals: `ccoo` -> `co`."""
    return letters[::2] if len(letters) > LONGEST_UNCLEAR and letters[::2] == letters[1::2] else letters


def spells_out(acronym: str, words: Sequence[str]) -> bool:
    """Tell whether the letters are made of beginnings of the words, one or more of each, in their order."""
    if not words or len(acronym) > LONGEST_ACRONYM:
        return not acronym
    return spells_all(acronym, words)


def covered(letters: str, stems: Sequence[str]) -> int:
    """Return how many of the first words the letters stand for, the most that fit; all where no number fits.

    `ICTU` stands for four words of `Irish Congress of Trade Unions – Northern Committee`.
    """
    spelled = spell(letters, stems) if len(letters) <= LONGEST_ACRONYM else ()
    fitting = [count for count, ends in enumerate(spelled, 1) if count > 1 and len(letters) in ends]
    return fitting[-1] if fitting else len(stems)


def share_letters(a: Acronym, b: Acronym) -> bool:
    """Tell whether two acronyms are one, or one is a part of the other set off by a hyphen: `ABC`, `ABC-XYZ`."""
    return a.key == b.key or a.key in _hyphen_parts(b) or b.key in _hyphen_parts(a)


def _hyphen_parts(acronym: Acronym) -> list[str]:
    return [comparison_key(part) for part in acronym.text.split("-")]


class Acronym(NamedTuple):
    """Short letters of a name: `key` folded, `qualifiers` what is written with them (`RJM - CANA`, `ACDH Perú`)."""

    text: str
    key: str
    qualifiers: tuple[str, ...] = ()
