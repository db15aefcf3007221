"""The words of a region that stand in no entry: connectives between members, heads of tables, letters of a list."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from signclean.model import Ignored, Reason
from signclean.segmenting.passage import Passage, join
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
    for row in rows:
        for start, end in _gaps(row.body, sorted(taken[row.line])):
            rest = row.body.cut(start, end).strip(EDGES)
            if WORD.search(rest.text):
                yield rest


def markers_of(rows: Sequence[Row]) -> Passage:
    """Return the numbers and letters before the entries as one passage; bullets that are no words are left out."""
    marks = (row.marker.passage.strip(" \t.)(:[]") for row in rows if row.marker and row.marker.passage)
    return join(mark for mark in marks if WORD.search(mark.text))


def ignore(source: str, passage: Passage, reason: Reason) -> Ignored:
    """Return the passage as ignored for the reason, contacts masked."""
    return Ignored(source, passage.spans(), mask_contacts(squeeze(passage.text)), reason)


def _gaps(body: Passage, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) in the text of the body between what is taken; `taken` is in columns of the line, sorted."""
    start: int | None = None
    for piece in body.pieces:
        for offset in range(piece.length):
            column = piece.start + (offset if piece.length == piece.end - piece.start else 0)
            at = piece.at + offset
            free = not any(a <= column < b for a, b in taken)
            if free and start is None:
                start = at
            if not free and start is not None:
                yield start, at
                start = None
    if start is not None:
        yield start, len(body.text)
