"""Which pairs are worth a comparison: those that share a key."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product, starmap

from signclean.matching.listing import LONG_LIST
from signclean.matching.sorted_blocks import drop_repeats, sort_into_blocks
from signclean.matching.surveys import Column, Survey, most_by_chance

LARGEST_BLOCK: Mapping[str, int] = {
    "exact": 200,
    "joined": 200,
    "person": 200,
    "name": 200,
    "word": 200,
    "other": 100,
    "core": 50,
    "bare": 40,
    "placed": 200,
    "known": 100,
}
"""Kind of key -> entries beyond which it says too little to compare all that have it."""
LARGEST_PLACE_BLOCK = 200
"""Entries of one name in one place, or in none, beyond which not all are compared."""
SPLIT_BY_PLACE = ("exact", "bare")
"""Kinds whose larger blocks are split by the place beside the name."""
SHORT_LIST = 40
"""Entries up to which all pairs are compared: keys are there to save comparisons, and each misses some slip."""
MOST_ACROSS = 400
"""Pairs of whole names and longer ones beyond which the whole name says too little."""

Code = int
"""Two positions in one number: the smaller one times 2 to the power of 32, plus the larger one."""
Block = Sequence[int]


def encode(i: int, j: int) -> Code:
    """Return the number of a pair."""
    return (i << 32 | j) if i < j else (j << 32 | i)


def decode(code: Code) -> tuple[int, int]:
    """Return the positions of a pair, the smaller one first."""
    return code >> 32, code & 0xFFFFFFFF


def find_candidates(found: Survey) -> array[int]:
    """Return the pairs of positions that share a key, as numbers, each once; pairs of one block follow each other.

    In a short list all pairs are compared.
    """
    names = len(found.spots)
    if names <= SHORT_LIST:
        return array("Q", starmap(encode, combinations(range(names), 2)))
    pairs = _long_list_pairs(found) if names >= LONG_LIST else dict.fromkeys(_short_list_pairs(found, names))
    return drop_repeats(array("Q", pairs)) if names >= LONG_LIST else array("Q", pairs)


def _long_list_pairs(found: Survey) -> Iterator[Code]:
    for kind in sorted(found.columns):
        for block in sort_into_blocks(found.columns[kind]):
            yield from _pair_up(kind, block, found.spots)


def _short_list_pairs(found: Survey, names: int) -> Iterator[Code]:
    blocks = {kind: _block(found.columns[kind]) for kind in sorted(found.columns)}
    for kind in LARGEST_BLOCK:
        for block in blocks.get(kind, {}).values():
            yield from _pair_up(kind, block, found.spots)
    for kind in ("part", "core"):
        for key, longer in blocks.get(kind, {}).items():
            whole = blocks["exact"].get(key, ())
            if len(whole) * len(longer) <= MOST_ACROSS:
                yield from _across(whole, longer)
    yield from _pair_by_chance(blocks, most_by_chance(names))


def _pair_up(kind: str, block: Block, spots: Sequence[int]) -> Iterator[Code]:
    """Yield the pairs of a block; of a large block of whole names those that set one place beside them, or none."""
    if len(block) <= LARGEST_BLOCK[kind]:
        yield from (encode(i, j) for i, j in combinations(block, 2))
    elif kind in SPLIT_BY_PLACE:
        parts: defaultdict[int, list[int]] = defaultdict(list)
        for position in block:
            parts[spots[position]].append(position)
        for part in parts.values():
            if len(part) <= LARGEST_PLACE_BLOCK:
                yield from (encode(i, j) for i, j in combinations(part, 2))


def _pair_by_chance(blocks: Mapping[str, Mapping[int, Block]], largest: int) -> Iterator[Code]:
    """Yield the pairs that first letters bring together: those of the words, and letters that may stand for them."""
    for block in blocks.get("initials", {}).values():
        if len(block) <= largest:
            yield from (encode(i, j) for i, j in combinations(block, 2))
    letters = blocks.get("letters", {})
    for key, block in blocks.get("spelled", {}).items():
        if len(block) <= largest:
            yield from _across(block, letters.get(key, ()))


def _across(block: Iterable[int], others: Iterable[int]) -> Iterator[Code]:
    yield from (encode(i, j) for i, j in product(block, others) if i != j)


def _block(column: Column) -> dict[int, list[int]]:
    """Return key -> the positions that have it."""
    blocks: defaultdict[int, list[int]] = defaultdict(list)
    for key, position in zip(column.keys, column.positions, strict=True):
        blocks[key].append(position)
    return dict(blocks)
