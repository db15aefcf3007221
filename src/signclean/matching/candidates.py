"""Which pairs are worth a comparison: those that share a key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from signclean.matching.blocking import chance_keys, entry_keys, initial_keys, letter_keys
from signclean.matching.listing import Listing
from signclean.matching.profiles import Profile

LARGEST_BLOCK: Mapping[str, int] = {
    "exact": 200,
    "joined": 200,
    "person": 200,
    "name": 200,
    "word": 200,
    "other": 100,
    "core": 50,
    "part": 0,
}
"""Kind of key -> entries beyond which it says too little to compare all that have it; parts are compared with whole
names alone. Larger blocks of whole names are split by place."""
MOST_BY_CHANCE = 40
NAMES_BY_CHANCE = 40_000
"""Entries that a key of first letters may bring together: `MOST_BY_CHANCE`, and in a long list so many fewer that
such keys stay rare among all (`NAMES_BY_CHANCE` divided by the length of the list)."""
MOST_ACROSS = 400
"""Pairs of whole names and longer ones beyond which the whole name says too little."""

Pair = tuple[int, int]


def find_candidates(profiles: Sequence[Profile], listing: Listing) -> list[Pair]:
    """Return the pairs of positions that share a key, each once, in order; `i < j`."""
    blocks = _block(entry_keys(profile, listing) for profile in profiles)
    pairs = {pair for key, block in blocks.items() for pair in _pair_up(key, block, blocks, profiles)}
    if largest := min(MOST_BY_CHANCE, NAMES_BY_CHANCE // max(len(profiles), 1)):
        pairs.update(_pair_by_chance(profiles, largest))
    return sorted(pairs)


def _pair_up(
    key: str, block: Sequence[int], blocks: Mapping[str, Sequence[int]], profiles: Sequence[Profile]
) -> Iterator[Pair]:
    """Yield the pairs of a block, and those of the whole names with the longer names that hold them."""
    kind, _, words = key.partition(":")
    if len(block) <= LARGEST_BLOCK[kind]:
        yield from combinations(block, 2)
    elif kind == "exact":
        yield from _pair_within_places(block, profiles)
    if kind == "exact":
        for longer in (blocks.get(f"part:{words}", ()), blocks.get(f"core:{words}", ())):
            if len(block) * len(longer) <= MOST_ACROSS:
                yield from _across(block, longer)


def _pair_within_places(block: Sequence[int], profiles: Sequence[Profile]) -> Iterator[Pair]:
    """Yield the pairs of a large block that set one place beside their name, or none."""
    for part in _block({profiles[i].spot_key} for i in block).values():
        if len(part) <= LARGEST_BLOCK["exact"]:
            yield from combinations([block[i] for i in part], 2)


def _pair_by_chance(profiles: Sequence[Profile], largest: int) -> Iterator[Pair]:
    """Yield the pairs that first letters bring together: those of the words, and letters that may stand for them."""
    for block in _block(map(chance_keys, profiles)).values():
        if len(block) <= largest:
            yield from combinations(block, 2)
    letters = _block(map(letter_keys, profiles))
    for key, block in _block(map(initial_keys, profiles)).items():
        if len(block) <= largest:
            yield from _across(block, letters.get(key, ()))


def _across(block: Iterable[int], others: Iterable[int]) -> Iterator[Pair]:
    yield from ((min(i, j), max(i, j)) for i, j in product(block, others) if i != j)


def _block(keys: Iterable[set[str]]) -> dict[str, list[int]]:
    """Return key -> the positions that have it."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for position, found in enumerate(keys):
        for key in found:
            blocks[key].append(position)
    return dict(blocks)
