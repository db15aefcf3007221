"""Finding the signatory blocks in a letter: where the list begins and where it ends.

Every row is weighed: what reads like an entry speaks for the list, prose against it, a phrase that opens a list
(`Sincerely,`, `Firman:`) for a beginning. The stretch with the greatest sum is the block; further stretches that
begin with such a phrase are further blocks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from signclean.segmenting.demands import demand_rows
from signclean.segmenting.forms import starts_small
from signclean.segmenting.label_rows import label_rows
from signclean.segmenting.openers import opener_rows
from signclean.segmenting.paragraphs import prose_rows
from signclean.segmenting.rows import Row
from signclean.segmenting.told_rows import Told
from signclean.segmenting.weights import LEAST_SUM, ROW

TITLE_ROWS = 4
"""At most so many rows of a block's beginning, before the phrase that opens the list, are a title."""

TITLE_WEIGHT = 2.0
"""A row that weighs more is a list on one line, and no title."""

LONG_ROW_CHARACTERS = 200
"""A row of prose counts once for every so many characters."""

MOST_ENTRIES = 10.0
"""A row counts for at most so many entries, however many marks part it."""


class Block(NamedTuple):
    """A stretch of rows, by index, end exclusive. `openers` are the rows in it that announce the list."""

    start: int
    end: int
    openers: frozenset[int]


def find_blocks(rows: Sequence[Row], told: Told) -> list[Block]:
    """Return the signatory blocks in the order of the text; none where nothing reads like a list."""
    prose = {at for at in prose_rows(rows, told.prose) if not rows[at].part}
    demands = demand_rows(rows)
    openers = opener_rows(rows, prose) - demands - label_rows(rows)
    sets = {"demand": demands, "prose": prose, "closer": told.closers, "artefact": told.artefacts}
    known = {at: sort for sort, members in sets.items() for at in members}  # a row of two sorts is of the last
    sorts = [None if at in openers else _sort_of(rows, at, known) for at in range(len(rows))]
    weights = [_weigh(row, sort) for row, sort in zip(rows, sorts, strict=True)]
    found = sorted(_stretches(weights, openers))
    blocks = (Block(start, end, frozenset(at for at in openers if start <= at < end)) for start, end in found)
    return [_without_title(block, rows, weights) for block in blocks]


def _sort_of(rows: Sequence[Row], at: int, known: Mapping[int, str]) -> str | None:
    row = rows[at]
    if row.blank:
        return None
    if at in known:
        return known[at]
    if (row.marker is not None or at == 0 or rows[at - 1].blank) and starts_small(row.text):
        return "small"
    return "entry" if row.marker is None else "marked"


def _weigh(row: Row, sort: str | None) -> float:
    if sort is None:
        return 0.0
    if sort == "prose":
        return ROW[sort] * max(1.0, len(row.text) / LONG_ROW_CHARACTERS)
    if sort in {"marked", "entry"}:
        pieces = row.text.count(";") + row.text.count("|") + row.text.count(",") / 2
        return ROW[sort] * min(MOST_ENTRIES, 1 + pieces / 2)
    return ROW[sort]


def _stretches(weights: Sequence[float], openers: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the stretch of the greatest sum, then those before and after it that an opener announces."""
    best = _best(weights, openers, 0, len(weights))
    if best is None:
        return
    yield best
    for low, high in ((0, best[0]), (best[1], len(weights))):
        yield from _announced(weights, openers, low, high)


def _announced(weights: Sequence[float], openers: set[int], low: int, high: int) -> Iterator[tuple[int, int]]:
    best = _best(weights, openers, low, high)
    if best is None or best[0] not in openers or sum(weights[slice(*best)]) < 2 * LEAST_SUM:
        return
    yield best
    yield from _announced(weights, openers, low, best[0])
    yield from _announced(weights, openers, best[1], high)


def _best(weights: Sequence[float], openers: set[int], low: int, high: int) -> tuple[int, int] | None:
    """Return the stretch with the greatest sum (Kadane's algorithm; an opener at its beginning counts)."""
    best_sum, best = LEAST_SUM, None
    total, start = 0.0, low
    for at in range(low, high):
        if at in openers and total < ROW["opener"]:
            total, start = ROW["opener"], at
        elif total <= 0:
            total, start = 0.0, at
        total += weights[at]
        if weights[at] > 0 and (total > best_sum or (best is None and total >= LEAST_SUM)):
            best_sum, best = total, (start, at + 1)
    return best


def _without_title(block: Block, rows: Sequence[Row], weights: Sequence[float]) -> Block:
    """Return the block from the phrase that opens it on, where only a title stands before that."""
    first = min(block.openers, default=block.start)
    before = [at for at in range(block.start, first) if not rows[at].blank]
    is_title = len(before) <= TITLE_ROWS and not any(rows[at].marker or weights[at] > TITLE_WEIGHT for at in before)
    return Block(first if is_title else block.start, block.end, block.openers)
