"""Whose letters stand beside a name: its own acronym, a parent body's, or none at all."""

from __future__ import annotations

import re

from signclean.knowledge.compounds import split_compound
from signclean.knowledge.organizations import Organization, find_by_acronym
from signclean.knowledge.places.abbreviations import find_abbreviation
from signclean.naming import weights
from signclean.naming.acronym import (
    acronym_share,
    begins_alike,
    content_words,
    folded_words,
    has_acronym_form,
    is_own_acronym,
)
from signclean.naming.name_form import is_country
from signclean.naming.pieces import JOINTS, Mark, Piece
from signclean.naming.place import find_place, is_place
from signclean.naming.translation import languages_of, senses_of
from signclean.text import fold, is_subsequence

OF_UNIVERSITY = re.compile(r"([A-Z][\w-]+)/(U[A-Z]{2,8})")
SHORTEST_COMPOUND = 12  # letters of a word that several capitals are short for
SHORTEST_COINED = 4  # letters of a word made of beginnings of words
SHORTEST_RUN = 2  # letters of it that are in the order of the name
UNIVERSITY = "Uu"  # acronyms of universities begin with it in English and the Romance languages: `… de Pesquisa (UFX)`


def is_foreign(text: str, name: str) -> bool:
    """Tell whether two words in capitals have nothing of the name, and so are a name in another language."""
    parts = text.split(" ")
    foreign = all(acronym_share(part, name) < weights.OWN_ACRONYM for part in parts)
    return len(parts) > 1 and foreign and not is_place(parts[-1])


def is_university(piece: Piece) -> bool:
    """Tell whether letters of which not all are capitals are those of a university behind a dash: `– UnX`."""
    return piece.mark in JOINTS and piece.text[0] in UNIVERSITY and " " not in piece.text


def holds_own(text: str, name: str) -> bool:
    """Tell whether the text is the acronym of the name and one word beside it: `Rede GTX`, `Utah RWA`.

    Behind the sort of body that the name begins with it may be a coined word: `Centro Prodx`.
    """
    parts = text.split(" ")
    if len(parts) != 2 or is_place(text):
        return False
    if parts[0] == name.partition(" ")[0] and _is_made_of_beginnings(parts[1], name):
        return True
    return any(has_acronym_form(part) and is_spelled(part, name) for part in parts) or _shortens_compound(
        parts[0], parts[1], name
    )


def _shortens_compound(letters: str, word: str, name: str) -> bool:
    """Tell whether letters stand for the compound that the name begins with, a word behind: `BAG Selbsthilfe`."""
    first, _, rest = name.partition(" ")
    shortened = letters.isupper() and len(first) >= SHORTEST_COMPOUND and begins_alike(letters, first)
    return shortened and word in rest.split(" ") and is_subsequence(fold(letters), fold(first))


def _is_made_of_beginnings(word: str, name: str) -> bool:
    """Tell whether a coined word joins beginnings of words of the name, in two runs at most: `Prodx`, `FrayXo`."""
    letters, words = fold(word), folded_words(name)
    if not letters.isalpha() or letters in words or not word[:1].isupper() or len(letters) < SHORTEST_COINED:
        return False
    cuts = range(SHORTEST_RUN, len(letters) - SHORTEST_RUN + 1)
    halves = ((letters[:at], letters[at:]) for at in cuts if len(letters) <= weights.LONGEST_ACRONYM)
    return any(all(acronym_share(half, name) == 1 for half in both) for both in halves)


def is_national_body(piece: Piece, name: str) -> bool:
    """Tell whether letters and a country are another name, that of a body of many lands: `Terra Viva, FoX Bulgaria`."""
    letters, _, country = piece.text.partition(" ")
    if piece.mark not in {Mark.COMMA, Mark.DASH, Mark.SLASH} or not country or letters.isupper() or " " not in name:
        return False
    return is_country(country) and acronym_share(letters, name) < weights.OWN_ACRONYM


def is_spelled(acronym: str, name: str) -> bool:
    """Tell whether the name has the letters, from its beginning, or three and more of them anywhere in it."""
    anywhere = len(acronym) > 2 and acronym_share(acronym, name) >= weights.SURE_ACRONYM
    return anywhere or is_own_acronym(acronym, name)


