"""Places beside a body's name: a country, a state or a town that something sets apart, heard of or not."""

from __future__ import annotations

import re

from signclean.knowledge.compass import compass_words
from signclean.knowledge.places import Place
from signclean.knowledge.quarter_words import quarter_words
from signclean.knowledge.senses import word_senses
from signclean.knowledge.subunits import subunit_words
from signclean.knowledge.town_words import town_words
from signclean.naming.name_form import is_country, is_strong
from signclean.naming.parts import Draft
from signclean.naming.pieces import JOINTS, Mark, Piece
from signclean.naming.place import are_places, are_towns, ends_in_town, find_place, is_place, is_town
from signclean.naming.words import Form, Word, words_of

SHORTEST_NAME = 4  # letters of a place; fewer in capitals are a code
DISTRICT = re.compile(r"\d\d|2[AB]|97\d")
BEHIND_TOWN = re.compile(r" \((?:\d\d|2[AB]|97\d)\)")
LONGEST_TOWN = 4  # words: `São Brás de Alportel`


def take_place(draft: Draft, piece: Piece) -> bool:
    """Take a place; behind a dash and another of its rank it is half of a pair (`Norway - Latin America`)."""
    several = piece.mark is Mark.COMMA and _are_several(draft, piece.text)
    bracketed = piece.mark is Mark.BRACKET and _is_place_in_brackets(piece.text)
    bracketed = bracketed or (piece.mark is Mark.AFTER and _may_be_town_name(piece.text))
    if not (is_place(piece.text) or several or bracketed or _is_before_district(draft, piece)):
        return False
    pair = _place_at_end(draft.name) if piece.mark in JOINTS else None
    coded = len(piece.text) < SHORTEST_NAME and piece.text.isupper()  # `Núcleo do Cerrado/GO`
    coded = coded and not draft.name[-1:].isupper()
    within = pair and (coded or (piece.mark is Mark.STROKE and pair.level == "region"))  # `Women in Africa/Mali`
    if pair and not (within or ends_in_town(draft.name, piece.text)) and _rank(pair) == _rank(find_place(piece.text)):
        return False
    if (town := draft.last) and _is_town_before(draft.text, town, piece) and not _is_second_name(draft, town):
        draft.places.append(draft.pop())  # a town that no table has, before its state
    draft.places.append(piece)
    return True


def _is_before_district(draft: Draft, piece: Piece) -> bool:
    """Tell whether the number of a French department follows a word behind a comma: `, Briançon (05)`."""
    told = BEHIND_TOWN.match(draft.text, piece.end) if piece.mark is Mark.COMMA else None
    return told is not None and all(w.form is Form.CAPITALIZED or w.function for w in words_of(piece.text))


def take_district(draft: Draft, piece: Piece) -> bool:
    """Take the number of a French department in brackets behind its town: `Saint-Denis (93)`."""
    before = draft.text[: piece.start - 1].rstrip()
    told = piece.mark is Mark.BRACKET and DISTRICT.fullmatch(piece.text) and draft.places
    if not told or not before.endswith(draft.places[-1].text):
        return False
    draft.places.append(piece)
    return True


def _are_several(draft: Draft, text: str) -> bool:
    """Tell whether the text is places joined, behind others (`– MA, PI e TO`) or all of them towns: `London and Leeds`.

    Regions joined behind a comma may be those that the name tells of: `Red del Norte, Jalisco y Colima`.
    """
    return are_places(text) if draft.places else are_towns(text)


def _place_at_end(name: str) -> Place | None:
    """Return the place that the last two words are, or the last one: `Comitato Alto Adige/Südtirol`."""
    words = name.split(" ")
    return (find_place(" ".join(words[-2:])) if len(words) > 2 else None) or find_place(words[-1])


