"""Entries of the same words but for a slip of the pen in one of them, or a note put behind them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.places import read_place
from signclean.model import Mention
from signclean.text import comparison_key, tokens

SHORTEST = 5
"""Letters of a word from which on one wrong letter still tells which is meant."""
LONG = 10
"""Letters from which on two wrong letters do."""
NOTE = re.compile(r"(?<=\w)\s*\([^()]*\)$")
SET_OFF = re.compile(r"\s*(?:\t|,\s|\s[-–—]\s|\s\()(?P<place>[^,()\t]+)\)?$")
LAST_WORD = re.compile(r"[\s,]+(?P<form>\S+(?:\s[A-Z]\.)*)$")

Gap = tuple[int, tuple[str, ...]]
"""A place among words, with the words around it."""


def without_note(text: str) -> str:
    """Return the letters of a text as a key, without the bracket or the legal form behind it."""
    bare = NOTE.sub("", text.strip())
    match = LAST_WORD.search(bare)
    if match and comparison_key(match["form"]) in legal_forms():
        bare = bare[: match.start()]
    return comparison_key(bare)


def without_place(text: str) -> str:
    """Return the letters of a text as a key, without the place that a comma, a dash or a bracket sets off behind it."""
    match = SET_OFF.search(text.strip())
    place = read_place(match["place"]) if match else None
    return comparison_key(text.strip()[: match.start()] if match and place else text)


def find_slips(old: Sequence[Mention], new: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield pairs of an old and a new entry that one misspelt word parts, each entry once; numbers are no slips."""
    waiting: defaultdict[Gap, list[tuple[str, Mention]]] = defaultdict(list)
    for mention in new:
        for gap, word in gaps(mention):
            waiting[gap].append((word, mention))
    taken: set[int] = set()
    for mention in old:
        found = _nearest(mention, waiting, taken)
        if found:
            taken.add(found.n)
            yield mention, found


def gaps(mention: Mention) -> Iterator[tuple[Gap, str]]:
    """Yield every word of an entry that may hold a slip, with its place among the others."""
    words = tuple(tokens(mention.text))
    for at, word in enumerate(words):
        if word.isalpha() and len(word) >= SHORTEST - 1:
            yield (at, (*words[:at], *words[at + 1 :])), word


def find_slip(old: str, new: str) -> tuple[str, str] | None:
    """Return the word of two texts that a slip parts, as each of them has it; None where they differ in more."""
    words, others = old.split(), new.split()
    apart = [pair for pair in zip(words, others, strict=False) if comparison_key(pair[0]) != comparison_key(pair[1])]
    if len(words) != len(others) or len(apart) != 1:
        return None
    return apart[0] if is_slip(*map(comparison_key, apart[0])) else None


def is_slip_or_note(old: Mention, new: Mention) -> bool:
    """Tell whether a slip, or a note behind the name, is all that parts the different words of two entries."""
    if old.text == new.text:
        return False
    return without_note(old.text) == without_note(new.text) or find_slip(old.text, new.text) is not None


def _nearest(mention: Mention, waiting: dict[Gap, list[tuple[str, Mention]]], taken: set[int]) -> Mention | None:
    found = [
        (OSA.distance(word, other), candidate.n, candidate)
        for gap, word in gaps(mention)
        for other, candidate in waiting.get(gap, ())
        if candidate.n not in taken and is_slip(word, other)
    ]
    return min(found)[2] if found else None


def is_slip(word: str, other: str) -> bool:
    """Tell whether two words are one with a slip of the pen: a letter too many, too few, wrong, or two swapped."""
    longest = max(len(word), len(other))
    most = 0 if longest < SHORTEST else 1 if longest < LONG else 2
    return word != other and OSA.distance(word, other, score_cutoff=most) <= most
