"""What a piece beside a body's name is: acronym, place, legal form, note, second name. Each reader takes it or not."""

from __future__ import annotations

from signclean.knowledge.lexicon import organization_notes, prepositions
from signclean.knowledge.places import Place
from signclean.naming import weights
from signclean.naming.acronym import (
    acronym_share,
    begins_alike,
    has_acronym_form,
    is_coined_from,
    is_own_acronym,
    is_spelled_out,
)
from signclean.naming.alias import is_second_name
from signclean.naming.legal_form import is_legal_form
from signclean.naming.parts import Draft
from signclean.naming.pieces import Mark, Piece
from signclean.naming.place import find_place, is_place
from signclean.naming.words import Form, words_of
from signclean.text import tokens

DASHES = frozenset({Mark.DASH, Mark.HYPHEN})
JOINTS = DASHES | {Mark.SLASH, Mark.STROKE}


def take_piece(draft: Draft, piece: Piece) -> None:
    """Put the piece where it belongs; the head, and what is nothing else, is kept in the name."""
    if piece.mark is Mark.HEAD or not any(take(draft, piece) for take in READERS):
        draft.keep(piece)


def _take_legal_form(draft: Draft, piece: Piece) -> bool:
    """Take a legal form; bare capitals may be the acronym of the name (`SAC`) or a place (`- PA`) instead."""
    if not is_legal_form(piece.text):
        return False
    if (
        draft.legal_form
        and piece.mark in JOINTS
        and draft.text[: piece.start].rstrip(" /-–").endswith(draft.legal_form)
    ):
        start = draft.text.rindex(draft.legal_form, 0, piece.start)  # `asbl/vzw`, `vzw - asbl`
        draft.legal_form = draft.text[start : piece.end]
        return True
    if draft.legal_form or (
        piece.text.isupper()
        and "." not in piece.text
        and (is_place(piece.text) or is_spelled_out(piece.text, draft.name))
    ):
        return False
    draft.legal_form = piece.text
    return True


def _take_acronym(draft: Draft, piece: Piece) -> bool:
    """Take an acronym, and a parent body's behind it; one that agrees in nothing with the name is a parent's."""
    if not has_acronym_form(piece.text) or piece.mark is Mark.COLON:
        return _take_coined(draft, piece)
    if is_place(piece.text) and (draft.places or not is_own_acronym(piece.text, draft.name)):
        return False  # `Berkeley, CA`
    if has_acronym_form(draft.name) and " " not in draft.name and piece.mark in JOINTS:
        return False  # `IUF/UITA`, `CEIFAR – ZM`: one name
    if draft.aliases and piece.mark is Mark.BRACKET and is_own_acronym(piece.text, draft.alias):
        draft.aliases[-1].append(piece)
        return True
    own, parent = _split_parent(piece, draft.name)
    if draft.acronym or not _is_own(own, piece.mark, draft.name):
        own, parent = "", piece.text
    draft.acronym = draft.acronym or own or None
    draft.notes.extend(filter(None, [parent]))
    return True


def _split_parent(piece: Piece, name: str) -> tuple[str, str]:
    """Part `NEPAC UNICAMP`: two acronyms, of which the second has nothing of the name; brackets hold one acronym."""
    own, _, parent = piece.text.partition(" ")
    foreign = (
        len(parent) > 2
        and has_acronym_form(parent)
        and not is_place(parent)
        and acronym_share(parent, name) < weights.OWN_ACRONYM
    )
    return (own, parent) if foreign and has_acronym_form(own) and piece.mark is not Mark.BRACKET else (piece.text, "")


def _is_own(acronym: str, mark: Mark, name: str) -> bool:
    """Tell whether the acronym is that of the name: brackets and commas ask for little agreement, slashes for much."""
    share = acronym_share(acronym, name)
    if mark in {Mark.BRACKET, Mark.COMMA}:
        return share >= weights.BRACKET_ACRONYM or begins_alike(acronym, name) or acronym != acronym.upper()
    if mark in DASHES or mark is Mark.STOP:
        return share >= weights.OWN_ACRONYM or begins_alike(acronym, name)
    return share >= weights.OWN_ACRONYM and begins_alike(acronym, name)


def _take_coined(draft: Draft, piece: Piece) -> bool:
    """Take a coined short word as acronym: made of the name's letters, or set apart as only a short name is."""
    words = words_of(piece.text)
    if draft.acronym or len(words) != 1 or len(piece.text) > weights.LONGEST_ACRONYM or is_place(piece.text):
        return False
    word = words[0]
    mixed = word.form is Form.MIXED and piece.mark is Mark.BRACKET
    share = acronym_share(piece.text, draft.name)
    brand = (
        word.form is Form.CAPITALIZED
        and piece.mark in DASHES
        and not word.organization
        and share >= weights.OWN_ACRONYM
    )
    if not (mixed or brand or is_coined_from(piece.text, draft.name)):
        return False
    draft.acronym = piece.text
    return True


def _take_place(draft: Draft, piece: Piece) -> bool:
    """Take a place; behind a dash and another of its rank it is half of a pair (`Sweden - Latin America`)."""
    if not is_place(piece.text):
        return False
    last = words_of(draft.name)[-1:] if piece.mark in JOINTS else ()
    pair = find_place(last[0].text) if last else None
    if pair and _rank(pair) == _rank(find_place(piece.text)):
        return False
    if (town := draft.last) and town.mark is not Mark.HEAD and is_place(draft.text[town.start : piece.end]):
        draft.places.append(draft.pop())  # a town that no table has, before its state
    draft.places.append(piece)
    return True


def _rank(place: Place | None) -> str:
    return "" if place is None else "country" if place.level == "region" else place.level


def _take_note(draft: Draft, piece: Piece) -> bool:
    """Take a note on the body: `(Observadoras)`, `(representing 23 groups)`, `- da UFMG`."""
    first, _, rest = piece.text.partition(" ")
    parent = bool(rest) and has_acronym_form(rest) and first.lower() in prepositions()
    bracketed = piece.mark is Mark.BRACKET and piece.text[:1].islower()
    if not (parent or bracketed or " ".join(tokens(piece.text)) in organization_notes()):
        return False
    draft.notes.append(piece.text)
    return True


def _take_town(draft: Draft, piece: Piece) -> bool:
    """Take one capitalized word in brackets that nothing else explains: a town too small for the tables."""
    words = words_of(piece.text)
    if (
        piece.mark is not Mark.BRACKET
        or len(words) != 1
        or words[0].form is not Form.CAPITALIZED
        or words[0].organization
    ):
        return False
    draft.places.append(piece)
    return True


def _take_alias(draft: Draft, piece: Piece) -> bool:
    if not draft.kept or not is_second_name(piece.text, piece.mark, draft.name):
        return False
    draft.aliases.append([piece])
    return True


def _take_description(draft: Draft, piece: Piece) -> bool:
    if piece.mark is not Mark.BRACKET or not draft.kept:
        return False
    draft.notes.append(piece.text)
    return True


READERS = (_take_legal_form, _take_acronym, _take_place, _take_note, _take_alias, _take_town, _take_description)
