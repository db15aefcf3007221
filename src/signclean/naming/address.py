"""Postal addresses set apart from a body's name: `, 12 Mill Lane`, `, c/o Harbour House`, `, Seestraße 5`."""

from __future__ import annotations

import re

from signclean.knowledge.letter_words import street_ends, street_words
from signclean.naming.name_form import is_strong
from signclean.naming.parts import Draft
from signclean.naming.pieces import Mark, Piece
from signclean.naming.words import words_of
from signclean.text import tokens

NUMBER = re.compile(r"^\d{1,5}\w?\s|[\s.]\d{1,6}\w?$")
CARE_OF = re.compile(r"c/o\s", re.IGNORECASE)
LEANING_CARE_OF = re.compile(r"\s+(?=c/o\s)", re.IGNORECASE)
MARKS = frozenset({Mark.COMMA, Mark.DASH, Mark.BRACKET})


def take_address(draft: Draft, piece: Piece) -> bool:
    """Take a postal address as a note, behind which nothing goes on with the name."""
    if piece.mark not in MARKS or not is_address(piece.text):
        return False
    draft.end_names(piece.text)
    return True


def with_care_of_parted(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces, each parted before a sign of whose door it is, as by a comma: `Lake Group c/o Mill House`."""
    return tuple(part for piece in pieces for part in _parts(piece))


def _parts(piece: Piece) -> tuple[Piece, ...]:
    found = LEANING_CARE_OF.search(piece.text) if "/" in piece.text else None
    if found is None:
        return (piece,)
    at = piece.start + found.end()
    before = piece._replace(text=piece.text[: found.start()], end=piece.start + found.start())
    return before, Piece(piece.text[found.end() :], at, piece.end, Mark.COMMA)


def is_address(text: str) -> bool:
    """Tell whether a word of streets and a number, or a sign of whose door it is, make the text a postal address."""
    if CARE_OF.match(text):
        return True
    if not NUMBER.search(text) or is_strong(words_of(text)):  # `Colectivo Calle 13`
        return False
    words = tokens(text)
    return not street_words().isdisjoint(words) or any(word.endswith(street_ends()) for word in words)
