"""How far a place in a name speaks for the seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signclean.knowledge.places.countries import speaks
from signclean.knowledge.places.never import never_places
from signclean.locating import contexts, rules

if TYPE_CHECKING:
    from signclean.knowledge.places.demonyms import Demonym
    from signclean.knowledge.places.place import Reading
    from signclean.locating.contexts import Context
    from signclean.locating.spans import Span

LARGE_CITY = 300
"""Thousands of inhabitants from which a city is meant wherever its name stands."""
TOWN = 50
"""Thousands of inhabitants from which a name that ends with the town's settles the country."""
SMALL_TOWN: float = 0.85


def weigh_country(context: Context, span: Span) -> float:
    """Return how far a country's name speaks for the seat, 0-1."""
    if span.key in never_places() and not contexts.is_placed(context, span):
        return rules.FAINT
    if contexts.is_cause(context, span):
        return rules.FOREIGN_CAUSE
    if contexts.is_subject(context, span):
        return rules.SUBJECT
    return rules.ABROAD if _is_seen_from_abroad(context, span) else rules.COUNTRY


def _is_seen_from_abroad(context: Context, span: Span) -> bool:
    """Tell whether an English name puts a country first or after `in`, and English is not spoken there."""
    if "en" not in context.languages or speaks(span.readings[0].country, context.languages):
        return False
    begins = span.start == 0 and span.end < len(context.words)
    return begins or context.words[span.start - 1].key == "in"


def weigh_demonym(context: Context, span: Span, demonym: Demonym) -> float:
    """Return how far a demonym speaks for each of its places, 0-1; 0 where it tells whom the body serves."""
    if contexts.is_served(context, span) or _is_hyphenated_american(context, span):
        return 0.0
    if context.languages and not context.languages & demonym.languages:
        return rules.DEMONYM / 2
    return rules.DEMONYM / len(demonym.codes)


def _is_hyphenated_american(context: Context, span: Span) -> bool:
    """Tell whether `American` follows: Mexican Americans are Americans."""
    after = context.words[span.end].key if span.end < len(context.words) else ""
    return after in {"american", "americans"}


def choose_area(context: Context, span: Span) -> tuple[Reading, float] | None:
    """Return the division or city meant and how far it speaks for the seat; None where the word is no place here."""
    never = never_places().get(span.key)
    placed = contexts.is_placed(context, span)
    if never == "in name" or (never == "bare" and not placed) or contexts.is_of_person(context, span):
        return None
    near = [reading for reading in span.readings if speaks(reading.country, context.languages)]
    readings = near or list(span.readings)
    reading = max(readings, key=lambda r: (_inhabitants(readings, r.country), r.level == "subdivision", r.weight))
    share = _inhabitants(readings, reading.country) / sum(r.weight for r in readings)
    base = _weigh_position(context, span, reading, placed=placed) if near else rules.AREA_ABROAD
    return reading, base * share


def _weigh_position(context: Context, span: Span, reading: Reading, *, placed: bool) -> float:
    if placed or reading.level == "subdivision" or reading.weight >= LARGE_CITY:
        return rules.AREA
    if span.end == len(context.words) and span.start > 0:
        return rules.AREA if reading.weight >= TOWN else SMALL_TOWN
    return rules.AREA_LOOSE


def _inhabitants(readings: list[Reading], country: str) -> int:
    return sum(reading.weight for reading in readings if reading.country == country)
