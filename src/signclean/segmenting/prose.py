"""Prose against list: how much a stretch of text reads like sentences rather than like names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from signclean.knowledge.compounds import organization_weight
from signclean.knowledge.lexicon import function_words
from signclean.knowledge.prose_words import prose_words
from signclean.segmenting.forms import ELIDED, first_word
from signclean.segmenting.weights import PROSE_LINE, STRONG_WORD
from signclean.text import fold, tokens

LONG_WORDS = 12
"""Names of more words than this are rare; sentences of fewer are rare in letters."""

FEWEST_WORDS = 6
"""Texts of fewer words cannot weigh enough, whatever words they are; most names are told so at once."""

SENTENCE_END = re.compile(r"[.!?…][\"'”»)]*$")
SENTENCE_BREAK = re.compile(r"[^\W\d_]{3,}[.!?] +[«“\"¿¡]?[^\W\d_]\w+ +[^\W\d_]")
LETTERS_IN_BRACKETS = re.compile(r"\([A-ZÀ-Þ][\w-]*[A-ZÀ-Þ][\w-]*\)")
FEWEST_BODIES = 4
MOST_BODIES = 0.6

WORD_START = re.compile(r"[^\W\d_]")


def is_prose(text: str) -> bool:
    """Tell whether the text reads like prose rather than like names."""
    return len(text.split()) >= FEWEST_WORDS and prose_weight(text) >= PROSE_LINE and not lists_bodies(text)


def lists_bodies(text: str) -> bool:
    """Tell whether most pieces between commas begin with a word for a body or hold letters in brackets.

    With an article before each (`le Syndicat du port (SP), la Ligue du sel`) names have as many small words as prose.
    """
    pieces = text.split(", ")
    return len(pieces) >= FEWEST_BODIES and sum(map(_begins_as_body, pieces)) >= MOST_BODIES * len(pieces)


def _begins_as_body(piece: str) -> bool:
    first = first_word(ELIDED.sub("", piece, count=1) if ELIDED.match(piece) else piece)
    if not first[:1].isupper():
        return False
    acronym = len(first) > 1 and first.isupper()
    return acronym or organization_weight(first) >= STRONG_WORD or LETTERS_IN_BRACKETS.search(piece) is not None


def prose_weight(text: str) -> float:
    """Return how much the text reads like prose, 0-1. An empty text does not.

    Words of sentences are looked for only where they can lift the text to `PROSE_LINE`.
    """
    starts = _words_with_starts(text)
    count = len(starts)
    if count < 4:
        return 0.0
    small = _share_of_small_words(starts)
    weight = 0.25 * _ramp(count, 6, LONG_WORDS) + 0.15 * _ramp(count, LONG_WORDS, 2.5 * LONG_WORDS)
    weight += 0.3 * _ramp(small, 0.35, 0.75)
    weight += 0.15 * bool(count > 5 and SENTENCE_END.search(text))
    weight += 0.15 * bool(small > 0.3 and SENTENCE_BREAK.search(text))
    weight -= 0.7 * _ramp(_separators_per_word(text, count), 0.09, 0.2)
    told = 0.5 * _ramp(count, 4, 9)
    if weight + told >= PROSE_LINE:
        weight += told * _ramp(_words_of_sentences(text) / count, 0.0, 0.1)
    return max(0.0, min(1.0, weight))


def small_share(text: str) -> float:
    """Return the share of the text's words with a meaning of their own that begin small, 0-1."""
    return _share_of_small_words(_words_with_starts(text))


def _words_with_starts(text: str) -> list[tuple[str, str]]:
    """Return the words that have letters, each with the first of them."""
    return [
        (word, start[0]) for word in text.split() if (start := word if word[0].isalpha() else WORD_START.search(word))
    ]


def _share_of_small_words(starts: Sequence[tuple[str, str]]) -> float:
    """Return the share of the words with a meaning of their own that begin small."""
    content = [start for word, start in starts if not _is_function_word(word)]
    return sum(start.islower() for start in content) / len(content) if content else 1.0


@lru_cache(maxsize=16384)
def _is_function_word(word: str) -> bool:
    return fold(word.strip(".,;:()\"'")) in function_words()


def _words_of_sentences(text: str) -> int:
    """Return how many words of sentences stand in the text, in the language that has most; one alone tells nothing."""
    languages_of = prose_words()
    known = [languages for word in tokens(text) if (languages := languages_of.get(word))]
    if len(known) < 2:
        return 0
    most = max(Counter(code for languages in known for code in languages).values())
    return most if most > 1 else 0


def _separators_per_word(text: str, words: int) -> float:
    strong = sum(text.count(mark) for mark in (*";|•·\t", " / "))
    return (2 * strong + text.count(",") * 0.5) / words


def _ramp(value: float, low: float, high: float) -> float:
    """Return 0 below `low`, 1 above `high`, and the way between as a fraction."""
    return min(1.0, max(0.0, (value - low) / (high - low)))
