"""Evidence that a name, a heading or a role holds inside."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from signclean.knowledge.places.abbreviations import find_abbreviation
from signclean.knowledge.places.countries import countries, speaks
from signclean.knowledge.places.gazetteer import readings_of_key
from signclean.knowledge.places.regions import regional_countries
from signclean.locating import rules
from signclean.locating.areas import choose_area, is_spoken_first
from signclean.locating.contexts import (
    Context,
    ends,
    is_cause,
    is_joined,
    is_listed,
    is_placed,
    is_twinned,
    read_context,
)
from signclean.locating.rules import Rule
from signclean.locating.spans import Span, find_spans
from signclean.locating.strengths import weigh_country, weigh_demonym, weigh_inside
from signclean.locating.words import split_words
from signclean.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from signclean.locating.around import Around
    from signclean.locating.words import Word

GENITIVE = frozenset({"da", "de", "nl", "no", "sv"})
"""Languages whose names of countries have a genitive in -s: `Deutschlands`, but not `Dominicas`, Dominican sisters."""

LARGE_TOWN = 100
"""Thousands of inhabitants from which the place is meant behind a preposition, though people are called so as well."""


@lru_cache(maxsize=65536)
def read_places(text: str) -> tuple[Evidence, ...]:
    """Return the evidence of all places inside a name, in their order; a region is evidence of no country."""
    words = split_words(text)
    spans = tuple(find_spans(words))
    return _weigh_all(words, spans) if spans else ()  # as in most names


def read_places_at_home(text: str, around: Around) -> tuple[Evidence, ...]:
    """Return the same, of names that several countries have a place of those where the letter is at home."""
    words = split_words(text)
    return _weigh_all(words, tuple(_settle(span, around) for span in find_spans(words)))


def _settle(span: Span, around: Around) -> Span:
    """Return the span with the readings in the country where the letter is at home, if it has one of them there."""
    code = around.choose_at_home([one.code for one in span.readings]) if span.sort == "area" else None
    return span._replace(readings=tuple(one for one in span.readings if one.country == code[:2])) if code else span


def _weigh_all(words: tuple[Word, ...], spans: tuple[Span, ...]) -> tuple[Evidence, ...]:
    """Return the evidence of the spans, weighed against one another."""
    context = read_context(words)
    spans = tuple(_read_as_area(context, span) if span.demonym else span for span in spans)
    beside = {span for region in spans if region.sort == "region" for span in spans if is_listed(context, region, span)}
    joined = {span for pair in pairwise(spans) if is_joined(context, *pair) for span in pair}
    abroad = {span for pair in pairwise(spans) if is_twinned(*pair, context) for span in _find_abroad(context, *pair)}
    limits = dict.fromkeys(beside, rules.BESIDE_REGION) | dict.fromkeys(joined | abroad, rules.JOINED)
    found = [(span, _limit(one, limits.get(span, 1.0))) for span in spans for one in _weigh(context, span)]
    seats = {e.country for span, e in found if e.strength >= rules.AREA and _is_seat(context, span)}
    last = found[-1][1].country if found else None
    return tuple(_overrule(evidence, last if last in seats else None) for _, evidence in found)


def _read_as_area(context: Context, span: Span) -> Span:
    """Return a demonym as the place of the name, if it stands like one or is a demonym in other languages alone.

    `Sindicato de Londrina` is of the city in Brazil, and not of Londoners; `Vecinas de Sevilla` speaks no Catalan.
    """
    readings = tuple(one for one in readings_of_key(span.key) if one.level != "country")
    foreign = context.languages and span.demonym and context.languages.isdisjoint(span.demonym.languages)
    placed = is_placed(context, span) and any(one.weight >= LARGE_TOWN for one in readings)
    return span._replace(sort="area", readings=readings, demonym=None) if readings and (foreign or placed) else span


def _find_abroad(context: Context, one: Span, other: Span) -> Sequence[Span]:
    """Return the one of two countries where the name's language is not spoken, if it is in the other."""
    spoken = [span for span in (one, other) if speaks(span.readings[0].country, context.languages)]
    return [span for span in (one, other) if span not in spoken] if spoken else []


