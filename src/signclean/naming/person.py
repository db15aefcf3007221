"""The parts of a person's signature: name, role, affiliation and place."""

from __future__ import annotations

import re

from signclean.knowledge.behalf import behalf_openers
from signclean.knowledge.lexicon import organization_notes
from signclean.naming import weights
from signclean.naming.acronym import has_acronym_form, is_own_acronym
from signclean.naming.honorific import is_title_only
from signclean.naming.openers import opens
from signclean.naming.parts import FOOTNOTE_MARKS, Parts, join_pieces
from signclean.naming.pieces import Mark, Piece, split_bracket, split_pieces
from signclean.naming.place import is_party_and_town, is_place, is_town
from signclean.naming.shape import role_likeness, shape_of
from signclean.naming.states import part_state
from signclean.naming.titles import (
    Titled,
    is_generation,
    is_postnominal,
    split_initial_title,
    split_titles,
    tells_order,
)
from signclean.naming.words import Form, words_of
from signclean.text import tokens

SMALL_WORD = re.compile(r"[^\W\d_]+(?: +|['’])(?=\w)")
LONGEST_SURNAME = 3  # words on either side of the comma in `Surname, Given`


def read_person(text: str, at: int = 0) -> Parts:
    """Return the parts of the text read as one person's signature, the name in its piece number `at` (0-based)."""
    pieces = split_pieces(text)
    count = _count_of_name(pieces, at)
    titled = split_titles(join_pieces(text, pieces[at : at + count]))
    if not any(c.isalnum() for c in titled.name):
        return Parts(text)
    before = tuple(map(_without_behalf, pieces[:at]))
    titled = _with_initial_title(titled, told := (*before, *pieces[at + count :]))
    titles = [titled.honorific, titled.postnominals, titled.role]
    parts = _read_pieces(titled.name.rstrip(FOOTNOTE_MARKS) or titled.name, text, titles, told)
    return _with_place_of_body(parts, before[1:])


def _with_place_of_body(parts: Parts, beside: tuple[Piece, ...]) -> Parts:
    """Return the parts with a place told of the body before a colon: `Seehaus, Jena: Ina Roth, Inhaberin`."""
    place = next((piece.text for piece in beside if piece.mark is Mark.COMMA and is_place(piece.text)), None)
    if parts.place or not place or not (parts.affiliation or "").endswith(f", {place}"):
        return parts
    return parts._replace(place=place, affiliation=(parts.affiliation or "").removesuffix(f", {place}"))


def _without_behalf(piece: Piece) -> Piece:
    """Return the body before a person's name without what says that it is signed for: `Für den Seerat: Ina Roth`."""
    start = opens(piece.text, behalf_openers())
    while start and (small := SMALL_WORD.match(piece.text, start)) and words_of(small[0])[0].function:
        start = small.end()
    return piece._replace(text=piece.text[start:], start=piece.start + start)


def _with_initial_title(titled: Titled, told: tuple[Piece, ...]) -> Titled:
    """Return the name without an initial that is a title: letters of an order or a cleric's post set apart say so."""
    if titled.honorific or titled.postnominals:
        return titled
    splits = (split_initial_title(titled.name, piece.text) for piece in told if tells_order(piece.text))
    honorific, name = next(splits, ("", titled.name))
    return titled._replace(honorific=honorific, name=name)


def _count_of_name(pieces: tuple[Piece, ...], at: int) -> int:
    """Return over how many pieces the name goes: `Surname, Given`, `John Baker, Jr.`, `Ana (Nina) Reis`."""
    following = pieces[at + 1 : at + 3]
    if len(following) == 2 and following[0].mark is Mark.BRACKET and following[1].mark is Mark.AFTER:
        words, rest = (words_of(piece.text) for piece in following)
        nickname = len(words) == 1 and words[0].form is Form.CAPITALIZED and not words[0].role
        named = all(w.form is Form.CAPITALIZED or w.particle for w in rest) and (rest[-1].surname or words[0].given)
        if nickname and named and len(rest) <= LONGEST_SURNAME:
            return 3
    return 2 if is_inverted(pieces[at:]) or any(is_generation(piece.text) for piece in following[:1]) else 1


def read_told(text: str) -> Parts:
    """Return role, affiliation and place of what is told of a person: `Director, Clinic of the Plains, Ghana`."""
    return _read_pieces("", text, [], split_pieces(text))


def _read_pieces(name: str, text: str, titles: list[str], told: tuple[Piece, ...]) -> Parts:
    """Return the parts of a person of that name, of whom the titles and the pieces are told."""
    told = _with_bracketed_letters(_with_bracketed_towns(text, told), text)
    told = tuple(one for piece in told for inner in _parted(piece) for one in part_state(inner))
    places = _places(text, told)
    rest = [piece for piece in told if piece not in places]
    roles = [piece for piece in rest if _is_role(piece)]
    bodies = [piece for piece in rest if piece not in roles]
    return Parts(
        name=name,
        place=join_pieces(text, places) or None,
        role=", ".join(filter(None, [*titles, join_pieces(text, roles)])) or None,
        affiliation=join_pieces(text, bodies) or None,
    )


