"""The words that announce members: connectives inside a sentence, and labels that stand alone before a list."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from signclean.knowledge.lexicon import member_labels, member_phrases
from signclean.text import fold, tokens

MAX_CONNECTIVE = 60
"""A connective runs on to its colon when that stands within this many characters (`including its 12 members:`)."""

LEAST_HEAD = 3
"""A connective stands after a head of at least this many characters."""

LIST_BEFORE_COLON = re.compile(r"[;()]|,\s*\w+,")
PARTS = re.compile(r"[.,:(–—-]\s*")
WORD = re.compile(r"[^\W_]+")
MARKS_BEFORE_LABEL = ".,(:;–—-"
AFTER_LABEL = re.compile(r"\s*:")

Phrase = tuple[str, ...]
"""The folded words of a phrase."""


@lru_cache(maxsize=4096)
def find_connective(text: str) -> tuple[int, int] | None:
    """Return where the connective stands, with the words between it and its colon; None where there is none."""
    plain = plain_form(text)
    found = next((span for span in _announcements(plain) if span[0] > LEAST_HEAD), None)
    if found is None:
        return None
    start, end = found
    colon = plain.find(":", end, end + MAX_CONNECTIVE)
    if colon >= 0 and not LIST_BEFORE_COLON.search(text[end:colon]):
        return start, colon + 1
    while (follows := next(_announcements(plain, end, end + MAX_CONNECTIVE), None)) and _is_filler(
        text[end : follows[0]]
    ):
        end = follows[1]
    return start, end


def _is_filler(text: str) -> bool:
    """Tell whether the words between two connectives name nobody (`on behalf of` its 9 member bodies, `including`)."""
    return text == text.lower() and ";" not in text


@lru_cache(maxsize=4096)
def is_label(text: str) -> bool:
    """Tell whether the text is nothing but a label before members (`Miembros:`)."""
    return " ".join(tokens(text)) in member_labels()


@lru_cache(maxsize=4096)
def ends_in_announcement(text: str) -> bool:
    """Tell whether the text ends by announcing members: a label or connective, and a colon or nothing after it."""
    bare = text.rstrip(" :")
    found = find_connective(bare)
    if found and found[1] >= len(bare):
        return True
    parts = PARTS.split(bare)
    if len(parts) < 2:
        return False
    return is_label(parts[-1]) or (text.rstrip().endswith(":") and any(_announcements(plain_form(parts[-1]))))


def plain_form(text: str) -> str:
    """Return the text folded with every character kept in its place."""
    folded = fold(text)
    return folded if len(folded) == len(text) else "".join(fold(c)[:1] or " " for c in text)


def _announcements(plain: str, start: int = 0, limit: int = sys.maxsize) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the connectives and of the labels before a colon, the longest at each word, none twice."""
    if not _may_announce(plain, start, limit):
        return
    words = list(WORD.finditer(plain, start, limit))
    at = 0
    while at < len(words):
        count = _count_words(plain, words, at)
        if count:
            yield words[at].start(), words[at + count - 1].end()
        at += count or 1


def _may_announce(plain: str, start: int, limit: int) -> bool:
    """Tell whether some phrase begins in the text, or a label where a colon stands in it: in most texts none does."""
    words = WORD.findall(plain, start, limit)
    firsts = _beginnings(labels=":" in plain)
    return not (firsts.isdisjoint(words) and firsts.isdisjoint(map(" ".join, pairwise(words))))


@cache
def _beginnings(*, labels: bool) -> frozenset[str]:
    """Return the first two words of the phrases, and of the labels; those of a single word are there whole."""
    phrases = (*member_phrases(), *(member_labels() if labels else ()))
    return frozenset(" ".join(phrase.split(" ", 2)[:2]) for phrase in phrases)


def _count_words(plain: str, words: Sequence[re.Match[str]], at: int) -> int:
    """Return how many of the words from `at` on announce members; 0 where they do not."""
    phrases = _phrases_by_first_word().get(words[at][0], ())
    if found := next((phrase for phrase in phrases if _stands_at(phrase, words, at)), None):
        return len(found)
    for label in _labels_by_first_word().get(words[at][0], ()) if _may_label(plain, words[at].start()) else ():
        if _stands_at(label, words, at) and AFTER_LABEL.match(plain, words[at + len(label) - 1].end()):
            return len(label)
    return 0


def _may_label(plain: str, start: int) -> bool:
    """Tell whether what stands before lets a label begin here: a mark and a space, or a bracket."""
    before = plain[max(0, start - 2) : start]
    return before[-1:] == "(" or (before[:1] in MARKS_BEFORE_LABEL and before[1:] == " ")


def _stands_at(phrase: Phrase, words: Sequence[re.Match[str]], at: int) -> bool:
    return at + len(phrase) <= len(words) and all(words[at + i][0] == word for i, word in enumerate(phrase))


@cache
def _phrases_by_first_word() -> Mapping[str, tuple[Phrase, ...]]:
    return _by_first_word(member_phrases())


@cache
def _labels_by_first_word() -> Mapping[str, tuple[Phrase, ...]]:
    return _by_first_word(sorted(member_labels(), key=len, reverse=True))


def _by_first_word(phrases: Iterable[str]) -> Mapping[str, tuple[Phrase, ...]]:
    found: defaultdict[str, list[Phrase]] = defaultdict(list)
    for phrase in phrases:
        words = tuple(phrase.split(" "))
        found[words[0]].append(words)
    return {first: tuple(sharing) for first, sharing in found.items()}