def _is_seat(context: Context, span: Span) -> bool:
    """Tell whether a place is where the body is, whoever else is named: after `in` or `de`, or a city at the end."""
    return is_placed(context, span) or (span.sort == "area" and ends(context, span))


def _overrule(evidence: Evidence, seat: str | None) -> Evidence:
    """Return the evidence, weakened where the name ends with another seat: `Marocains en France`."""
    if seat is None or evidence.country in {None, seat}:
        return evidence
    return evidence._replace(strength=evidence.strength * rules.OVERRULED)


def _limit(evidence: Evidence, most: float) -> Evidence:
    """Return the evidence, no stronger than that: of a country beside a region, or of one end of a way."""
    return evidence if evidence.strength <= most else evidence._replace(strength=most)


def _weigh(context: Context, span: Span) -> Iterator[Evidence]:
    words = _show(context, span)
    if span.sort == "region":
        yield _weigh_region(context, span, words)
    elif span.sort == "demonym":
        yield from _weigh_demonym(context, span, words)
    elif span.sort == "country":
        yield Evidence(Rule.COUNTRY, words, weigh_country(context, span), span.readings[0].country)
    elif span.sort == "genitive":
        if not context.languages or context.languages & GENITIVE:
            yield Evidence(Rule.COUNTRY, words, weigh_country(context, span), span.readings[0].country)
    elif span.sort == "inside":
        yield Evidence(Rule.COUNTRY, words, weigh_inside(context, span), span.readings[0].country)
    elif span.sort == "within":
        reading = span.readings[0]
        yield Evidence(Rule.CITY, words, rules.AREA, reading.country, reading.code if "-" in reading.code else None)
    elif span.sort == "abbreviation":
        yield from _weigh_abbreviation(context, span, words)
    elif chosen := choose_area(context, span):
        reading, strength = chosen
        rule = Rule.SUBDIVISION if reading.level == "subdivision" else Rule.CITY
        yield Evidence(rule, words, strength, reading.country, reading.code if "-" in reading.code else None)


def _weigh_region(context: Context, span: Span, words: str) -> Evidence:
    """Return that a name speaks of a region, or of the country that is called so: `Librarians of America`."""
    language, country = regional_countries().get(span.key, ("", None))
    written = not context.languages or language in context.languages
    if country and written and ends(context, span) and not is_cause(context, span):
        return Evidence(Rule.COUNTRY, words, rules.REGIONAL_COUNTRY, country)
    return Evidence(Rule.REGION, words, 0.0)


def _weigh_demonym(context: Context, span: Span, words: str) -> Iterator[Evidence]:
    if span.demonym and (strength := weigh_demonym(context, span, span.demonym)):
        for code in span.demonym.codes:
            yield Evidence(Rule.DEMONYM, words, strength, code[:2], code if "-" in code else None)


def _weigh_abbreviation(context: Context, span: Span, words: str) -> Iterator[Evidence]:
    """Yield the state whose letters end the name: the one of a country whose first language is the name's.

    In English the letters are many a thing (`Living with MS`), and count where no other country has them. Three and
    more are nobody else's, and count in a text of no known language as well.
    """
    if span.readings[0].level == "country":
        yield from _weigh_country_letters(context, span, words)
        return
    anywhere = len(span.key) > len("NL") and not context.languages
    there = [one for one in span.readings if anywhere or is_spoken_first(one, context)]
    if len(there) == 1 and ("en" not in context.languages or len(find_abbreviation(span.key)) == 1):
        yield Evidence(Rule.SUBDIVISION, words, rules.ABBREVIATION, there[0].country, there[0].code)


def _weigh_country_letters(context: Context, span: Span, words: str) -> Iterator[Evidence]:
    """Yield the country whose letters a chapter puts last (`Velo CH`), less surely where a state has them as well."""
    country = span.readings[0].country
    states = {code[:2] for code in find_abbreviation(span.key) if "-" in code} - {country}
    rival = any(countries()[code].first_language in (context.languages or {"en"}) for code in states)
    yield Evidence(Rule.COUNTRY, words, rules.LETTERS_SHARED if rival else rules.ABBREVIATION, country)


def _show(context: Context, span: Span) -> str:
    """Return the words of the span as they stand in the text."""
    first, *rest = context.words[span.start : span.end]
    return first.text + "".join(word.gap + word.text for word in rest)
