"""Rows, passages and a measure of standing for the tests of segmenting."""

from __future__ import annotations

from collections.abc import Iterable

from signclean.model import Document
from signclean.naming import shape_of
from signclean.segmenting import Segmentation, segment
from signclean.segmenting.entries import Entry, Item
from signclean.segmenting.passage import Passage, read_line
from signclean.segmenting.rows import Row, read_rows
from signclean.segmenting.standing import Standing
from signclean.segmenting.unwrapping import join_lines
from signclean.text import comparison_key

STANDING = Standing(shape_of)
Place = tuple[int, int] | None
Tree = list[str | tuple[str, "Tree"]]


def build_rows(text: str) -> list[Row]:
    """Return the rows of a document that holds the text."""
    return read_rows(build_document(text))


def build_items(text: str) -> list[Item]:
    """Return the rows of the text as items, wraps undone."""
    return list(join_lines(build_rows(text), STANDING))


def build_document(text: str) -> Document:
    """Return a document that holds the text."""
    return Document("-", tuple(text.split("\n")), "")


def read_segments(text: str) -> Segmentation:
    """Return what segmenting makes of the text."""
    return segment(build_document(text), shape_of)


def build_passage(text: str) -> Passage:
    """Return the text as read on the first line."""
    return read_line(text, 1)


def standing_that_knows(*names: str) -> Standing:
    """Return a standing to which the names are known from elsewhere in the list."""
    return STANDING.with_known(frozenset(map(comparison_key, names)))


def texts_of(entries: Iterable[Entry]) -> list[str]:
    """Return the texts of the entries; members are left out."""
    return [entry.passage.text for entry in entries]


def tree_of(entries: Iterable[Entry]) -> Tree:
    """Return the texts of the entries, each coalition as a pair of its head and its members."""
    return [
        (entry.passage.text, tree_of(entry.members)) if entry.opens_members else entry.passage.text for entry in entries
    ]


def places_of(passage: Passage) -> list[Place]:
    """Return for each character of the text where it was read (line, column), None for glue."""
    places: list[Place] = [None] * len(passage.text)
    for piece in passage.pieces:
        for offset in range(piece.length):
            places[piece.at + offset] = (piece.line, piece.start + offset)
    return places