def _is_town_before(text: str, town: Piece, state: Piece) -> bool:
    """Tell whether the town and the state behind it are one place, whatever parts them: `San Vito (LI)`."""
    first = words_of(town.text)[0]
    if first.folded in subunit_words():  # `Seção Local Arinos/MT`
        return False
    if state.mark is Mark.BRACKET and len(words_of(town.text)) > 2 and first.folded not in town_words():
        return False  # `La Voz del Río, Yucha Ñuu Kuii (Oaxaca)`
    if state.mark is Mark.BRACKET and town.mark is Mark.COMMA and is_country(state.text) and _may_be_name(town.text):
        return True  # `, Prada (França)`
    named = _heads_place(first) and town.mark in {Mark.COMMA, Mark.SLASH, Mark.DASH}
    within = find_place(state.text)
    return (
        (named and within is not None and within.level in {"subdivision", "city"})
        or is_place(text[town.start : state.end])
        or is_place(f"{town.text}, {state.text}")
    )


def _is_second_name(draft: Draft, town: Piece) -> bool:
    """Tell whether what stands before a place was told for a second name: `Palavras – Walking Words, Beja`."""
    words = words_of(town.text)
    return bool(draft.aliases) and len(words) > 1 and not _heads_place(words[0]) and not is_place(town.text)


def _may_be_name(text: str) -> bool:
    """Tell whether one capitalized word that says nothing else may be the name of a town."""
    words = words_of(text)
    return len(words) == 1 and words[0].form is Form.CAPITALIZED and not _is_plain(words[0])


def _is_plain(word: Word) -> bool:
    return word.ordinary or word.role or bool(word.organization) or word.folded in word_senses()


def _is_place_in_brackets(text: str) -> bool:
    """Tell whether brackets hold points of the compass (`South West`), several places, or a town no table has."""
    words = words_of(text)
    if all(word.folded in compass_words() for word in words) or are_places(text):
        return True
    return _may_be_town_name(text)


def _may_be_town_name(text: str) -> bool:
    """Tell whether the text is written as the name of a town, quarter or village is: `Bad Wasen`, `Morro da Coruja`."""
    words = words_of(text)
    named = all(word.form is Form.CAPITALIZED or word.function for word in words) and not is_strong(words)
    return named and 1 < len(words) <= LONGEST_TOWN and _heads_place(words[0])


def _heads_place(word: Word) -> bool:
    """Tell whether names of towns, quarters or villages begin with the word: `Porto`, `Morro`, `Barrio`."""
    return word.folded in town_words() or word.folded in quarter_words()


def _rank(place: Place | None) -> str:
    return "" if place is None else "country" if place.level == "region" else place.level


def take_town(draft: Draft, piece: Piece) -> bool:
    """Take what nothing else explains: a small town, or one capitalized word, a town too small for all tables.

    Behind a comma such a word stands at the end, the name of a body without commas of its own before it.
    """
    words = words_of(piece.text)
    if is_town(piece.text) and (len(words) > 1 or is_strong(words_of(draft.name))):
        draft.places.append(piece)
        return True
    word = words[0]
    plain = len(words) == 1 and word.form is Form.CAPITALIZED and not piece.text.endswith(".")  # `(Regd.)`
    if not plain or word.organization or not _may_be_town(draft, piece):
        return False
    draft.places.append(piece)
    return True


def _may_be_town(draft: Draft, piece: Piece) -> bool:
    """Tell whether a word nobody has heard of is a town where it stands: in brackets, or last of all.

    Behind a dash it is one only where the name is closed by its acronym: `Need Our Lake (NOL) – Xono`.
    """
    if piece.mark in {Mark.SLASH, Mark.STROKE}:  # the other name of a place: `, Derry / Londonderry`
        before = draft.text[: piece.start].rstrip(" /")
        return bool(draft.places) and before.endswith(draft.places[-1].text)
    if piece.mark is Mark.DASH:
        closed = draft.text[: piece.start].rstrip(" –—-").endswith(")") and draft.acronym is not None
        return closed and piece.end == len(draft.text)
    return piece.mark is Mark.BRACKET or (piece.mark is Mark.COMMA and _ends(draft, piece))


def _ends(draft: Draft, piece: Piece) -> bool:
    """Tell whether the text ends with the word behind a comma, and a whole name of a body stands before it."""
    word = words_of(piece.text)[0]
    plain = word.ordinary or word.role or word.folded in word_senses()
    last = piece.end == len(draft.text) or draft.text[piece.end :].lstrip().startswith("(")
    name = draft.alias if draft.aliases else draft.name
    return last and not plain and "," not in name and is_strong(words_of(name))
