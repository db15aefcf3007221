"""What a piece beside a body's name is: letters, place, note, second name. Each reader takes it or leaves it."""

from __future__ import annotations

from signclean.knowledge.compass import compass_words
from signclean.knowledge.lexicon import first_words, organization_notes, prepositions
from signclean.knowledge.places import Place
from signclean.knowledge.second_names import second_name_openers
from signclean.knowledge.subunits import subunit_words
from signclean.naming.acronym import has_acronym_form
from signclean.naming.alias import is_second_name
from signclean.naming.letters import take_acronym, take_legal_form
from signclean.naming.parts import Draft
from signclean.naming.pieces import JOINTS, Mark, Piece
from signclean.naming.place import find_place, is_place
from signclean.naming.words import Form, words_of
from signclean.text import tokens

LONGEST_OPENER = 4  # words: `previously known as`


def take_piece(draft: Draft, piece: Piece) -> None:
    """Put the piece where it belongs; the head, and what is nothing else, is kept in the name."""
    if piece.mark is Mark.HEAD or not draft.kept or not any(take(draft, piece) for take in READERS):
        draft.keep(piece)


def _take_place(draft: Draft, piece: Piece) -> bool:
    """Take a place; behind a dash and another of its rank it is half of a pair (`Norway - Latin America`)."""
    if not is_place(piece.text) and not _is_quarter(piece):
        return False
    last = words_of(draft.name)[-1:] if piece.mark in JOINTS else ()
    pair = find_place(last[0].text) if last else None
    if pair and _rank(pair) == _rank(find_place(piece.text)):
        return False
    if (town := draft.last) and is_place(draft.text[town.start : piece.end]):
        draft.places.append(draft.pop())  # a town that no table has, before its state
    draft.places.append(piece)
    return True


def _is_quarter(piece: Piece) -> bool:
    """Tell whether brackets hold points of the compass alone: `(South West)`."""
    return piece.mark is Mark.BRACKET and all(word.folded in compass_words() for word in words_of(piece.text))


def _rank(place: Place | None) -> str:
    return "" if place is None else "country" if place.level == "region" else place.level


def _take_note(draft: Draft, piece: Piece) -> bool:
    """Take a note on the body: `(Observadoras)`, `(representing 23 groups)`, `- da UFXY`."""
    first, _, rest = piece.text.partition(" ")
    parent = bool(rest) and has_acronym_form(rest) and first.lower() in prepositions()
    bracketed = piece.mark is Mark.BRACKET and piece.text[:1].islower()
    noted = " ".join(tokens(piece.text)) in organization_notes() and first.casefold() not in subunit_words()
    membership = first[:1].islower() and _opens(piece.text, organization_notes()) > 0  # `…, membre de Via Rural`
    if not (parent or bracketed or noted or membership):
        return False
    draft.notes.append(piece.text)
    return True


def _take_town(draft: Draft, piece: Piece) -> bool:
    """Take one capitalized word in brackets that nothing else explains: a town too small for the tables."""
    words = words_of(piece.text)
    if piece.mark is not Mark.BRACKET or len(words) != 1:
        return False
    if words[0].form is not Form.CAPITALIZED or words[0].organization:
        return False
    draft.places.append(piece)
    return True


def _take_former(draft: Draft, piece: Piece) -> bool:
    """Take a former name behind the word that says so: `(formerly River Aid)`, `, antes Red Azul`."""
    behind = _opens(piece.text, second_name_openers())
    name = " ".join(piece.text.split(" ")[behind:])
    if not behind or not name[:1].isupper():
        return False
    draft.aliases.append([piece._replace(text=name, start=piece.end - len(name))])
    return True


def _take_alias(draft: Draft, piece: Piece) -> bool:
    if not draft.kept or not is_second_name(piece.text, piece.mark, draft.name):
        return False
    draft.aliases.append([piece])
    return True


def _opens(text: str, phrases: frozenset[str]) -> int:
    """Return how many words of the text are a phrase that opens it; 0 where none does."""
    if not first_words(phrases).intersection(tokens(text)[:1]):
        return 0
    words = text.split(" ")
    heads = (" ".join(tokens(" ".join(words[:count]))) for count in range(1, LONGEST_OPENER + 1))
    return max((count for count, head in enumerate(heads, 1) if head in phrases and count < len(words)), default=0)


def _take_description(draft: Draft, piece: Piece) -> bool:
    if piece.mark is not Mark.BRACKET or not draft.kept:
        return False
    draft.notes.append(piece.text)
    return True


READERS = (
    take_legal_form,
    take_acronym,
    _take_place,
    _take_former,
    _take_note,
    _take_alias,
    _take_town,
    _take_description,
)
