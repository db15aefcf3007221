"""Which pairs are worth a comparison: those that share a key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from signclean.matching.blocking import entry_keys, initial_keys, letter_keys
from signclean.matching.listing import Listing
from signclean.matching.profiles import Profile

LARGEST_BLOCK: Mapping[str, int] = {
    "exact": 200,
    "joined": 200,
    "person": 200,
    "name": 200,
    "word": 200,
    "other": 100,
    "initials": 40,
    "part": 0,
}
"""Kind of key -> entries beyond which it says too little to compare all that have it. Initials are shared by chance,
and the longer the list, the more often; parts are compared with whole names alone."""
LARGEST_LETTER_BLOCK = 40
MOST_ACROSS = 400
"""Pairs of whole names and longer ones beyond which the whole name says too little."""

Pair = tuple[int, int]


def find_candidates(profiles: Sequence[Profile], listing: Listing) -> list[Pair]:
    """Return the pairs of positions that share a key, each once, in order; `i < j`."""
    blocks = _block(entry_keys(profile, listing) for profile in profiles)
    pairs = {pair for key, block in blocks.items() for pair in _pair_up(key, block, blocks)}
    letters = _block(map(letter_keys, profiles))
    for key, block in _block(map(initial_keys, profiles)).items():
        if len(block) <= LARGEST_LETTER_BLOCK:
            pairs.update(_across(block, letters.get(key, ())))
    return sorted(pairs)


def _pair_up(key: str, block: Sequence[int], blocks: Mapping[str, Sequence[int]]) -> Iterator[Pair]:
    """Yield the pairs of a block, and those of the whole names with the longer names that hold them."""
    kind, _, words = key.partition(":")
    if len(block) > LARGEST_BLOCK[kind]:
        return
    yield from combinations(block, 2)
    if kind == "exact" and len(block) * len(longer := blocks.get(f"part:{words}", ())) <= MOST_ACROSS:
        yield from _across(block, longer)


def _across(block: Iterable[int], others: Iterable[int]) -> Iterator[Pair]:
    yield from ((min(i, j), max(i, j)) for i, j in product(block, others) if i != j)


def _block(keys: Iterable[set[str]]) -> dict[str, list[int]]:
    """Return key -> the positions that have it."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for position, found in enumerate(keys):
        for key in found:
            blocks[key].append(position)
    return dict(blocks)
