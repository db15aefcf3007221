"""Prose against list: how much a stretch of text reads like sentences rather than like names."""

from __future__ import annotations

import re
from functools import lru_cache

from signclean.knowledge.lexicon import function_words
from signclean.text import fold

PROSE_LINE = 0.6
"""From here on a stretch counts as prose (0-1)."""

LONG_WORDS = 12
"""Names of more words than this are rare; sentences of fewer are rare in letters."""

SENTENCE_END = re.compile(r"[.!?…][\"'”»)]*$")
SENTENCE_BREAK = re.compile(r"[^\W\d_]{3,}[.!?] +[«“\"¿¡]?[^\W\d_]\w+ +[^\W\d_]")
SEPARATORS = re.compile(r"[;|•·\t]|,(?= *[^\W\d_])")
LETTERS = re.compile(r"[^\W\d_]")


@lru_cache(maxsize=65536)
def prose_weight(text: str) -> float:
    """Return how much the text reads like prose, 0-1. An empty text does not."""
    words = [word for word in text.split() if LETTERS.search(word)]
    if len(words) < 4:
        return 0.0
    small = _share_of_small_words(words)
    weight = 0.3 * _ramp(len(words), 6, LONG_WORDS) + 0.2 * _ramp(len(words), LONG_WORDS, 2.5 * LONG_WORDS)
    weight += 0.45 * _ramp(small, 0.35, 0.75)
    weight += 0.15 * bool(SENTENCE_END.search(text) and len(words) > 5)
    weight += 0.15 * bool(SENTENCE_BREAK.search(text) and small > 0.3)
    weight -= 0.7 * _ramp(_separators_per_word(text, len(words)), 0.09, 0.2)
    return max(0.0, min(1.0, weight))


def _share_of_small_words(words: list[str]) -> float:
    """Return the share of the words with a meaning of their own that begin small."""
    content = [word for word in words if fold(word.strip(".,;:()\"'")) not in function_words()]
    small = sum(LETTERS.search(word)[0].islower() for word in content)  # type: ignore[index]
    return small / len(content) if content else 1.0


def _separators_per_word(text: str, words: int) -> float:
    strong = sum(mark[0] != "," for mark in SEPARATORS.findall(text))
    commas = text.count(",")
    return (2 * strong + commas * 0.5) / words


def _ramp(value: float, low: float, high: float) -> float:
    """Return 0 below `low`, 1 above `high`, and the way between as a fraction."""
    return min(1.0, max(0.0, (value - low) / (high - low)))
