"""How far a place in a name speaks for the seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signclean.knowledge.lexicon import organization_words
from signclean.knowledge.places.countries import countries, speaks, writes_own
from signclean.knowledge.places.never import never_places
from signclean.locating import contexts, rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from signclean.knowledge.places.demonyms import Demonym
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


def weigh_country(context: Context, span: Span) -> float:
    """Return how far a country's name speaks for the seat, 0-1."""
    if span.key in never_places() and not _is_place_after_all(context, span):
        return rules.FAINT
    if contexts.is_surname(context, span):
        return rules.FAINT
    if contexts.is_cause(context, span):
        return rules.FOREIGN_CAUSE
    if contexts.is_subject(context, span):
        return rules.SUBJECT
    return (rules.ABROAD if _is_seen_from_abroad(context, span) else rules.COUNTRY) * _share(span.readings)


def _is_place_after_all(context: Context, span: Span) -> bool:
    """Tell whether a country that is a given name as well (`Jordan`) stands where places do: last, or after `in`.

    One that is a word as well (`Reunión`) is a place after `in` alone.
    """
    last = contexts.ends(context, span) and never_places()[span.key] == "bare"
    stands = contexts.is_placed(context, span) or last
    return stands and not contexts.is_of_person(context, span)


def _is_seen_from_abroad(context: Context, span: Span) -> bool:
    """Tell whether a name speaks of a country where its language is not spoken: `Informationsstelle Peru`.

    An English one does where it puts the country first or after `in`: others translate their names for English readers.
    """
    if speaks(span.readings[0].country, context.languages):
        return False
    if "en" not in context.languages:
        return len(context.languages) == 1  # `Caritas` is a word of many
    if span.start == 0:
        return span.end < len(context.words) and writes_own(span.readings[0].country)
    return context.words[span.start - 1].key == "in"


def weigh_demonym(context: Context, span: Span, demonym: Demonym) -> float:
    """Return how far a demonym speaks for each of its places, 0-1; 0 where it tells whom the body serves."""
    if contexts.is_served(context, span) or _is_hyphenated_american(context, span):
        return 0.0
    if context.languages and not context.languages & demonym.languages:
        return rules.DEMONYM / 2
    if contexts.is_beside_movers(context, span):
        return rules.HOST_OR_HOME
    if contexts.is_joint(context, span):
        return rules.HOST_OR_HOME
    own = all(writes_own(code[:2]) for code in demonym.codes)
    if "en" in context.languages:
        abroad = own and contexts.is_beside_people(context, span)
    else:
        abroad = not any(speaks(code[:2], context.languages) for code in demonym.codes)
    return (rules.ABROAD if abroad else rules.DEMONYM) / len(demonym.codes)


def _is_hyphenated_american(context: Context, span: Span) -> bool:
    """Tell whether `American` follows: Mexican Americans are Americans."""
    after = context.words[span.end].key if span.end < len(context.words) else ""
    return after in {"american", "americans"}


def choose_area(context: Context, span: Span) -> tuple[Reading, float] | None:
    """Return the division or city meant and how far it speaks for the seat; None where the word is no place here."""
    placed = contexts.is_placed(context, span)
    if _is_word(context, span, placed=placed) or contexts.is_of_person(context, span):
        return None
    ends = contexts.ends(context, span)
    readings, near = _find_near(context, span)
    if not near and not (placed or ends or span.start == 0):
        return None
    reading = _choose(readings)
    if span.end - span.start == len(context.words):
        return reading, rules.AREA_LOOSE * _share(readings)
    if _is_namesake(reading, readings, context):
        return reading, rules.AREA_ABROAD * _share(readings)
    if ends and not placed and _is_spoken_first(reading, context):
        return reading, rules.AREA * _share(readings)
    position = _weigh_position(reading, near=near, placed=placed, ends=ends, begins=span.start == 0)
    return reading, position * _share(readings)


def _is_namesake(reading: Reading, readings: Sequence[Reading], context: Context) -> bool:
    """Tell whether a smaller place of the name lies where the name's language is the first: San Antonio in Chile."""
    rivals = [other for other in readings if _is_spoken_first(other, context)]
    return not _is_spoken_first(reading, context) and any(one.weight * NAMESAKE >= reading.weight for one in rivals)


def _is_spoken_first(reading: Reading, context: Context) -> bool:
    return countries()[reading.country].first_language in context.languages


def _find_near(context: Context, span: Span) -> tuple[tuple[Reading, ...], bool]:
    """Return the readings that count, and whether they are where the name's language is spoken, and more than few.

    A university, a diocese, a city is named in every language, and all its readings are near; so is a country.
    """
    every = span.readings
    first = tuple(one for one in every if _is_spoken_first(one, context))
    if first and "en" not in context.languages and _weigh_all(first) >= LEAST_NEAR * _weigh_all(every):
        return first, True  # `Giardini di Bari`: Italian is spoken in Somalia too
    if contexts.is_of_seated(context, span):
        return every, True
    near = tuple(one for one in every if one.level == "country" or speaks(one.country, context.languages))
    many = _weigh_all(near) >= LEAST_NEAR * _weigh_all(every)
    return (near if many else every), many


def _choose(readings: Sequence[Reading]) -> Reading:
    """Return the largest place of the country with most people in places of the name; a division before a city."""
    return max(readings, key=lambda r: (_inhabitants(readings, r.country), r.level == "subdivision", r.weight))


def _share(readings: Sequence[Reading]) -> float:
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

    At the end it is the place of a chapter, whatever the language (`Radfahrer Hannover`), small towns aside; with a
    preposition, or at the beginning, it is the seat where the name's language is spoken (`Boise Library`, but
    `Geneva Initiative`).
    """
    settled = reading.level == "subdivision" or reading.weight >= TOWN
    if ends and not placed:
        return rules.AREA if settled else rules.SMALL_TOWN if near else rules.SMALL_TOWN_ABROAD
    if not near:
        return rules.AREA_ABROAD
    if placed or (begins and settled) or reading.level == "subdivision" or reading.weight >= LARGE_CITY:
        return rules.AREA
    return rules.AREA_LOOSE


def _weigh_all(readings: Sequence[Reading]) -> int:
    return sum(reading.weight for reading in readings)


def _inhabitants(readings: Sequence[Reading], country: str) -> int:
    return sum(reading.weight for reading in readings if reading.country == country)
