"""Which division or city a word in a name means, and how far it speaks for the seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signclean.knowledge.lexicon import organization_words
from signclean.knowledge.places.countries import countries, speaks, writes_latin, writes_own
from signclean.knowledge.places.gazetteer import find_readings
from signclean.knowledge.places.never import never_places
from signclean.locating import contexts, people, rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from signclean.knowledge.places.place import Reading
    from signclean.locating.contexts import Context
    from signclean.locating.spans import Span

LARGE_REGION = 1_000
"""Thousands of inhabitants from which a place is meant, though its name is a word for a body somewhere."""
CLEAR_SHARE = 0.8
"""Share of those who live in places of one name: above it nobody means another country's in the name of a body."""
LARGE_CITY = 150
"""Thousands of inhabitants from which a city is meant wherever its name stands."""
LEAST_NEAR = 0.4
"""Of those who live in places of one name: fewer where the language is spoken, and a place abroad may be meant."""
TOWN = 50
"""Thousands of inhabitants from which a name that begins or ends with the town settles the country."""
NAMESAKE = 50
"""Where the name's language is spoken a place may be meant, unless one elsewhere has so many times its inhabitants."""
JUXTAPOSING = frozenset({"de", "nl"})
"""Languages in which a place follows a word for a body without a preposition: `Bistum Essen`."""
SHORTEST_BARE = 4
"""Letters: shorter names of small places count only after a preposition."""


def choose_area(context: Context, span: Span) -> tuple[Reading, float] | None:
    """Return the division or city meant and how far it speaks for the seat; None where the word is no place here."""
    placed = contexts.is_placed(context, span)
    if _is_word(context, span, placed=placed) or _is_of_somebody(context, span):
        return None
    readings, near = _find_near(context, span)
    stands = near or placed or contexts.ends(context, span) or span.start == 0
    if not (readings and stands):
        return None
    reading = _choose(readings)
    return reading, _weigh_stand(context, span, reading, near=near, placed=placed) * share_of(readings)


def _weigh_stand(context: Context, span: Span, reading: Reading, *, near: bool, placed: bool) -> float:
    """Return how far an area is believed for what it is and where it stands."""
    ends = contexts.ends(context, span)
    if span.end - span.start == len(context.words):
        return rules.AREA_LOOSE
    if _is_namesake(reading, span.readings, context.languages) or _is_likeness(reading, context, near=near):
        return rules.AREA_ABROAD
    if ends and not placed and is_spoken_first(reading, context):
        return rules.AREA
    return _weigh_position(reading, near=near, placed=placed, ends=ends, begins=span.start == 0)


def _is_of_somebody(context: Context, span: Span) -> bool:
    return people.is_of_person(context, span) or people.is_dedicated(context, span)


def has_namesake(name: str, languages: frozenset[str]) -> bool:
    """Tell whether a place set apart may be a smaller one, where the first language is the body's and not English."""
    readings = find_readings(name.strip("()[] "))
    return bool(readings) and _is_namesake(_choose(readings), readings, languages - {"en"})


def _is_namesake(reading: Reading, readings: Sequence[Reading], languages: frozenset[str]) -> bool:
    """Tell whether a smaller place of the name lies where a language is the first one: San Antonio in Chile."""
    if countries()[reading.country].first_language in languages:
        return False
    rivals = [other for other in readings if countries()[other.country].first_language in languages]
    return any(one.weight * NAMESAKE >= reading.weight for one in rivals)


def _is_likeness(reading: Reading, context: Context, *, near: bool) -> bool:
    """Tell whether a city of less than a million lies where the name's language, if it is told, is not spoken.

    A word of that language looks like it: `Fundación Río Claro` is not of Rio Claro in Brazil. Chapters elsewhere have
    names in English, or of words that tell no language.
    """
    told = bool(context.languages) and "en" not in context.languages
    return told and not near and reading.level == "city" and reading.weight < LARGE_REGION


def is_spoken_first(reading: Reading, context: Context) -> bool:
    """Tell whether the first language of the place's country is one of the name's."""
    return countries()[reading.country].first_language in context.languages


