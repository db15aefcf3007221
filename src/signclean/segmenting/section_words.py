"""Words of headings: how much of a text says what stands below it (`Organizations`, `Personas firmantes`)."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.calendar import month_names
from signclean.knowledge.lexicon import first_words, function_words, section_phrases
from signclean.knowledge.places.demonyms import find_demonym
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.regions import is_region
from signclean.text import tokens

ALL = 0.99
"""Of this share on a text is nothing but words of a heading."""

PHRASE_WORDS = 5


def section_share(text: str) -> float:
    """Return the share of the words that belong to phrases of headings; function words aside, 0 for none.

    A demonym or the adjective of a region counts beside such a phrase: `European networks`, `Asociaciones chilenas`;
    a date is left aside (`Signatures added since 4 May`).
    """
    words = tokens(text)
    covered = [False] * len(words)
    for start in (at for at, word in enumerate(words) if word in _first_words()):
        for stop in range(min(len(words), start + PHRASE_WORDS), start, -1):
            if " ".join(words[start:stop]) in section_phrases():
                covered[start:stop] = [True] * (stop - start)
                break
    if not any(covered):
        return 0.0
    told = [hit or _tells_whence(word) for word, hit in zip(words, covered, strict=True) if hit or not _is_beside(word)]
    return sum(told) / len(told)


def _is_beside(word: str) -> bool:
    """Tell whether the word says nothing beside a phrase: a function word, or one of a date."""
    return word in function_words() or word.isdigit() or word in month_names()


@cache
def _first_words() -> frozenset[str]:
    return first_words(frozenset(section_phrases()))


def _tells_whence(word: str) -> bool:
    key = place_key(word)
    return is_region(word) or find_demonym(key) is not None
