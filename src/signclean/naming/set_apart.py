"""What a piece beside a body's name is: letters, place, note, second name. Each reader takes it or leaves it."""

from __future__ import annotations

from signclean.knowledge.compass import compass_words
from signclean.knowledge.places import Place
from signclean.knowledge.second_names import second_name_openers
from signclean.knowledge.senses import word_senses
from signclean.knowledge.subunits import subunit_words
from signclean.knowledge.town_words import town_words
from signclean.naming.acronym import has_acronym_form, is_own_acronym
from signclean.naming.address import take_address
from signclean.naming.alias import is_second_name
from signclean.naming.legal_form import is_legal_form
from signclean.naming.letters import take_acronym, take_legal_form
from signclean.naming.name_form import is_strong
from signclean.naming.notes import take_description, take_note
from signclean.naming.openers import opens
from signclean.naming.parts import Draft
from signclean.naming.pieces import JOINTS, SLASHES, Mark, Piece, split_bracket
from signclean.naming.place import are_places, are_towns, ends_in_town, find_place, is_place, is_town
from signclean.naming.words import Form, words_of

QUOTES = ' «»"“”„'
SHORTEST_NAME = 4  # letters of a place; fewer in capitals are a code
LONGEST_TOWN = 4  # words: `São Brás de Alportel`


def take_piece(draft: Draft, piece: Piece) -> None:
    """Put the piece where it belongs; the head, and what is nothing else, is kept in the name."""
    if piece.mark is Mark.HEAD or not draft.kept or not any(take(draft, piece) for take in READERS):
        draft.keep(piece)


def _take_several(draft: Draft, piece: Piece) -> bool:
    """Take what one pair of brackets holds of several: `(HRG, Friends of the Lake)`, `(Lake Group / Groupe du Lac)`.

    Brackets that hold a name with commas of its own stay whole.
    """
    inner = split_bracket(piece) if piece.mark is Mark.BRACKET else ()
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


def _take_place(draft: Draft, piece: Piece) -> bool:
    """Take a place; behind a dash and another of its rank it is half of a pair (`Norway - Latin America`)."""
    several = piece.mark is Mark.COMMA and _are_several(draft, piece.text)
    bracketed = piece.mark is Mark.BRACKET and _is_place_in_brackets(piece.text)
    if not (is_place(piece.text) or several or bracketed):
        return False
    pair = _place_at_end(draft.name) if piece.mark in JOINTS else None
    coded = len(piece.text) < SHORTEST_NAME and piece.text.isupper()  # `Núcleo do Cerrado/GO`
    coded = coded and not draft.name[-1:].isupper()
    within = pair and (coded or (piece.mark is Mark.STROKE and pair.level == "region"))  # `Women in Africa/Mali`
    if pair and not (within or ends_in_town(draft.name, piece.text)) and _rank(pair) == _rank(find_place(piece.text)):
        return False
    if (town := draft.last) and _is_town_before(draft.text, town, piece):
        draft.places.append(draft.pop())  # a town that no table has, before its state
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
    named = first.folded in town_words() and town.mark in {Mark.COMMA, Mark.SLASH, Mark.DASH}
    within = find_place(state.text)
    return (
        (named and within is not None and within.level == "subdivision")
        or is_place(text[town.start : state.end])
        or is_place(f"{town.text}, {state.text}")
    )


def _is_place_in_brackets(text: str) -> bool:
    """Tell whether brackets hold points of the compass (`South West`), several places, or a town no table has."""
    words = words_of(text)
    if all(word.folded in compass_words() for word in words) or are_places(text):
        return True
    named = all(word.form is Form.CAPITALIZED or word.function for word in words) and not is_strong(words)
    return named and 1 < len(words) <= LONGEST_TOWN and words[0].folded in town_words()


def _rank(place: Place | None) -> str:
    return "" if place is None else "country" if place.level == "region" else place.level


def _take_town(draft: Draft, piece: Piece) -> bool:
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
    return last and not plain and "," not in draft.name and is_strong(words_of(draft.name))


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
    _take_place,
    _take_several,
    take_note,
    _take_alias,
    _take_town,
    take_description,
)
