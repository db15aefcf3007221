"""How a list is kept: one entry a line, or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from signclean.checking.sheet import Shape, Sheet

MOST = 0.7
"""Share of the lines with the beginning of an entry that have one alone, from which on that is how a list is kept."""
FEWEST_LINES = 8
"""Lines from which on a region shows its own way; a smaller one goes the way of the whole list."""


def one_a_line(sheet: Sheet) -> frozenset[int]:
    """Return the regions of a pasted list that are kept with one entry a line."""
    if sheet.shape is not Shape.TEXT:
        return frozenset()
    starts = Counter(mention.lines[0] for mention in sheet.mentions if mention.member_of is None)
    by_region: dict[int, list[int]] = {}
    for line, count in starts.items():
        by_region.setdefault(sheet.region_of(line), []).append(count)
    whole = _shows(list(starts.values()))
    return frozenset(
        at for at, counts in by_region.items() if (_shows(counts) if len(counts) >= FEWEST_LINES else whole)
    )


def _shows(counts: Sequence[int]) -> bool:
    return counts.count(1) >= MOST * len(counts)
