"""Slips of the pen that the list itself gives away: a rare word one letter off a frequent one, or two off."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from rapidfuzz.distance import OSA

from signclean.knowledge.lexicon import organization_words
from signclean.matching.keys import sense_of

FREQUENT_FROM = 3
"""Entries that must have a word before another counts as a slip of it."""
TIMES_RARER = 3
SHORTEST_REPAIRED = 4
FAR_FREQUENT_FROM = 10
"""Entries that must have a word before one with two letters off counts as a slip of it."""
RAREST = 2
"""Entries that may have a word with two letters off."""
SHORTEST_FAR = 6
"""Letters of a word from which two may be off, where no table knows it."""


def find_repairs(frequency: Mapping[str, int]) -> dict[str, str]:
    """Return stem -> the frequent stem that it is a slip of; of several the most frequent, then the first by letters.

    `frequency` is stem -> entries that have it. A word that the tables know is no slip. Words are brought together by
    what is left of each when letters are taken out, so the work grows with the number of words, not of pairs.
    """
    unknown = [stem for stem in sorted(frequency) if sense_of(stem) is None and stem not in organization_words()]
    near = _repair(frequency, unknown, slips=1, frequent_from=FREQUENT_FROM)
    rest = [stem for stem in unknown if frequency[stem] <= RAREST and stem not in near]
    return near | _repair(frequency, rest, slips=2, frequent_from=FAR_FREQUENT_FROM)


def _repair(frequency: Mapping[str, int], stems: Iterable[str], *, slips: int, frequent_from: int) -> dict[str, str]:
    """Return the repairs of the stems by words that are so frequent and so many letters off."""
    known: defaultdict[str, list[str]] = defaultdict(list)
    for stem, count in frequency.items():
        if count >= frequent_from:
            for rest in _without_letters(stem, slips):
                known[rest].append(stem)
    repairs = {}
    for stem in stems:
        near = {word for rest in _without_letters(stem, slips) for word in known.get(rest, ())}
        meant = [w for w in near if frequency[w] >= TIMES_RARER * frequency[stem] and _slips(stem, w) == slips]
        if meant:
            repairs[stem] = min(meant, key=lambda word: (-frequency[word], word))
    return repairs


def _slips(stem: str, word: str) -> int:
    """Return how many letters are off; the first one never is."""
    return OSA.distance(stem, word) if stem[0] == word[0] else 0


def _without_letters(stem: str, most: int) -> Iterator[str]:
    """Yield the stem, and what is left when letters but the first are taken out; nothing for short ones and numbers."""
    if len(stem) < (SHORTEST_REPAIRED if most == 1 else SHORTEST_FAR) or not stem.isalpha():
        return
    yield stem
    for count in range(1, most + 1):
        yield from {
            "".join(letter for i, letter in enumerate(stem) if i not in out)
            for out in combinations(range(1, len(stem)), count)
        }
