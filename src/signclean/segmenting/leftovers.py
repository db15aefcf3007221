"""The words of a region that stand in no entry: connectives between members, heads of tables, letters of a list."""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from signclean.model import Ignored, Reason
from signclean.segmenting.passage import Passage, Piece, join
from signclean.segmenting.rows import Row
from signclean.text import mask_contacts, squeeze

WORD = re.compile(r"\w")
EDGES = ' \t,;.:()[]{}–—-|/"“”«»'


def unused_words(rows: Iterable[Row], used: Iterable[Passage]) -> Iterator[Passage]:
    """Yield the stretches of the rows' text, words in them, which none of the used passages holds."""
    taken: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for passage in used:
        for piece in passage.pieces:
            taken[piece.line].append((piece.start, piece.end))
    merged = {line: _merge(stretches) for line, stretches in taken.items()}
    for row in rows:
        for start, end in _gaps(row.body, merged.get(row.line, ())):
            rest = row.body.cut(start, end).strip(EDGES)
            if WORD.search(rest.text):
                yield rest


def markers_of(rows: Sequence[Row]) -> Passage:
    """Return the numbers and letters before the entries as one passage; bullets that are no words are left out.

    Commas stand between them: numbers in a row would be masked as those of a telephone.
    """
    marks = (row.marker.passage.strip(" \t.)(:[]") for row in rows if row.marker and row.marker.passage)
    return join((mark for mark in marks if WORD.search(mark.text)), glue=", ")


def ignore(source: str, passage: Passage, reason: Reason) -> Ignored:
    """Return the passage as ignored for the reason, contacts masked."""
    return Ignored(source, passage.spans(), mask_contacts(squeeze(passage.text)), reason)


def _gaps(body: Passage, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) in the text of the body between what is taken; `taken` is in columns of the line, merged."""
    start = end = 0
    for left, right in (stretch for piece in body.pieces for stretch in _free_stretches(piece, taken)):
        if left > end:
            if end > start:
                yield start, end
            start = left
        end = right
    if end > start:
        yield start, end


def _free_stretches(piece: Piece, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) in the text of the stretches of the piece that are not taken.

    A piece that was read from more or fewer columns than it has characters is free or taken by its first column.
    """
    exact = piece.length == piece.end - piece.start
    at, stop = piece.start, piece.end if exact else piece.start + 1
    for left, right in islice(taken, max(0, bisect(taken, (at, 0)) - 1), None):
        if left >= stop:
            break
        if left > at:
            yield piece.at + at - piece.start, piece.at + left - piece.start
        at = max(at, right)
    if at < stop:
        yield piece.at + at - piece.start, piece.at + piece.length


def _merge(stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the stretches in order, those that touch or overlap made one."""
    merged: list[tuple[int, int]] = []
    for left, right in sorted(stretches):
        if merged and left <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(right, merged[-1][1])
        else:
            merged.append((left, right))
    return merged
