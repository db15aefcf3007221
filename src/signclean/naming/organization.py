"""The parts of a body's signature: its name, and what stands beside it."""

from __future__ import annotations

from dataclasses import replace

from signclean.knowledge.lexicon import organization_notes, prepositions
from signclean.naming import weights
from signclean.naming.acronym import (
    acronym_share,
    begins_alike,
    has_acronym_form,
    is_coined_from,
    is_spelled_out,
    split_leading_acronym,
    split_trailing_acronym,
)
from signclean.naming.alias import is_second_name, is_subunit
from signclean.naming.legal_form import is_legal_form, split_legal_form
from signclean.naming.parts import Draft, Parts, join_pieces
from signclean.naming.pieces import Mark, Piece, split_pieces
from signclean.naming.place import is_place, split_trailing_place
from signclean.text import tokens

SETS_APART = frozenset({Mark.COMMA, Mark.DASH, Mark.HYPHEN, Mark.SLASH, Mark.BRACKET, Mark.STOP, Mark.AFTER})


def read_organization(text: str) -> Parts:
    """Return the parts of the text read as the signature of one body; `name` is never empty where the text is not."""
    draft = Draft(text)
    for piece in _without_leading_acronym(draft, split_pieces(text)):
        trimmed = _without_legal_form(draft, piece)
        if not any(take(draft, trimmed) for take in READERS):
            _keep(draft, trimmed)
    return _finish(draft)


def _without_leading_acronym(draft: Draft, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Take `CIRÉ - Coordination …` and `CRASH (Coalition for …)` apart: acronym first, the name after a separator."""
    if len(pieces) > 1 and pieces[1].mark is not Mark.DOUBLE_SLASH and " " not in pieces[0].text:
        acronym, rest = pieces[0].text, draft.text[pieces[1].start :]
        if any(is_spelled_out(acronym, long_form) for long_form in (pieces[1].text, rest)):
            draft.acronym = acronym
            return replace(pieces[1], mark=Mark.HEAD), *pieces[2:]
    return pieces


def _without_legal_form(draft: Draft, piece: Piece) -> Piece:
    """Take the legal form off the end of a piece of the name; that of a second name is left to it."""
    if piece.mark in {Mark.DOUBLE_SLASH, Mark.BRACKET} or draft.legal_form:
        return piece
    rest, form = split_legal_form(piece.text)
    if form is None:
        return piece
    draft.legal_form = form
    return replace(piece, text=rest, end=piece.start + len(rest))


def _take_legal_form(draft: Draft, piece: Piece) -> bool:
    if piece.mark not in SETS_APART or draft.legal_form or not is_legal_form(piece.text):
        return False
    draft.legal_form = piece.text
    return True


def _take_acronym(draft: Draft, piece: Piece) -> bool:
    """Take an acronym, and with it a parent body's behind it; one that agrees in nothing with the name is a parent's."""
    if piece.mark not in SETS_APART or piece.mark is Mark.STOP:
        return False
    if not has_acronym_form(piece.text):
        return _take_coined(draft, piece)
    own, _, parent = piece.text.partition(" ")
    if piece.mark is Mark.BRACKET or not has_acronym_form(own) or not has_acronym_form(parent):
        own, parent = piece.text, ""
    if is_place(piece.text) and not (begins_alike(own, draft.name) and acronym_share(own, draft.name) >= 0.5):
        return False
    if piece.mark is Mark.SLASH and has_acronym_form(draft.name):
        return False  # `IUF/UITA`: one name
    if draft.acronym or not _is_own(own, piece.mark, draft.name):
        own, parent = "", piece.text
    draft.acronym = draft.acronym or own or None
    draft.notes.extend(filter(None, [parent]))
    return True


def _take_coined(draft: Draft, piece: Piece) -> bool:
    if draft.acronym or " " in piece.text or not is_coined_from(piece.text, draft.name):
        return False
    draft.acronym = piece.text
    return True


def _is_own(acronym: str, mark: Mark, name: str) -> bool:
    """Tell whether the acronym is that of the name: brackets and commas ask for little agreement, slashes for much."""
    share = acronym_share(acronym, name)
    match mark:
        case Mark.BRACKET | Mark.COMMA:
            return share > 0 or not is_subunit(name)
        case Mark.DASH | Mark.HYPHEN:
            return share >= weights.OWN_ACRONYM or begins_alike(acronym, name)
        case _:
            return share >= weights.OWN_ACRONYM and begins_alike(acronym, name)


def _take_place(draft: Draft, piece: Piece) -> bool:
    if piece.mark not in SETS_APART or not is_place(piece.text):
        return False
    draft.places.append(piece)
    return True


def _take_note(draft: Draft, piece: Piece) -> bool:
    """Take a note on the body: `(Observadoras)`, `(representing 23 groups)`, `- da UFMG`."""
    if piece.mark not in SETS_APART:
        return False
    words = tokens(piece.text)
    first, _, rest = piece.text.partition(" ")
    parent = bool(rest) and has_acronym_form(rest) and first.lower() in prepositions()
    bracketed = piece.mark is Mark.BRACKET and piece.text[:1].islower()
    if not (parent or bracketed or " ".join(words) in organization_notes()):
        return False
    draft.notes.append(piece.text)
    return True


def _take_alias(draft: Draft, piece: Piece) -> bool:
    if not draft.kept or not is_second_name(piece.text, piece.mark, draft.name):
        return False
    draft.aliases.append(split_legal_form(piece.text)[0])
    return True


def _take_description(draft: Draft, piece: Piece) -> bool:
    if piece.mark is not Mark.BRACKET or not draft.kept:
        return False
    draft.notes.append(piece.text)
    return True


def _keep(draft: Draft, piece: Piece) -> None:
    """Keep the piece in the name, and with it a place before it that turned out to stand inside the name."""
    draft.kept.extend(draft.places)
    draft.places.clear()
    draft.kept.append(piece)


READERS = (_take_legal_form, _take_acronym, _take_place, _take_note, _take_alias, _take_description)


def _finish(draft: Draft) -> Parts:
    name = draft.name or draft.text
    place = join_pieces(draft.text, draft.places) or None
    if place is None and (found := split_trailing_place(name)):
        name, place = found
    acronym = draft.acronym
    if acronym is None and (found := split_leading_acronym(name)):
        acronym, name = found
    if acronym is None and (found := split_trailing_acronym(name)):
        name, acronym = found
    if acronym is None:
        acronym = _whole_acronym(draft, name)
    return Parts(name, acronym, draft.legal_form, tuple(draft.aliases), place, ", ".join(draft.notes) or None)


def _whole_acronym(draft: Draft, name: str) -> str | None:
    """Return the acronym that is the name, or its head before a dash (`GEEP – Açungui`); None where there is none."""
    heads = [piece.text for piece in draft.kept[:1] if len(draft.kept) > 1 and draft.kept[1].mark is Mark.DASH]
    return next((word for word in (name, *heads) if " " not in word and has_acronym_form(word)), None)
