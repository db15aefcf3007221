"""Slips of the pen that the list itself gives away: a rare word one letter off a frequent one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from signclean.matching.likeness import count_slips

FREQUENT_FROM = 3
"""Entries that must have a word before another counts as a slip of it."""
TIMES_RARER = 3
SHORTEST_REPAIRED = 4


def find_repairs(frequency: Mapping[str, int]) -> dict[str, str]:
    """Return stem -> the frequent stem that it is a slip of; of several the most frequent, then the first by letters.

    `frequency` is stem -> entries that have it. Words are brought together by what is left of each when one letter is
    taken out, so the work grows with the number of words, not of pairs.
    """
    frequent = sorted((stem for stem, n in frequency.items() if n >= FREQUENT_FROM), key=lambda s: (-frequency[s], s))
    known: defaultdict[str, list[str]] = defaultdict(list)
    for stem in frequent:
        for rest in _without_a_letter(stem):
            known[rest].append(stem)
    repairs = {}
    for stem, count in sorted(frequency.items()):
        near = {word for rest in _without_a_letter(stem) for word in known.get(rest, ()) if _is_slip(stem, word)}
        meant = [word for word in near if frequency[word] >= TIMES_RARER * count]
        if meant:
            repairs[stem] = min(meant, key=lambda word: (-frequency[word], word))
    return repairs


def _is_slip(stem: str, word: str) -> bool:
    return stem != word and count_slips(stem, word) == 1


def _without_a_letter(stem: str) -> Iterator[str]:
    """Yield the stem, and what is left when one letter is taken out; nothing for short words and numbers."""
    if len(stem) < SHORTEST_REPAIRED or not stem.isalpha():
        return
    yield stem
    yield from {stem[:i] + stem[i + 1 :] for i in range(1, len(stem))}
