"""Where words of the tables stand that announce members, with what says `among others` inside or behind them."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from signclean.knowledge.lexicon import first_words
from signclean.knowledge.member_words import (
    bracket_phrases,
    clause_openers,
    closing_verbs,
    inclusive_phrases,
    member_labels,
    member_phrases,
    weak_phrases,
)

WORD = re.compile(r"[^\W_]+")
MARKS_BEFORE_LABEL = ".,(:;/–—-"
BRACKETS = "(["
AFTER_LABEL = re.compile(r"\s*:")
TWO_WORDS = 2

Phrase = tuple[str, ...]
"""The folded words of a phrase."""


class Said(NamedTuple):
    """A stretch of a folded text: its words, and where each begins and ends in the whole text."""

    plain: str
    words: Phrase
    places: Sequence[tuple[int, int]]


def find_announcements(plain: str, start: int = 0, limit: int = sys.maxsize) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of what announces members in the folded text, the longest at each word, none twice.

    Phrases do so anywhere, labels behind a mark and before a colon, `among others` behind a mark, and some words only
    as the first of a bracket.
    """
    words = tuple(WORD.findall(plain, start, limit))
    if not _may_announce(plain, words):
        return
    said = Said(plain, words, [word.span() for word in WORD.finditer(plain, start, limit)])
    at = 0
    while at < len(words):
        end = _end_of_announcement(said, at) if words[at] in _first_words() else at
        if end > at:
            end = _skip_inclusive(said, end)
            yield said.places[at][0], _with_full_stop(said, end - 1)
        at = max(end, at + 1)


def _with_full_stop(said: Said, last: int) -> int:
    """Return where the last word ends, the full stop of a short form (`u.a.`) with it."""
    return said.places[last][1] + (len(said.words[last]) == 1 and _is_stopped(said, last))


def _is_stopped(said: Said, at: int) -> bool:
    end = said.places[at][1]
    return said.plain[end : end + 1] == "."


def _may_announce(plain: str, words: Phrase) -> bool:
    """Tell whether some phrase begins in the text, or a label where a colon stands in it: in most texts none does."""
    openers = _first_words()
    if openers.isdisjoint(words):
        return False
    beginnings = _beginnings(labels=":" in plain, clauses="," in plain or "(" in plain or "[" in plain)
    pairs = [f"{first} {second}" for first, second in pairwise(words) if first in openers]
    return not (beginnings.isdisjoint(words) and beginnings.isdisjoint(pairs))


@cache
def _first_words() -> frozenset[str]:
    """Return the first words of all phrases and labels."""
    return first_words(_beginnings(labels=True, clauses=True))


@cache
def _beginnings(*, labels: bool, clauses: bool) -> frozenset[str]:
    """Return the first two words of the phrases, and of the labels; those of a single word are there whole."""
    phrases = (
        *member_phrases(),
        *weak_phrases(),
        *inclusive_phrases(),
        *(member_labels() if labels else ()),
        *((*bracket_phrases(), *clause_openers()) if clauses else ()),
    )
    return frozenset(" ".join(phrase.split(" ", 2)[:2]) for phrase in phrases)


def _end_of_announcement(said: Said, at: int) -> int:
    """Return the index after the words from `at` on that announce members; `at` itself where they do not."""
    first, start = said.words[at], said.places[at][0]
    before = said.plain[max(0, start - 2) : start]
    for table in (member_phrases, weak_phrases):
        for phrase in _by_first_word(table).get(first, ()):
            if end := _end_of_phrase(said, phrase, at):
                return end
    bracketed = before[-1:] in BRACKETS and before != ""
    marked = bracketed or (before[:1] in MARKS_BEFORE_LABEL and before[1:] == " ")
    for label in _by_first_word(member_labels).get(first, ()) if marked else ():
        if _stands_at(said, label, at) and AFTER_LABEL.match(said.plain, said.places[at + len(label) - 1][1]):
            return at + len(label)
    if marked and (end := _skip_inclusive(said, at)) > at:
        return end
    opening = next(_opening_phrases(said, at, bracketed=bracketed, marked=marked), ())
    return at + len(opening)


def _opening_phrases(said: Said, at: int, *, bracketed: bool, marked: bool) -> Iterator[Phrase]:
    """Yield the phrases that only open a bracket, or a clause behind a mark that a verb ends."""
    first = said.words[at]
    brackets = _by_first_word(bracket_phrases).get(first, ()) if bracketed else ()
    yield from (phrase for phrase in brackets if _stands_at(said, phrase, at))
    clauses = _by_first_word(clause_openers).get(first, ()) if marked else ()
    yield from (phrase for phrase in clauses if _stands_at(said, phrase, at) and _has_verb(said, at))


def _has_verb(said: Said, at: int) -> bool:
    """Tell whether one of the verbs that end a clause stands behind."""
    return not first_words(closing_verbs()).isdisjoint(said.words[at:])


def _end_of_phrase(said: Said, phrase: Phrase, at: int) -> int:
    """Return the index after the phrase, which something inclusive may part before its last word; 0 where it is not."""
    if _stands_at(said, phrase, at):
        return at + len(phrase)
    if len(phrase) < TWO_WORDS or not _stands_at(said, phrase[:-1], at):
        return 0
    last = _skip_inclusive(said, at + len(phrase) - 1)
    return last + 1 if last > at + len(phrase) - 1 and _stands_at(said, phrase[-1:], last) else 0


def _skip_inclusive(said: Said, at: int) -> int:
    """Return the index after `entre otras`, `u.a.` and their like; single letters of one have a full stop each."""
    if at >= len(said.words):
        return at
    for phrase in _by_first_word(inclusive_phrases).get(said.words[at], ()):
        letters = all(len(word) == 1 for word in phrase)
        if _stands_at(said, phrase, at) and (not letters or _is_stopped(said, at)):
            return at + len(phrase)
    return at


def _stands_at(said: Said, phrase: Phrase, at: int) -> bool:
    return said.words[at : at + len(phrase)] == phrase


@cache
def _by_first_word(phrases: Callable[[], Iterable[str]]) -> Mapping[str, tuple[Phrase, ...]]:
    """Return the phrases by their first word, the longest first."""
    found: defaultdict[str, list[Phrase]] = defaultdict(list)
    for phrase in sorted(phrases(), key=lambda one: (-len(one), one)):
        words = tuple(phrase.split(" "))
        found[words[0]].append(words)
    return {first: tuple(sharing) for first, sharing in found.items()}