def split_parent(piece: Piece, name: str) -> tuple[str, str]:
    """Part `NUPEP UNIXAMZ` or `LAV/UXRJ`: two acronyms, of which the second has nothing of the name.

    Brackets hold one acronym, but for a university's behind a slash.
    """
    if (told := OF_UNIVERSITY.fullmatch(piece.text)) and acronym_share(told[2], name) < weights.OWN_ACRONYM:
        return told[1], told[2]
    own, _, parent = piece.text.partition(" ")
    foreign = (
        len(parent) > 2
        and has_acronym_form(parent)
        and not is_place(parent)
        and acronym_share(parent, name) < weights.OWN_ACRONYM
    )
    return (own, parent) if foreign and has_acronym_form(own) and piece.mark is not Mark.BRACKET else (piece.text, "")


def is_own(acronym: str, mark: str, name: str) -> bool:
    """Tell whether the acronym is that of the name: brackets ask for little agreement, slashes for much."""
    alike, share = begins_alike(acronym, name), acronym_share(acronym, name)
    if mark in {Mark.SLASH, Mark.STROKE, Mark.AFTER}:
        return alike and share >= weights.OWN_ACRONYM
    if alike or is_of_another(acronym, name):
        return alike
    if share >= weights.OWN_ACRONYM:
        return True
    if mark is Mark.COMMA and " " not in name:
        return not _is_school(acronym)  # a name of one word spells nothing: `Quercus, AXCN`
    if mark is Mark.BRACKET or (mark is Mark.DASH and " " not in acronym):
        return not _is_school(acronym)  # else that of the name in another language: `Amis du Fleuve (FoR)`
    return mark is Mark.COMMA and acronym != acronym.upper()


def is_of_another(acronym: str, name: str) -> bool:
    """Tell whether the letters are those of known bodies alone with other names in this language: `… da Terra (CNBB)`.

    Of names in two languages nobody can tell: `Amis du Fleuve (FoR)`.
    """
    known = find_by_acronym(acronym)
    return bool(known) and acronym_share(acronym, name) < weights.SURE_ACRONYM and all(_differs(o, name) for o in known)


def is_of_union(acronym: str, text: str) -> bool:
    """Tell whether the text is a federation of the union that has the letters in its language: `UGT, Federación …`."""
    if "federation" not in senses_of(text.partition(" ")[0]):
        return False
    tongue = languages_of(text)
    known = [body for body in find_by_acronym(acronym) if not languages_of(body.name).isdisjoint(tongue)]
    return bool(known) and acronym_share(acronym, text) < weights.SURE_ACRONYM and all(_differs(o, text) for o in known)


def _differs(body: Organization, name: str) -> bool:
    """Tell whether no name of the body has half the words of this one, and its own is in the same language."""
    words = set(content_words(name))
    alike = any(2 * len(words & set(content_words(label))) >= len(words) for label in (body.name, *body.aliases))
    return not alike and not languages_of(body.name).isdisjoint(languages_of(name))


def _is_school(acronym: str) -> bool:
    """Tell whether letters are those of a university, or of a Federal Institute in a state of Brazil: `IFTO`."""
    state = acronym.removeprefix("IF") if len(acronym) == 4 else ""
    institute = state != acronym and any(code.startswith("BR-") for code in find_abbreviation(state))
    return institute or acronym[0] in UNIVERSITY


def is_rather_own(piece: Piece, name: str) -> bool:
    """Tell whether letters that are a place too are the name's: two letters only if all agree (`Landes – FR`).

    A town in capitals between brackets is no town where most letters agree: `(WOLA)`.
    """
    if len(piece.text) == 2:
        return _begin_words(piece.text, name)
    share = acronym_share(piece.text, name)
    place = find_place(piece.text)
    town = place is not None and place.level == "city" and piece.mark is Mark.BRACKET and piece.text.isupper()
    if piece.mark is Mark.COMMA and find_abbreviation(piece.text):  # `Colectivo del Maíz, CDMX`
        return begins_alike(piece.text, name) and share == 1.0
    if place is not None and place.level == "country":  # `Réseau des jeunes, RDC`
        return begins_alike(piece.text, name) and share == 1.0
    return is_own_acronym(piece.text, name) or (town and share >= weights.SURE_ACRONYM)


def _begin_words(letters: str, name: str) -> bool:
    """Tell whether two letters begin words or parts of compounds, the first of them the name: `Bürgerinitiative (BI)`.

    Not both of one word: `Norsk Elveforening (NO)`.
    """
    initials = "".join(part[0] for word in folded_words(name) for part in split_compound(word))
    return begins_alike(letters, name) and is_subsequence(fold(letters), initials)
