"""Finding the signatory blocks in a letter: where the list begins and where it ends.

Every row is weighed: what reads like an entry speaks for the list, prose against it, a phrase that opens a list
(`Sincerely,`, `Firman:`) for a beginning. The stretch with the greatest sum is the block; further stretches that
begin with such a phrase are further blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from signclean.knowledge.lexicon import block_closers, block_openers, closing_labels, opening_labels
from signclean.model import Reason, Shape
from signclean.segmenting.prose import PROSE_LINE, prose_weight, small_share
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import starts_small
from signclean.text import tokens

ShapeOf = Callable[[str], Shape]

ENTRY = 1.0
MARKED_ENTRY = 1.2
SMALL = -0.5
ARTEFACT = -0.1
PROSE = -3.0
CLOSER = -4.0
OPENER = 4.0
"""What a row of each kind adds to the sum of the stretch it stands in; the unit is one entry."""

LEAST_SUM = 1.5
"""A first block weighs at least this much: two entries, or one that was announced."""

PHRASE_WORDS = 7
LABEL_WORDS = 3
TITLE_ROWS = 4
MOSTLY_SMALL = 0.6
SHORT_OPENER = 4
OPENER_WORDS = 12
"""A line of more words than this opens a list only by ending in a colon."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of rows, by index, end exclusive. `openers` are the rows in it that announce the list."""

    start: int
    end: int
    openers: frozenset[int]


def find_blocks(rows: Sequence[Row], artefacts: Mapping[int, Reason]) -> list[Block]:
    """Return the signatory blocks in the order of the text; none where nothing reads like a list."""
    prose = prose_rows(rows)
    openers = {at for at in range(len(rows)) if _is_opener(rows, at, prose)}
    weights = [
        _weigh(row, rows[at - 1] if at else None, at in prose, at in openers, artefacts.get(at))
        for at, row in enumerate(rows)
    ]
    found = sorted(_stretches(weights, openers))
    return [
        _trim(Block(start, end, frozenset(at for at in openers if start <= at < end)), rows) for start, end in found
    ]


def prose_rows(rows: Sequence[Row]) -> set[int]:
    """Return the indexes of rows that are prose, alone or as lines of a wrapped paragraph."""
    prose: set[int] = set()
    for first, last in paragraphs(rows):
        group = rows[first:last]
        if len(group) > 1 and _is_wrapped(group) and prose_weight(" ".join(row.text for row in group)) >= PROSE_LINE:
            prose.update(range(first, last))
        else:
            prose.update(at for at in range(first, last) if prose_weight(rows[at].text) >= PROSE_LINE)
    return prose


def paragraphs(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Yield the stretches (start, end exclusive) of rows that no blank line or marker parts."""
    start: int | None = None
    for at, row in enumerate(rows):
        if start is not None and (row.blank or row.marker is not None):
            yield start, at
            start = None
        if start is None and not row.blank:
            start = at
    if start is not None:
        yield start, len(rows)


def opens_block(row: Row, *, alone: bool = False) -> bool:
    """Tell whether the row announces a list of signatories by a phrase of the table.

    A row that stands alone between blank lines may hold the phrase anywhere; others begin with it or end in a colon.
    """
    if row.marker is not None and not row.text.endswith(":"):
        return False
    words = tokens(row.text)
    if not words:
        return False
    if " ".join(words) in block_openers():
        return True
    if row.text.rstrip().endswith(":"):
        return _finds_opener(words, range(len(words)), least_words=1)
    if len(words) > OPENER_WORDS:
        return False
    starts = range(len(words)) if alone else range(2 if len(words) <= SHORT_OPENER else 1)
    return _finds_opener(words, starts, least_words=2 if alone or len(words) > SHORT_OPENER else 1)


def closes_block(row: Row) -> bool:
    """Tell whether the row begins with a phrase after which no signatories follow (`cc:`, `Press contact:`)."""
    return any(_begins_with_closer(part) for part in row.text.split(" / "))


def _begins_with_closer(text: str) -> bool:
    words = tokens(text)[:PHRASE_WORDS]
    labelled = ":" in text
    for n in range(len(words), 0, -1):
        phrase = " ".join(words[:n])
        if phrase in block_closers() and (n > 1 or labelled) and (labelled or phrase not in closing_labels()):
            return True
    return False


def _finds_opener(words: list[str], starts: Iterable[int], *, least_words: int) -> bool:
    """Tell whether a phrase of the table of at least so many words begins at one of the starts."""
    return any(
        " ".join(words[start : start + n]) in block_openers()
        and " ".join(words[start : start + n]) not in opening_labels()
        for start in starts
        for n in range(PHRASE_WORDS, least_words - 1, -1)
        if start + n <= len(words)
    )


def _is_opener(rows: Sequence[Row], at: int, prose: set[int]) -> bool:
    row = rows[at]
    if row.blank or (at in prose and not row.text.endswith(":")):
        return False
    if _ends_in_label(row) and (at == 0 or rows[at - 1].blank):
        return True
    alone = (at == 0 or rows[at - 1].blank) and at + 1 < len(rows) and rows[at + 1].blank
    return opens_block(row, alone=alone)


def _ends_in_label(row: Row) -> bool:
    """Tell whether a short row ends in a word that opens a list (`También adhieren`)."""
    words = tokens(row.text)
    if row.marker is not None or not words:
        return False
    if words[0] in opening_labels() and len(words) > LABEL_WORDS and small_share(row.text) >= MOSTLY_SMALL:
        return True
    return len(words) <= LABEL_WORDS and words[-1] in opening_labels()


def _is_wrapped(group: Sequence[Row]) -> bool:
    """Tell a wrapped paragraph from a list: its lines are long, or some begin small."""
    small = sum(row.text[:1].islower() for row in group[1:])
    return small >= 0.25 * (len(group) - 1) or (len(group) == 2 and group[0].width > 60)


def _weigh(row: Row, above: Row | None, prose: bool, opener: bool, artefact: Reason | None) -> float:
    if row.blank:
        return 0.0
    if opener:
        return 0.0
    if artefact:
        return ARTEFACT
    if closes_block(row):
        return CLOSER
    if prose:
        return PROSE * max(1.0, len(row.text) / 200)
    if starts_small(row.text) and (row.marker is not None or above is None or above.blank):
        return SMALL
    pieces = row.text.count(";") + row.text.count("|") + row.text.count(",") / 2
    return (MARKED_ENTRY if row.marker else ENTRY) * min(10.0, 1 + pieces / 2)


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
    best_sum, best = LEAST_SUM - 1e-9, None
    total, start = 0.0, low
    for at in range(low, high):
        if at in openers and total < OPENER:
            total, start = OPENER, at
        elif total <= 0:
            total, start = 0.0, at
        total += weights[at]
        if total > best_sum and weights[at] > 0:
            best_sum, best = total, (start, at + 1)
    return best


def _trim(block: Block, rows: Sequence[Row]) -> Block:
    start = block.start
    while start < block.end and rows[start].blank:
        start += 1
    first = min(block.openers, default=start)
    before = [row for row in rows[start:first] if not row.blank]
    if len(before) <= TITLE_ROWS and not any(row.marker for row in before):
        start = first
    return Block(start, block.end, block.openers)
