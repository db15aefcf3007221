"""Letters that a slash joins to those of a state: `SOX/CE` is an acronym and a place, `OXB/SP – Comissão …` a name."""

from __future__ import annotations

import re

from signclean.knowledge.places.abbreviations import find_abbreviation
from signclean.naming.acronym import is_spelled_out
from signclean.naming.pieces import Mark, Piece
from signclean.naming.place import is_place

LETTERS_AND_STATE = re.compile(r"([A-Z]{2,12})/([A-Z]{2})")


def with_states_parted(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces, letters parted from their state.

    At the head only where nothing but a place is behind them, or what they are short for: `SOX/CE – Sindicato dos …`.
    """
    if not any("/" in piece.text for piece in pieces):
        return pieces
    kept = 0 if all(is_place(piece.text) for piece in pieces[1:]) or _is_short_for(*pieces[:2]) else 1
    return *pieces[:kept], *(one for piece in pieces[kept:] for one in part_state(piece))


def _is_short_for(head: Piece, name: Piece) -> bool:
    letters, slash, _ = head.text.partition("/")
    return bool(slash) and is_spelled_out(letters, name.text)


def part_state(piece: Piece) -> tuple[Piece, ...]:
    """Return the letters and the state behind their slash as two pieces, any other piece whole."""
    told = LETTERS_AND_STATE.fullmatch(piece.text)
    if not told or not _is_state(told[2]) or _is_state(told[1]):  # `PB/RN` are two states
        return (piece,)
    middle = piece.start + told.end(1)
    return piece._replace(text=told[1], end=middle), Piece(told[2], middle + 1, piece.end, Mark.STROKE)


def _is_state(letters: str) -> bool:
    return any("-" in code for code in find_abbreviation(letters))
