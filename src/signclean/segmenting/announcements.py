"""Where words of the tables stand that announce members, with what says `among others` inside or behind them."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

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
MARKS_BEFORE_LABEL = ".,(:;–—-"
BRACKETS = "(["
AFTER_LABEL = re.compile(r"\s*:")
TWO_WORDS = 2

Phrase = tuple[str, ...]
"""The folded words of a phrase."""

Words = Sequence[re.Match[str]]
"""The words of a text where they stand."""


def find_announcements(plain: str, start: int = 0, limit: int = sys.maxsize) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of what announces members in the folded text, the longest at each word, none twice.

    Phrases do so anywhere, labels behind a mark and before a colon, `among others` behind a mark, and some words only
    as the first of a bracket.
    """
    if not _may_announce(plain, start, limit):
        return
    words = list(WORD.finditer(plain, start, limit))
    at = 0
    while at < len(words):
        end = _end_of_announcement(plain, words, at) if words[at][0] in _first_words() else at
        if end > at:
            end = _skip_inclusive(plain, words, end)
            yield words[at].start(), _with_full_stop(plain, words[end - 1])
        at = max(end, at + 1)


def _with_full_stop(plain: str, last: re.Match[str]) -> int:
    """Return where the last word ends, the full stop of a short form (`u.a.`) with it."""
    return last.end() + (len(last[0]) == 1 and plain[last.end() : last.end() + 1] == ".")


def _may_announce(plain: str, start: int, limit: int) -> bool:
    """Tell whether some phrase begins in the text, or a label where a colon stands in it: in most texts none does."""
    words = WORD.findall(plain, start, limit)
    if _first_words().isdisjoint(words):
        return False
    beginnings = _beginnings(labels=":" in plain, clauses="," in plain or "(" in plain or "[" in plain)
    return not (beginnings.isdisjoint(words) and beginnings.isdisjoint(map(" ".join, pairwise(words))))


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


def _end_of_announcement(plain: str, words: Words, at: int) -> int:
    """Return the index after the words from `at` on that announce members; `at` itself where they do not."""
    first, before = words[at][0], plain[max(0, words[at].start() - 2) : words[at].start()]
    for table in (member_phrases, weak_phrases):
        for phrase in _by_first_word(table).get(first, ()):
            if end := _end_of_phrase(plain, phrase, words, at):
                return end
    bracketed = before[-1:] in BRACKETS and before != ""
    marked = bracketed or (before[:1] in MARKS_BEFORE_LABEL and before[1:] == " ")
    for label in _by_first_word(member_labels).get(first, ()) if marked else ():
        if _stands_at(label, words, at) and AFTER_LABEL.match(plain, words[at + len(label) - 1].end()):
            return at + len(label)
    if marked and (end := _skip_inclusive(plain, words, at)) > at:
        return end
    opening = next(_opening_phrases(words, at, bracketed=bracketed, marked=marked), ())
    return at + len(opening)


def _opening_phrases(words: Words, at: int, *, bracketed: bool, marked: bool) -> Iterator[Phrase]:
    """Yield the phrases that only open a bracket, or a clause behind a mark that a verb ends."""
    first = words[at][0]
    brackets = _by_first_word(bracket_phrases).get(first, ()) if bracketed else ()
    yield from (phrase for phrase in brackets if _stands_at(phrase, words, at))
    clauses = _by_first_word(clause_openers).get(first, ()) if marked else ()
    yield from (phrase for phrase in clauses if _stands_at(phrase, words, at) and _has_verb(words, at))


def _has_verb(words: Words, at: int) -> bool:
    """Tell whether one of the verbs that end a clause stands behind."""
    return any(word[0] in first_words(closing_verbs()) for word in words[at:])


def _end_of_phrase(plain: str, phrase: Phrase, words: Words, at: int) -> int:
    """Return the index after the phrase, which something inclusive may part before its last word; 0 where it is not."""
    if _stands_at(phrase, words, at):
        return at + len(phrase)
    if len(phrase) < TWO_WORDS or not _stands_at(phrase[:-1], words, at):
        return 0
    last = _skip_inclusive(plain, words, at + len(phrase) - 1)
    return last + 1 if last > at + len(phrase) - 1 and _stands_at(phrase[-1:], words, last) else 0


def _skip_inclusive(plain: str, words: Words, at: int) -> int:
    """Return the index after `entre otras`, `u.a.` and their like; single letters of one have a full stop each."""
    if at >= len(words):
        return at
    for phrase in _by_first_word(inclusive_phrases).get(words[at][0], ()):
        letters = all(len(word) == 1 for word in phrase)
        if _stands_at(phrase, words, at) and (not letters or plain[words[at].end() : words[at].end() + 1] == "."):
            return at + len(phrase)
    return at


def _stands_at(phrase: Phrase, words: Words, at: int) -> bool:
    return at + len(phrase) <= len(words) and all(words[at + i][0] == word for i, word in enumerate(phrase))


@cache
def _by_first_word(phrases: Callable[[], Iterable[str]]) -> Mapping[str, tuple[Phrase, ...]]:
    """Return the phrases by their first word, the longest first."""
    found: defaultdict[str, list[Phrase]] = defaultdict(list)
    for phrase in sorted(phrases(), key=lambda one: (-len(one), one)):
        words = tuple(phrase.split(" "))
        found[words[0]].append(words)
    return {first: tuple(sharing) for first, sharing in found.items()}
