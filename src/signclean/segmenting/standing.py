"""How well a stretch of text stands as a whole signature of its own: the measure by which close cuts are weighed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from signclean.knowledge.lexicon import function_words, leading_articles
from signclean.model import Shape
from signclean.text import comparison_key, fold

ShapeOf = Callable[[str], Shape]

HEAD_END = re.compile(r"\s*[(\[,;|]|\s+[-–—/:]\s+|:\s")
OPENING, CLOSING = "([{«“„", ")]}»”“"
SMALL_START = re.compile(r"[^\w«“\"(#@]*[^\W\d_]")
ELIDED = re.compile(r"(?:l|d|dell|all)['’](?=[A-ZÀ-Þ])")
DOMAIN = re.compile(r"\w+\.\w{2,}\b|\w*[A-Z0-9]")

LONG_WORDS = 22
"""Whole signatures of more words than this are nearly always two, or prose."""


@dataclass(frozen=True)
class Standing:
    """Tells how well texts stand alone. `known` holds the comparison keys of names that stand alone in the list."""

    shape_of: ShapeOf
    known: frozenset[str] = frozenset()

    def of(self, text: str) -> float:
        """Return 0-1: 1 for a text that is surely a whole signature, near 0 for a fragment, role or place."""
        if not text.strip():
            return 0.0
        if self.known and comparison_key(text) in self.known:
            return 1.0
        head = head_of(text)
        shape = self.shape_of(head)
        return max(shape.person, shape.organization, 0.05) * wholeness(text)

    def is_person(self, text: str) -> bool:
        """Tell whether the text is a bare personal name rather than anything else."""
        shape = self.shape_of(text.strip())
        return shape.person > max(shape.organization, shape.role, shape.place, 0.4)

    def is_role(self, text: str) -> bool:
        """Tell whether the text is a title, office or trade and no name."""
        shape = self.shape_of(text.strip())
        return shape.role > max(shape.organization, shape.person, 0.5)

    def with_known(self, known: frozenset[str]) -> Standing:
        """Return the same measure with other names known to stand alone."""
        return Standing(self.shape_of, known)


def head_of(text: str) -> str:
    """Return the text up to the first comma, bracket, dash or colon: the part that must be a name."""
    end = HEAD_END.search(text, 1)
    return text[: end.start()].strip() if end else text.strip()


def wholeness(text: str) -> float:
    """Return 0-1: how far the form of the text speaks against its being a fragment."""
    score = 1.0
    if starts_small(text):
        score *= 0.25
    if text.rstrip().endswith((",", "-", "–", "&", "/", "(")) or ends_open(text):
        score *= 0.15
    if unclosed(text) or text.strip()[:1] in ")]}.,;:":
        score *= 0.2
    if len(text.split()) > LONG_WORDS:
        score *= 0.5
    return score


def starts_small(text: str) -> bool:
    """Tell whether the text begins with a small letter, an article of a list and coined words (`iRights`) aside."""
    if ELIDED.match(text):
        return False
    words = text.split(maxsplit=2)
    if len(words) > 1 and fold(words[0]) in leading_articles():
        return words[1][:1].islower() and not DOMAIN.match(words[1])
    first = SMALL_START.match(text)
    return bool(first and first[0][-1].islower()) and not DOMAIN.match(words[0].strip('«“"('))


def ends_open(text: str) -> bool:
    """Tell whether the last word is one with which no name ends (`de`, `of`, `and`)."""
    words = text.split()
    return bool(words) and _is_open_word(words[-1])


@cache
def _is_open_word(word: str) -> bool:
    return word == word.lower() and fold(word) in function_words()


def unclosed(text: str) -> int:
    """Return how many brackets are opened and not closed (negative: closed and not opened)."""
    return sum(text.count(mark) for mark in "([{") - sum(text.count(mark) for mark in ")]}")