def _with_bracketed_towns(text: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces, a town joined to the brackets that are part of its name: `Frankfurt (Oder)`."""
    joined: list[Piece] = []
    for piece in pieces:
        before = joined[-1] if joined and piece.mark is Mark.BRACKET else None
        town = text[before.start : piece.end + 1] if before else ""
        if before and town.endswith(")") and is_place(town) and not is_place(piece.text):
            joined[-1] = before._replace(text=town, end=piece.end + 1)
        else:
            joined.append(piece)
    return tuple(joined)


def _with_bracketed_letters(pieces: tuple[Piece, ...], text: str) -> tuple[Piece, ...]:
    """Return the pieces, a body joined to its own acronym behind it, which may be a place as well: `Seebund (SB)`."""
    joined: list[Piece] = []
    for piece in pieces:
        before = joined[-1] if joined and piece.mark is Mark.BRACKET and has_acronym_form(piece.text) else None
        if before and before.end == piece.start - 2 and is_own_acronym(piece.text, before.text):
            joined[-1] = before._replace(text=text[before.start : piece.end + 1], end=piece.end + 1)
        else:
            joined.append(piece)
    return tuple(joined)


def _parted(piece: Piece) -> tuple[Piece, ...]:
    """Return the pieces of brackets that end in a place, all others whole: `(parroco, Napoli)`."""
    inner = split_bracket(piece) if piece.mark is Mark.BRACKET else ()
    ends = len(inner) > 1 and (is_place(inner[-1].text) or is_town(inner[-1].text))
    return inner if ends and not (is_place(piece.text) or is_party_and_town(piece.text)) else (piece,)


def is_inverted(pieces: tuple[Piece, ...]) -> bool:
    """Tell whether the text begins `Surname, Given`."""
    if len(pieces) < 2 or pieces[1].mark is not Mark.COMMA:
        return False
    surname, given = words_of(pieces[0].text), words_of(pieces[1].text)
    if not 0 < len(surname) <= LONGEST_SURNAME or not 0 < len(given) <= LONGEST_SURNAME:
        return False
    if any(w.organization or w.role or (w.given and not w.surname) for w in surname):
        return False
    if given[0].form is Form.UPPER and not any(w.form is Form.UPPER for w in surname):  # `Ana Roth, MA`
        return False
    names = all(w.form is not Form.LOWER or w.particle for w in surname)
    return names and all(w.given or w.form is Form.INITIAL for w in given)


def _places(text: str, pieces: tuple[Piece, ...]) -> list[Piece]:
    """Return the pieces at the end, or in brackets, that are places.

    Letters that a person's name may carry (`MD`) need a place before them, or the slash of a state.
    """
    end = len(pieces)
    while (
        end
        and pieces[end - 1].mark is Mark.BRACKET
        and _is_role(pieces[end - 1])
        and not is_place(pieces[end - 1].text)
    ):
        end -= 1  # `Lia Neri, Berlin (Historikerin)`
    behind, pieces = pieces[end:], pieces[:end]
    first = len(pieces)
    if pieces and is_town(pieces[-1].text):
        first -= 1
    while first and is_place(pieces[first - 1].text):
        first -= 1
    if 0 < first < len(pieces) and _is_unheard_town(text, pieces[first - 1], pieces[first]):
        first -= 1  # a town that no table has, before its state
    places = list(pieces[first:])
    while places and places[0].mark not in {Mark.STROKE, Mark.SLASH} and is_postnominal(places[0].text):
        places.pop(0)
    bracketed = [piece for piece in (*pieces[:first], *behind) if piece.mark is Mark.BRACKET and is_place(piece.text)]
    return [*bracketed, *places]


def _is_unheard_town(text: str, town: Piece, state: Piece) -> bool:
    """Tell whether a place stands before its state that no table has, and is no role (`Rechtsanwalt, Zürich`)."""
    apart = town.mark not in {Mark.STROKE, Mark.SLASH}
    return apart and is_place(text[town.start : state.end]) and role_likeness(words_of(town.text)) < weights.ROLE_LIKE


def _is_role(piece: Piece) -> bool:
    """Tell whether the piece says what the person is rather than where the person belongs."""
    words = words_of(piece.text)
    small = bool(words) and words[0].form is Form.LOWER and not words[0].function
    if " ".join(tokens(piece.text)) in organization_notes():  # `in a personal capacity`
        return True
    if small or is_postnominal(piece.text) or is_title_only(piece.text):
        return True
    return role_likeness(words) > shape_of(piece.text).organization
