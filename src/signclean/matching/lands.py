"""Words that are places, or what is of a place: `Niedersachsen`, `niedersächsisch`."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from signclean.knowledge.compass import compass_words
from signclean.knowledge.places import read_place
from signclean.knowledge.places.demonyms import find_demonym
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.parts import parts_in
from signclean.matching.keys import Word

SHARED_START = 4
"""Letters that the name of a town and of its people share."""


def are_place_and_people(a: Word, b: Word) -> bool:
    """Tell whether one word is a place and the other what is of it, both rare: `Niedersachsen`, `niedersächsisch`."""
    peoples = _codes_of_people(b)
    place = read_place(a.raw, set_apart=False) if peoples else None
    if place is None or (place.level == "city" and a.key[:SHARED_START] != b.key[:SHARED_START]):
        return False  # `Bozen` lies in what `Trentino` is short for
    return peoples == frozenset(place.codes) and parts_in(a.raw) == parts_in(b.raw)


def tells_people(word: Word) -> bool:
    """Tell whether a word is what is of a place."""
    return bool(_codes_of_people(word))


@lru_cache(maxsize=65536)
def _codes_of_people(word: Word) -> frozenset[str]:
    """Return the codes of the places that the word is a demonym of; none for any other word."""
    demonym = find_demonym(place_key(word.raw))
    return frozenset(demonym.codes) if demonym else frozenset()


def is_of_country(word: Word) -> bool:
    """Tell whether a word is what is of one country: `française`, `brasileira`."""
    demonym = find_demonym(place_key(word.raw))
    return demonym is not None and len(demonym.codes) == 1 and "-" not in demonym.codes[0]


def like_as_places(a: Word, b: Word) -> Literal["inflected", "apart"] | None:
    """Tell whether two words are names of one country (`Netherlands`, `Nederland`), or of two places or directions."""
    if {a.key, b.key} <= compass_words():
        return "apart"
    place, other = (read_place(word.raw, set_apart=False) for word in (a, b))
    if place is None or other is None:
        return None
    if place.codes != other.codes or parts_in(a.raw) != parts_in(b.raw):  # `Slovakia`, `Slovenia`; `Wales`, `Scotland`
        return "apart"
    return "inflected" if place.level == other.level == "country" else None
