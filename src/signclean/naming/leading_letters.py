"""Letters that stand first, the name in full behind a separator: `CIRA – Coordination …`, `FIX Chile, Fundación …`."""

from __future__ import annotations

from typing import NamedTuple

from signclean.knowledge.lexicon import leading_articles
from signclean.naming.acronym import has_acronym_form, is_own_acronym, is_spelled_out
from signclean.naming.coined import are_small_letters_of, is_blend_of
from signclean.naming.designation import begins_as_body
from signclean.naming.leaning_acronym import is_acronym_before
from signclean.naming.legal_form import split_legal_form
from signclean.naming.name_form import is_strong
from signclean.naming.own_letters import holds_own
from signclean.naming.parts import Draft
from signclean.naming.pieces import SLASHES, Mark, Piece, split_bracket
from signclean.naming.place import is_place
from signclean.naming.words import words_of
from signclean.text import fold

LONG_FORM_MARKS = frozenset({Mark.DASH, Mark.COLON, Mark.STOP, Mark.BRACKET})


class Head(NamedTuple):
    """What stands first: `letters` are the acronym as it is shown, `short` those of them that the name spells."""

    letters: str
    short: str
    legal_form: str | None


def with_long_form_parted(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces, those in brackets behind an acronym parted: `BXN (Belgian X Network / Belgisch X Netwerk)`."""
    if len(pieces) < 2 or pieces[1].mark is not Mark.BRACKET or " " in pieces[0].text:
        return pieces
    inner = split_bracket(pieces[1])
    parted = len(inner) > 1 and inner[1].mark in SLASHES and is_acronym_before(pieces[0].text, inner[0].text)
    return (pieces[0], *inner, *pieces[2:]) if parted else pieces


def without_leading_letters(draft: Draft, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Take `CIRA - Coordination …` and `DRIFT (Delta Research …)` apart: acronym first, the name after a separator.

    Between the two a parent body's acronym may stand: `GEPA/UFXX (Grupo de Estudos …)`.
    """
    head = _read_head(pieces[0].text) if len(pieces) > 1 else None
    for at in range(1, min(len(pieces), 3)) if head else ():
        if head and _spells_out(draft, head, pieces, at):
            draft.acronym = head.letters
            draft.legal_form = draft.legal_form or head.legal_form
            for piece in pieces[1:at]:
                draft.places.extend([piece] if is_place(piece.text) else [])
                draft.notes.extend([] if is_place(piece.text) else [piece.text])
            return pieces[at]._replace(mark=Mark.HEAD), *pieces[at + 1 :]
        if not has_acronym_form(pieces[at].text):
            break
    return pieces


def _read_head(text: str) -> Head:
    """Return the letters at the head, without a legal form behind or an article before: `RIX asbl`, `Le RIX`.

    Those of a body in one place have it with them: `FIX Chile`.
    """
    if " " not in text:
        return Head(text, text, None)
    letters, form = split_legal_form(text)
    first, _, rest = letters.partition(" ")
    if rest and fold(first) in leading_articles() and has_acronym_form(rest):
        letters, first, rest = rest, *rest.partition(" ")[::2]
    placed = rest and has_acronym_form(first) and is_place(rest)
    return Head(letters, first if placed else letters, form)


def _spells_out(draft: Draft, head: Head, pieces: tuple[Piece, ...], at: int) -> bool:
    """Tell whether the piece, or all from it on, is the long form of the head."""
    text, piece = draft.text, pieces[at]
    if head.short != head.letters:
        return at == 1 and _spells_placed(head.short, piece)
    if piece.mark is Mark.DOUBLE_SLASH and " " not in head.letters:
        return at == 1 and is_spelled_out(head.letters, piece.text)
    if " " in head.letters or piece.mark is Mark.DOUBLE_SLASH:
        return at == 1 and piece.mark in LONG_FORM_MARKS and _is_short_name(head.letters, text[piece.start :])
    shortened = (is_acronym_before, is_blend_of, are_small_letters_of)
    if piece.mark in LONG_FORM_MARKS and any(is_short(head.letters, piece.text) for is_short in shortened):
        return True
    return not has_acronym_form(piece.text) and any(
        is_spelled_out(head.letters, long) for long in (piece.text, text[piece.start :])
    )


def _spells_placed(letters: str, piece: Piece) -> bool:
    """Tell whether the piece is the long form of letters behind which a place stands.

    One in brackets is the second name of a body that goes by the letters: `FIX Chile (Fundación …)`.
    """
    if " " not in piece.text or piece.mark is Mark.BRACKET or has_acronym_form(piece.text):
        return False
    if piece.mark in LONG_FORM_MARKS and is_own_acronym(letters, piece.text):
        return True
    return piece.mark is Mark.COMMA and is_spelled_out(letters, piece.text)


def _is_short_name(text: str, name: str) -> bool:
    """Tell whether letters and a kind of body are short for the name: `Observatorio DESC – Observatorio de …`."""
    letters = text.rpartition(" ")[2]
    whole = begins_as_body(name) or (has_acronym_form(letters) and is_spelled_out(letters, name))
    return whole and holds_own(text, name) and is_strong(words_of(text))