def _find_near(context: Context, span: Span) -> tuple[tuple[Reading, ...], bool]:
    """Return the readings that count, and whether they are where the name's language is spoken, and more than few.

    A university, a diocese, a city is named in every language, and all its readings are near; so is a country.
    """
    every = _drop_unwritten(context, span)
    first = tuple(one for one in every if is_spoken_first(one, context))
    if first and "en" not in context.languages and _weigh_all(first) >= LEAST_NEAR * _weigh_all(every):
        return first, True  # `Giardini di Bari`: Italian is spoken in Somalia too
    if contexts.is_of_seated(context, span):
        return every, True
    near = tuple(one for one in every if _is_near(one, context.languages))
    many = _weigh_all(near) >= LEAST_NEAR * _weigh_all(every)
    return (near if many else every), many


def _is_near(reading: Reading, languages: frozenset[str]) -> bool:
    """Tell whether a place may be named by a body at home: an English name of a division may where none is European."""
    if reading.level == "country" or speaks(reading.country, languages):
        return True
    return reading.level == "subdivision" and "en" in languages and not writes_own(reading.country)


def _drop_unwritten(context: Context, span: Span) -> tuple[Reading, ...]:
    """Return the readings without towns of countries that write no Latin letters where the word bears an accent.

    Their names have none when they are spelled in Latin letters: a `Ñandú` is a bird, and not Nandu in China.
    """
    if all(word.text.isascii() for word in context.words[span.start : span.end]):
        return span.readings
    return tuple(one for one in span.readings if one.weight >= LARGE_REGION or writes_latin(one.country))


def _choose(readings: Sequence[Reading]) -> Reading:
    """Return the largest place of the country with most people in places of the name; a division before a city."""
    return max(readings, key=lambda r: (_inhabitants(readings, r.country), r.level == "subdivision", r.weight))


def share_of(readings: Sequence[Reading]) -> float:
    """Return how many of all who live in places of the name live in the country of the largest; a clear lead is all."""
    most = _inhabitants(readings, _choose(readings).country) / sum(reading.weight for reading in readings)
    return 1.0 if most >= CLEAR_SHARE else most


def _is_word(context: Context, span: Span, *, placed: bool) -> bool:
    """Tell whether the name of an area is a common word here: on the never-list, or a word for a kind of body."""
    never = never_places().get(span.key)
    small = all(reading.weight < LARGE_CITY for reading in span.readings)
    named = not small and (placed or context.languages <= JUXTAPOSING)
    if never and named and contexts.sits_at(context, span) and not contexts.is_behind_article(context, span):
        return False  # `Diocèse de Goma`, `Universiteit Gent`, but `Universidad de los Andes`
    if never == "in name" or not context.words[span.start].text[0].isupper():
        return True
    if span.key in organization_words() and all(reading.weight < LARGE_REGION for reading in span.readings):
        return True
    if never == "bare" and contexts.is_behind_article(context, span):  # `Virgen del Rosario`, `Amigos de la Montaña`
        return True
    if placed or (span.start == 0 and " " in span.key and "en" in context.languages):  # `San Antonio Food Bank`
        return False
    return never == "bare" or (small and len(span.key) < SHORTEST_BARE)


def _weigh_position(reading: Reading, *, near: bool, placed: bool, ends: bool, begins: bool) -> float:
    """Return how far an area is believed for where it stands.

    At the end it is the place of a chapter, whatever the language (`Radfahrer Hannover`), small towns aside, and where
    other letters are written all but large ones: their names are short, and words elsewhere. With a
    preposition, or at the beginning, it is the seat where the name's language is spoken (`Boise Library`, but
    `Geneva Initiative`).
    """
    settled = reading.level == "subdivision" or reading.weight >= TOWN
    if ends and not placed:
        if settled and (near or reading.weight >= LARGE_CITY or writes_latin(reading.country)):
            return rules.AREA
        return rules.SMALL_TOWN if near else rules.SMALL_TOWN_ABROAD
    if not near:
        return rules.AREA_ABROAD
    if placed or (begins and settled) or reading.level == "subdivision" or reading.weight >= LARGE_CITY:
        return rules.AREA
    return rules.AREA_LOOSE


def _weigh_all(readings: Sequence[Reading]) -> int:
    return sum(reading.weight for reading in readings)


def _inhabitants(readings: Sequence[Reading], country: str) -> int:
    return sum(reading.weight for reading in readings if reading.country == country)
