"""How well a stretch of text stands as a whole signature of its own: the measure by which close cuts are weighed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from signclean.knowledge.compounds import organization_weight
from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.lexicon import function_words, honorifics, leading_articles
from signclean.model import Shape
from signclean.text import comparison_key, fold, tokens

ShapeOf = Callable[[str], Shape]

HEAD_END = re.compile(r"\s*[(\[,;|]|\s+[-–—/:]\s+|:\s")
OPENING, CLOSING = "([{«“„", ")]}»”“"
SMALL_START = re.compile(r"[^\w«“\"(#@]*[^\W\d_]")
ELIDED = re.compile(r"(?:l|d|dell|all)['’](?=[A-ZÀ-Þ])")
DOMAIN = re.compile(r"\w+\.\w{2,}\b|\w*[A-Z0-9]")

ACRONYM_IN_BRACKETS = re.compile(r"(?:\w+\W+){3}\((?:[^()\s]*[A-ZÀ-Þ]){2}[^()]{0,12}\)")

ACRONYM_AROUND = re.compile(r"([A-ZÀ-Þ]{3,})[\s:–—-]+(.+)|(.+?)\s*\(([A-ZÀ-Þ]{3,})\)$")
TWO_NAMES = re.compile(r"(?:[^\W\d_a-zß-ÿ]\S*\s+)(?:[^\W\d_]\S*\s+){0,3}[^\W\d_a-zß-ÿ]\S*$")
FIRST_CHUNK = re.compile(r"[^;,\s]+(?:\s[^;,\s]\.)*")
DOMAIN_NAME = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}")

MAYBE_PERSON = 0.25
"""Among people a text that resembles a name this much (0-1) is one; alone it would need more."""

TITLED = 0.8
NAMED = 0.7
TITLED_PERSON = 0.9
TOPIC = 0.35
COINED = 0.5
SHORT_WORD = 5
PLACE = 0.5
PLACES_ONLY = 0.2
STRONG_WORD = 0.7
"""A word that says this much (0-1) that a body is named begins a name of its own."""

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
        if self.knows(text):
            return 1.0
        head = head_of(text)
        shape = self.shape_of(head)
        if shape.place > PLACE and head != text.strip():
            shape = self.shape_of(text.strip())
        if head != text.strip() and self.is_person(head):
            return max(TITLED_PERSON, shape.person) * wholeness(text)
        domain = 0.8 if DOMAIN_NAME.fullmatch(text.strip()) else 0.05
        likeness = max(min(1.0, shape.person + shape.organization), domain)
        return likeness * wholeness(text) * (PLACES_ONLY if self._lists_places(head) else 1.0)

    def in_list(self, text: str) -> float:
        """Return the same for a text known to stand in a list, after no person: titles there name bodies.

        (`Médecins du Monde`; a coined word without capitals.)
        """
        shape = self.shape_of(head_of(text))
        words = text.split()
        if len(words) == 1 and 0 < organization_weight(text) < STRONG_WORD and not self.knows(text):
            return TOPIC
        if len(words) == 1 and len(text) > SHORT_WORD and shape.role < PLACE:
            return max(self.of(text), COINED)
        if self.ends_in_legal_form(text):
            return max(self.of(text), NAMED)
        titled = TITLED * shape.role if len(words) > 1 and words[0][:1].isupper() else 0.0
        return max(self.of(text), titled)

    def _lists_places(self, text: str) -> bool:
        """Tell whether the text is places joined by a conjunction (`Minas Gerais e Espírito Santo`)."""
        parts = re.split(r"\s+(?:[^\W\d_]{1,3}|&)\s+", text)
        return len(parts) > 1 and all(self.shape_of(part).place > PLACE for part in parts)

    def knows(self, text: str) -> bool:
        """Tell whether the text is a name that stands alone elsewhere in the list."""
        return bool(self.known) and comparison_key(text) in self.known

    def is_person(self, text: str) -> bool:
        """Tell whether the text is a personal name, an honorific before it allowed, rather than anything else."""
        bare = without_honorifics(text)
        if bare != text.strip() and TWO_NAMES.match(bare):
            return True
        shape = self.shape_of(bare)
        return shape.person > max(shape.organization, shape.role, shape.place, 0.4)

    def may_be_person(self, text: str) -> bool:
        """Tell whether the text could be a personal name where it stands among others."""
        return self.shape_of(without_honorifics(text)).person >= MAYBE_PERSON

    def begins_strong(self, text: str) -> bool:
        """Tell whether the text begins with a word that names bodies (`Fundación`, `Verein`), an article aside."""
        words = text.split()
        while len(words) > 1 and fold(words[0]) in leading_articles():
            words = words[1:]
        return bool(words) and organization_weight(words[0].strip('«“"(,')) >= STRONG_WORD

    def ends_in_legal_form(self, text: str) -> bool:
        """Tell whether the last word is a legal form (`A.C.`, `Inc.`, `e.V.`)."""
        words = text.split()
        return len(words) > 1 and any(self.shape_of(" ".join(words[-n:])).legal_form > PLACE for n in (1, 2))

    def begins_name(self, text: str) -> bool:
        """Tell whether the text begins as names of bodies or people do, so that it is hardly the end of another."""
        words = text.split()
        while len(words) > 1 and fold(words[0]) in leading_articles():
            words = words[1:]
        first = words[0].strip('«“"(,') if words else ""
        strong = organization_weight(first) >= STRONG_WORD
        acronym = len(first) > 1 and first.isupper()
        return strong or acronym or self.knows(text) or self.is_person(text) or bool(ACRONYM_IN_BRACKETS.search(text))

    def is_role(self, text: str) -> bool:
        """Tell whether the text is a title, office or trade and no name."""
        shape = self.shape_of(text.strip())
        return shape.role > max(shape.organization, shape.person, 0.5)

    def with_known(self, known: frozenset[str]) -> Standing:
        """Return the same measure with other names known to stand alone."""
        return Standing(self.shape_of, known)


def without_honorifics(text: str) -> str:
    """Return the text without the honorifics before a name (`Sister Maria Roe` gives `Maria Roe`)."""
    words = text.split()
    while len(words) > 2 and words[0][0].isupper() and " ".join(tokens(words[0])) in honorifics():
        words = words[1:]
    return " ".join(words)


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


def spells_acronym(text: str) -> bool:
    """Tell whether the acronym before or after the words is made of their initials, so that they are one name."""
    found = ACRONYM_AROUND.match(text)
    if not found:
        return False
    acronym, words = (found[1], found[2]) if found[1] else (found[4], found[3])
    initials = [word[0] for word in tokens(words) if word not in function_words()]
    return "".join(initials) == fold(acronym) and len(initials) > 2


def starts_small(text: str) -> bool:
    """Tell whether the text begins with a small letter, an article of a list and coined words (`iRights`) aside."""
    if ELIDED.match(text):
        return False
    words = text.split(maxsplit=2)
    if len(words) > 1 and fold(words[0]) in leading_articles():
        return words[1][:1].islower() and not DOMAIN.match(words[1])
    if words and fold(words[0]) in honorifics():
        return False
    first = SMALL_START.match(text)
    return bool(first and first[0][-1].islower()) and not DOMAIN.match(words[0].strip('«“"('))


def ends_open(text: str) -> bool:
    """Tell whether the last word is one with which no name ends (`de`, `of`, `and`)."""
    words = text.split()
    return bool(words) and _is_open_word(words[-1])


@cache
def _is_open_word(word: str) -> bool:
    return word == word.lower() and fold(word) in function_words()


def begins_with_legal_form(text: str) -> bool:
    """Tell whether the text goes on with a legal form that belongs to the name before it."""
    chunk = FIRST_CHUNK.match(text)
    return bool(chunk) and comparison_key(chunk[0]) in legal_forms() and ("." in chunk[0] or chunk[0] == text)


def goes_on_below(text: str) -> bool:
    """Tell whether a line by its end alone goes on with the next: a broken word, an open bracket or last word."""
    return ends_open(text) or unclosed(text) > 0 or text.endswith(("-", "/", "&"))


def unclosed(text: str) -> int:
    """Return how many brackets are opened and not closed (negative: closed and not opened)."""
    return sum(text.count(mark) for mark in "([{") - sum(text.count(mark) for mark in ")]}")
