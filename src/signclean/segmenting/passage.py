"""Text that remembers where each of its characters was read."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from signclean.model import Span

PLACE = attrgetter("at")


class Piece(NamedTuple):
    """`length` characters of a passage's text from `at` on, read at `line` between columns `start` and `end`.

    As a rule `length == end - start`; where markup was resolved (`&amp;` read as `&`) the piece is one character.
    """

    at: int
    length: int
    line: int
    start: int
    end: int


class Passage(NamedTuple):
    """A stretch of text with the pieces of the input it was put together from, in order."""

    text: str
    pieces: tuple[Piece, ...]

    def __bool__(self) -> bool:
        """Tell whether there is any text."""
        return bool(self.text)

    def cut(self, start: int, end: int | None = None) -> Passage:
        """Return the passage from `start` to `end` (code points of the text, end exclusive)."""
        stop = len(self.text) if end is None else min(end, len(self.text))
        if start == 0 and stop == len(self.text):
            return self
        return Passage(self.text[start:stop], tuple(_clip(self.pieces, start, stop)))

    def strip(self, characters: str | None = None) -> Passage:
        """Return the passage without the characters (white space by default) at either end."""
        if len(self.text.strip(characters)) == len(self.text):
            return self
        left = len(self.text) - len(self.text.lstrip(characters))
        return self.cut(left, max(left, len(self.text.rstrip(characters))))

    def spans(self) -> tuple[Span, ...]:
        """Return where the passage was read, in the order of the lines; neighbouring pieces of a line are one span."""
        if len(self.pieces) == 1:
            [piece] = self.pieces
            return (Span(piece.line, piece.start, piece.end),)
        spans: list[Span] = []
        for piece in sorted(self.pieces, key=lambda one: (one.line, one.start)):
            last = spans[-1] if spans else None
            if last and last.line == piece.line and last.end >= piece.start - 1:
                spans[-1] = Span(last.line, last.start, max(last.end, piece.end))
            else:
                spans.append(Span(piece.line, piece.start, piece.end))
        return tuple(spans)

    @property
    def first_line(self) -> int:
        """The line its first character was read on, 1-based."""
        return self.pieces[0].line

    @property
    def last_line(self) -> int:
        """The line its last character was read on, 1-based."""
        return self.pieces[-1].line


EMPTY = Passage("", ())


def read_line(text: str, number: int) -> Passage:
    """Return a whole line as a passage."""
    return Passage(text, (Piece(0, len(text), number, 0, len(text)),) if text else ())


def join(passages: Iterable[Passage], glue: str = " ") -> Passage:
    """Return the passages in a row, `glue` (which was read nowhere) between them; empty ones are left out."""
    text, pieces = "", []
    for passage in passages:
        if not passage:
            continue
        text += glue if text else ""
        pieces += [Piece(p.at + len(text), p.length, p.line, p.start, p.end) for p in passage.pieces]
        text += passage.text
    return Passage(text, tuple(pieces))


def replace(passage: Passage, edits: Sequence[tuple[int, int, str]]) -> Passage:
    """Return the passage with each `(start, end, text)` put in place; `text` is empty or one character.

    The edits are in order and do not overlap. A character put in keeps the place of what it stands for.
    """
    parts, at = [], 0
    for start, end, text in edits:
        parts.append(passage.cut(at, start))
        if text:
            gone = passage.cut(start, end).pieces
            parts.append(Passage(text, (Piece(0, 1, gone[0].line, gone[0].start, gone[-1].end),)))
        at = end
    return join([*parts, passage.cut(at)], glue="")


def _clip(pieces: tuple[Piece, ...], start: int, stop: int) -> Iterable[Piece]:
    first = bisect(pieces, start, key=PLACE) - 1 if len(pieces) > 1 else 0
    for at in range(max(0, first), len(pieces)):
        piece = pieces[at]
        if piece.at >= stop:
            break
        left, right = max(start, piece.at), min(stop, piece.at + piece.length)
        if left >= right:
            continue
        if piece.length == piece.end - piece.start:
            first = piece.start + left - piece.at
            yield Piece(left - start, right - left, piece.line, first, first + right - left)
        else:
            yield Piece(left - start, right - left, piece.line, piece.start, piece.end)
