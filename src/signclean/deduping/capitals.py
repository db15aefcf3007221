"""Capitals for names that are written in one case: those that the list gives their words elsewhere."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain

from signclean.knowledge.form_families import spelling_of_letters
from signclean.knowledge.lexicon import function_words
from signclean.matching.acronyms import is_initialism
from signclean.text import fold

Capitals = Mapping[str, str]
"""Word in small letters -> as most names of mixed case write it."""

_WORD = re.compile(r"[^\W\d_]+")
LONGEST_LETTERS = 10
"""Letters of an acronym that nothing but the initials of its name tells."""


def is_one_case(text: str) -> bool:
    """Tell whether a text of several words has no letter in the other case: all is shouted, or all small."""
    return " " in text and (text.isupper() or text.islower())


def learn_capitals(texts: Iterable[str], wanted: Iterable[str]) -> dict[str, str]:
    """Return how names of mixed case write the words of the texts in one case (`wanted`)."""
    words = {word.lower() for text in wanted for word in _WORD.findall(text)}
    counts = Counter(chain.from_iterable(map(_WORD.findall, texts)))
    forms: defaultdict[str, list[str]] = defaultdict(list)
    for word in counts:
        if (small := word.lower()) in words:
            forms[small].append(word)
    return {small: max(found, key=lambda form: (counts[form], form)) for small, found in forms.items()}


def restore_capitals(text: str, known: Capitals) -> str:
    """Return a text in one case with the capitals of the list; as many letters as before, at the same places."""
    restored = _WORD.sub(lambda match: _restore(match, text, known), text)
    return restored if len(restored) == len(text) else text


def _restore(match: re.Match[str], text: str, known: Capitals) -> str:
    small = match[0].lower()
    if written := known.get(small) or spelling_of_letters().get(small):
        return written
    if fold(small) in function_words():
        return small
    initials = [word for word in fold(text[: match.start()] + text[match.end() :]).split() if word[0].isalpha()]
    letters = len(small) <= LONGEST_LETTERS and len(initials) > 1 and is_initialism(fold(small), initials)
    return small.upper() if letters else small.capitalize()
