"""Long columns of numbers, sorted: less time and memory than a table. The only module of the stage with numpy."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from signclean.matching.surveys import Column


def sort_into_blocks(column: Column) -> Iterator[list[int]]:
    """Yield the positions that share a key, at least two, in their order; the blocks come in the order of the keys."""
    import numpy as np

    keys, positions = np.frombuffer(column.keys, np.uint64), np.frombuffer(column.positions, np.uint32)
    order = np.argsort(keys, kind="stable")
    ranked = keys[order]
    ends = [*(np.flatnonzero(ranked[1:] != ranked[:-1]) + 1).tolist(), len(ranked)]
    start = 0
    for end in ends:
        if end - start > 1:
            yield positions[order[start:end]].tolist()
        start = end


def drop_repeats(numbers: array[int]) -> array[int]:
    """Return the numbers without repetition, each where it came first."""
    import numpy as np

    _, firsts = np.unique(np.frombuffer(numbers, np.uint64), return_index=True)
    return array("Q", np.frombuffer(numbers, np.uint64)[np.sort(firsts)].tobytes())
