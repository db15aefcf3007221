"""Names that a dash or a slash is part of, as their own letters tell: `Confederação Geral – União Nacional (CG-UN)`."""

from __future__ import annotations

from signclean.naming.acronym import acronym_share, begins_alike, has_acronym_form
from signclean.naming.pieces import JOINTS, Mark, Piece
from signclean.naming.place import is_place

LETTERS_BESIDE = frozenset({Mark.BRACKET, Mark.DASH, Mark.COMMA})
FEWEST_LETTERS = 3


def with_spelled_runs_joined(text: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces, those joined that only together spell out the letters before or behind them.

    What spells them out by itself is a name of its own: `Amis du Fleuve – Friends of Rivers (FoR)`.
    """
    if len(pieces) < 3:
        return pieces
    if pieces[1].mark is Mark.DASH and has_acronym_form(pieces[0].text):
        return pieces[:1] + _joined(text, pieces[1:], pieces[0].text)
    at = next((at for at, piece in enumerate(pieces[2:], 2) if _sets_letters_apart(piece)), 0)
    return _joined(text, pieces[:at], pieces[at].text) + pieces[at:] if at else pieces


def _sets_letters_apart(piece: Piece) -> bool:
    return piece.mark in LETTERS_BESIDE and " " not in piece.text and has_acronym_form(piece.text)


def _joined(text: str, pieces: tuple[Piece, ...], letters: str) -> tuple[Piece, ...]:
    """Return the pieces, the first ones of them as one where dashes and slashes part a name that spells the letters."""
    first, count = pieces[0], 1
    while count < len(pieces) and (pieces[count].mark in JOINTS or (count > 1 and pieces[count].mark is Mark.COMMA)):
        count += 1
    for end in range(2, count + 1):
        last = pieces[end - 1]
        whole = text[first.start : last.end]
        if _spell_together(letters, text[first.start : pieces[end - 2].end], last.text, whole):
            return (first._replace(text=whole, end=last.end), *pieces[end:])
    return pieces


def _spell_together(letters: str, before: str, last: str, whole: str) -> bool:
    """Tell whether all letters begin words of the whole, in their order, and neither part has them all."""
    if sum(map(str.isalpha, letters)) < FEWEST_LETTERS or not begins_alike(letters, before):
        return False
    if is_place(last) and letters.isalpha():  # a place is part of the name where letters of its own tell: `CEX-H`
        return False
    return acronym_share(letters, whole) == 1.0 and max(acronym_share(letters, part) for part in (before, last)) < 1.0
