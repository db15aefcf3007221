"""Places that are part of a person's or a saint's name: `Florence Nightingale`, `Paroisse Saint-Martin`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signclean.knowledge.lexicon import articles, given_names, organization_words, surnames
from signclean.knowledge.places.countries import countries
from signclean.locating.contexts import ends

if TYPE_CHECKING:
    from signclean.locating.contexts import Context
    from signclean.locating.spans import Span

LARGE = 500
"""Thousands of inhabitants from which a place is meant although a family name follows: `Washington Wells Project`."""
LARGE_CITY = 150
"""Thousands of inhabitants from which a city is meant before a word for a house: `San Diego School`."""


def is_dedicated(context: Context, span: Span) -> bool:
    """Tell whether a church, school or order bears the name: of a saint (`Iglesia San Salvador`), or from the Bible.

    So `Macedonia Baptist Church`, which a congregation anywhere is called.
    """
    if span.start == 0 and context.has(span.start, "biblical") and context.has(len(context.words) - 1, "dedicated"):
        return True
    first = span.start + (context.words[span.start].key in articles())
    if first >= span.end or not context.has(first, "saint"):
        return False
    before = context.before(span.start)
    small = all(one.level == "country" or one.weight < LARGE_CITY for one in span.readings)
    behind = context.has(before, "dedicated") or (
        context.has(before, "at") and context.has(context.before(before), "dedicated")
    )
    return behind or (small and context.has(span.end, "dedicated"))


def is_of_person(context: Context, span: Span) -> bool:
    """Tell whether the place is part of a person's or saint's name: `Matías de Córdova`, `Florence Nightingale`."""
    at = span.start - 1
    if context.has(at, "honour"):
        return True
    if _is_given_name(context, at):
        return not _is_large_division(context, span)
    if context.has(at, "at") and _is_given_name(context, at - 1):
        return True
    large = any(r.weight >= LARGE and countries()[r.country].first_language in context.languages for r in span.readings)
    return (
        not large and span.end - span.start == 1 and _is_given_name(context, at + 1) and _is_surname(context, span.end)
    )


def _is_large_division(context: Context, span: Span) -> bool:
    """Tell whether a large division of one country ends the text, which is nobody's surname: `Fiets Anders Bayern`."""
    large = all(one.level == "subdivision" and one.weight >= LARGE for one in span.readings)
    one = len({reading.country for reading in span.readings}) == 1
    return large and one and ends(context, span) and span.key not in surnames()


def is_surname(context: Context, span: Span) -> bool:
    """Tell whether a hyphen joins the place to a given name: `Rosa-Luxemburg-Stiftung`."""
    return context.words[span.start].gap == "-" and _is_given_name(context, span.start - 1)


def _is_surname(context: Context, at: int) -> bool:
    if at >= len(context.words):
        return False
    word = context.words[at]
    return word.text[:1].isupper() and word.key in surnames() and word.key not in organization_words()


def _is_given_name(context: Context, at: int) -> bool:
    if at < 0:
        return False
    word = context.words[at]
    if not word.text[:1].isupper() or _is_acronym(context, at):
        return False
    return word.key in given_names() and word.key not in organization_words()


def _is_acronym(context: Context, at: int) -> bool:
    """Tell whether capitals stand before a word that has none: `TU Darmstadt`."""
    following = context.words[at + 1 : at + 2]
    return context.words[at].text.isupper() and any(not word.text.isupper() for word in following)
