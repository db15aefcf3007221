"""How far a country or people in a name speaks for the seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signclean.knowledge.places.countries import countries, speaks, writes_own
from signclean.knowledge.places.languages import likely_languages
from signclean.knowledge.places.never import never_places
from signclean.locating import contexts, people, rules
from signclean.locating.areas import share_of

if TYPE_CHECKING:
    from signclean.knowledge.places.demonyms import Demonym
    from signclean.locating.contexts import Context
    from signclean.locating.spans import Span

COMPOUNDING = frozenset({"da", "de", "nl", "no", "sv"})
"""Languages that write a body and whom it helps as one word: `Nepalhilfe`."""


def weigh_country(context: Context, span: Span) -> float:
    """Return how far a country's name speaks for the seat, 0-1."""
    if span.key in never_places() and not _is_place_after_all(context, span):
        return rules.FAINT
    if people.is_surname(context, span) or people.is_dedicated(context, span):
        return rules.FAINT
    if contexts.is_cause(context, span):
        return rules.FOREIGN_CAUSE
    if contexts.is_subject(context, span):
        return rules.SUBJECT
    return (rules.ABROAD if _is_seen_from_abroad(context, span) else rules.COUNTRY) * share_of(span.readings)


def _is_place_after_all(context: Context, span: Span) -> bool:
    """Tell whether a country that is a given name as well (`Jordan`) stands where places do: last, or after `in`.

    One that is a word as well (`Reunión`) is a place after `in` alone.
    """
    last = contexts.ends(context, span) and never_places()[span.key] == "bare"
    stands = contexts.is_placed(context, span) or last
    return stands and not people.is_of_person(context, span)


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


def weigh_inside(context: Context, span: Span) -> float:
    """Return how far a word that begins with a country's name speaks for the seat, 0-1.

    A compound of a language that is not spoken there tells whom others help: `Äthiopienhilfe`, `Nepalsteun`.
    """
    country = span.readings[0].country
    languages = likely_languages([span.key]) or context.languages
    abroad = bool(languages) and languages <= COMPOUNDING and not speaks(country, languages)
    return rules.FOREIGN_CAUSE if abroad else rules.INSIDE_WORD


def weigh_demonym(context: Context, span: Span, demonym: Demonym) -> float:
    """Return how far a demonym speaks for each of its places, 0-1; 0 where it tells whom the body serves."""
    if contexts.is_served(context, span) or _is_hyphenated_american(context, span):
        return 0.0
    if context.languages and not context.languages & demonym.languages and _is_told(context):
        return rules.DEMONYM / 2
    if contexts.is_beside_movers(context, span):
        return rules.HOST_OR_HOME
    if contexts.is_joint(context, span):
        home = _is_home_of_two(context, demonym, contexts.find_partner(context, span))
        return rules.DEMONYM / len(demonym.codes) if home else rules.HOST_OR_HOME
    languages = context.languages or demonym.languages  # `Zwitserse` is Dutch, which nobody speaks in Switzerland
    own = all(writes_own(code[:2]) for code in demonym.codes)
    if "en" in languages:
        abroad = own and contexts.is_beside_people(context, span)
    else:
        abroad = not any(speaks(code[:2], languages) for code in demonym.codes)
    return (rules.ABROAD if abroad else rules.DEMONYM) / len(demonym.codes)


def _is_told(context: Context) -> bool:
    """Tell whether more than one word speaks for the languages: `Red` in `British Red Cross` is Spanish by chance."""
    spoken = (likely_languages([word.key]) for word in context.words)
    return sum(not languages.isdisjoint(context.languages) for languages in spoken) > 1


def _is_home_of_two(context: Context, demonym: Demonym, partner: Demonym | None) -> bool:
    """Tell whether the name is in the first language of this country alone: `Deutsch-Tansanische Partnerschaft`."""
    own = context.languages - {"en"}  # in which names of bodies anywhere are written
    if not own or partner is None:
        return False
    first, other = ({countries()[code[:2]].first_language for code in one.codes} for one in (demonym, partner))
    return first <= own and own.isdisjoint(other)


def _is_hyphenated_american(context: Context, span: Span) -> bool:
    """Tell whether `American` follows: Mexican Americans are Americans."""
    after = context.words[span.end].key if span.end < len(context.words) else ""
    return after in {"american", "americans"}
