"""Which pairs are worth a comparison: those that share a key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from signclean.matching.blocking import entry_keys, initial_keys, letter_keys
from signclean.matching.listing import Listing
from signclean.matching.profiles import Profile

LARGEST_BLOCK = 200
"""Entries from which a key says too little to compare all that have it."""


def find_candidates(profiles: Sequence[Profile], listing: Listing) -> list[tuple[int, int]]:
    """Return the pairs of positions that share a key, each once, in order; `i < j`."""
    pairs: set[tuple[int, int]] = set()
    for block in _block(entry_keys(profile, listing) for profile in profiles).values():
        if len(block) <= LARGEST_BLOCK:
            pairs.update(combinations(block, 2))
    letters = _block(map(letter_keys, profiles))
    for key, block in _block(map(initial_keys, profiles)).items():
        if len(block) <= LARGEST_BLOCK:
            pairs.update((min(i, j), max(i, j)) for i in block for j in letters.get(key, ()) if i != j)
    return sorted(pairs)


def _block(keys: Iterable[set[str]]) -> dict[str, list[int]]:
    """Return key -> the positions that have it."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for position, found in enumerate(keys):
        for key in found:
            blocks[key].append(position)
    return blocks
