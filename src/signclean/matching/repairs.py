"""Slips of the pen that the list itself gives away: a rare word one letter off a frequent one, or two off."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from rapidfuzz.distance import OSA

from signclean.knowledge.lexicon import organization_words
from signclean.matching.keys import sense_of, stem
from signclean.matching.likeness import ONE_SLIP_FROM

FREQUENT_FROM = 3
"""Entries that must have a word before another counts as a slip of it."""
TIMES_RARER = 3
RARE = 3
TIMES_RARER_WHEN_COMMON = 20
"""How many times rarer a slip is than the word it is one of; more, where more entries than `RARE` have it."""
FAR_FREQUENT_FROM = 10
"""Entries that must have a word before one with two letters off counts as a slip of it."""
RAREST = 2
"""Entries that may have a word with two letters off."""
SHORTEST_FAR = 6
"""Letters of a word from which two may be off, where no table knows it."""
LONGEST_CHAIN = 3
"""Words that may each be a slip of the next."""


def find_repairs(spellings: Mapping[str, int]) -> dict[str, str]:
    """Return word -> the frequent word that it is a slip of.

    Of several it is the one with the same letters, then the most frequent, then the first by letters.

    `spellings` is folded word -> entries that have it. A word that the tables know is no slip. Words are brought
    together by what is left of each when letters are taken out, so the work grows with the number of words, not of
    pairs.
    """
    unknown = [word for word in _rare_stems(spellings) if sense_of(stem(word)) is None]
    unknown = [word for word in unknown if word not in organization_words()]
    near = _repair(spellings, unknown, slips=1, frequent_from=FREQUENT_FROM)
    rest = [word for word in unknown if spellings[word] <= RAREST and word not in near]
    found = near | _repair(spellings, rest, slips=2, frequent_from=FAR_FREQUENT_FROM)
    return {word: _follow(word, found) for word in found}


def _rare_stems(spellings: Mapping[str, int]) -> list[str]:
    """Return the words in order, without those that are a rarer ending of a frequent word (`publics`, `public`)."""
    stems: Counter[str] = Counter()
    for word, count in spellings.items():
        stems[stem(word)] += count
    return [word for word in sorted(spellings) if stems[stem(word)] < TIMES_RARER_WHEN_COMMON * spellings[word]]


def _follow(word: str, repairs: Mapping[str, str]) -> str:
    """Return the word at the end of a chain of slips."""
    for _ in range(LONGEST_CHAIN):
        word = repairs.get(word, word)
    return word


def _repair(spellings: Mapping[str, int], words: Iterable[str], *, slips: int, frequent_from: int) -> dict[str, str]:
    """Return the repairs of the words by others that are so frequent and so many letters off."""
    known: defaultdict[str, list[str]] = defaultdict(list)
    for word, count in spellings.items():
        if count >= frequent_from:
            for rest in _without_letters(word, slips):
                known[rest].append(word)
    repairs = {}
    for word in words:
        near = {other for rest in known.keys() & _without_letters(word, slips) for other in known[rest]}
        times = TIMES_RARER if spellings[word] <= RARE else TIMES_RARER_WHEN_COMMON
        meant = [o for o in near if spellings[o] >= times * spellings[word] and _is_slip(word, o, slips)]
        if meant:
            letters = sorted(word)
            repairs[word] = min(meant, key=lambda other: (sorted(other) != letters, -spellings[other], other))
    return repairs


def _is_slip(word: str, other: str, slips: int) -> bool:
    """Tell whether so many letters are off; the first one never is, and one is enough to make a short word another."""
    long_enough = max(len(word), len(other)) >= ONE_SLIP_FROM
    return long_enough and word[0] == other[0] and OSA.distance(word, other) == slips


def _without_letters(word: str, most: int) -> set[str]:
    """Return the word, and what is left when letters but the first are taken out; none of short ones and numbers."""
    if len(word) < (ONE_SLIP_FROM - 1 if most == 1 else SHORTEST_FAR) or not word.isalpha():
        return set()
    rests = {word}
    for _ in range(most):
        rests |= {rest[:i] + rest[i + 1 :] for rest in rests for i in range(1, len(rest))}
    return rests
