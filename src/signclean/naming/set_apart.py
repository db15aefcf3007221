"""What a piece beside a body's name is: letters, place, note, second name. Each reader takes it or leaves it."""

from __future__ import annotations

from signclean.knowledge.lexicon import organization_notes
from signclean.knowledge.second_names import second_name_openers
from signclean.naming.acronym import has_acronym_form, is_own_acronym
from signclean.naming.address import take_address
from signclean.naming.alias import is_second_name
from signclean.naming.legal_form import is_legal_form
from signclean.naming.letters import take_acronym, take_legal_form
from signclean.naming.notes import take_description, take_note
from signclean.naming.openers import opens
from signclean.naming.parts import Draft
from signclean.naming.pieces import SLASHES, Mark, Piece, split_bracket
from signclean.naming.place import is_place
from signclean.naming.set_apart_places import take_district, take_place, take_town

QUOTES = ' «»"“”„'


def take_piece(draft: Draft, piece: Piece) -> None:
    """Put the piece where it belongs; the head, and what is nothing else, is kept in the name."""
    if piece.mark is Mark.HEAD or not draft.kept or not any(take(draft, piece) for take in READERS):
        draft.keep(piece)


def _take_several(draft: Draft, piece: Piece) -> bool:
    """Take what one pair of brackets holds of several: `(HRG, Friends of the Lake)`, `(Lake Group / Groupe du Lac)`.

    Brackets that hold a name with commas of its own stay whole.
    """
    inner = split_bracket(piece) if piece.mark is Mark.BRACKET else ()
    if piece.text[:1].islower() and opens(piece.text, organization_notes()):
        return False  # `(a program of Farm Table, Inc.)`
    if len(inner) < 2 or not (_parts_names(inner) or any(_is_plain(one) for one in inner)):
        return False
    for one in inner:
        take_piece(draft, one)
    return True


def _parts_names(inner: tuple[Piece, ...]) -> bool:
    """Tell whether a slash or a sign of a former name parts what the brackets hold."""
    return any(one.mark in SLASHES or opens(one.text, second_name_openers()) for one in inner[1:])


def _is_plain(piece: Piece) -> bool:
    """Tell whether the piece is an acronym, a place or a legal form whatever stands around it."""
    return has_acronym_form(piece.text) or is_place(piece.text) or is_legal_form(piece.text)


def _take_former(draft: Draft, piece: Piece) -> bool:
    """Take a former name behind the word that says so: `(formerly River Aid)`, `, antes Red Azul`, `a.k.a. RA`."""
    behind = opens(piece.text, second_name_openers())
    name = piece.text[behind:].lstrip(QUOTES)
    told = piece.mark is Mark.BRACKET or piece.text[0].islower()  # `Red Sol, Hoy Alba` are two names
    if not behind or not told or not name[:1].isupper() or (piece.text.isupper() and has_acronym_form(piece.text)):
        return False
    start = piece.end - len(name)
    name = name.rstrip(QUOTES)
    if draft.acronym is None and has_acronym_form(name) and is_own_acronym(name, draft.name):
        draft.acronym = name
    else:
        draft.aliases.append([piece._replace(text=name, start=start, end=start + len(name))])
    return True


def _take_alias(draft: Draft, piece: Piece) -> bool:
    if not draft.kept or not is_second_name(piece.text, piece.mark, draft.name, draft.text[piece.end :]):
        return False
    draft.aliases.append([piece])
    return True


READERS = (
    take_legal_form,
    take_address,
    _take_former,
    take_acronym,
    take_place,
    take_district,
    _take_several,
    take_note,
    _take_alias,
    take_town,
    take_description,
)
