"""What the table of organizations knows of a body: its seat, by name or alias; by acronym only as a hint."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.knowledge.organizations import Organization, find_by_acronym, find_organizations
from signclean.knowledge.places.countries import speaks
from signclean.knowledge.places.languages import likely_languages
from signclean.locating import rules
from signclean.locating.rules import Rule
from signclean.locating.words import split_words
from signclean.model import Evidence, Kind, Mention
from signclean.text import comparison_key

SEATED = frozenset({"national", "subnational"})
"""Scopes of bodies that stand for a country."""
SINGLE = "organization"
"""The kind of a body of its own, which may work abroad; the secretariat of bodies of many countries is no seat."""


def gather_known(mention: Mention) -> Iterator[Evidence]:
    """Yield the seats of the known bodies that bear the mention's name, an alias or, less surely, its acronym.

    Of a body without a seat in one country the evidence has no country.
    """
    if mention.kind is Kind.INDIVIDUAL:
        return
    named = False
    for name in dict.fromkeys((mention.name, *mention.aliases)):
        for known in find_organizations(name):
            named = True
            yield _evidence(known, name, _trust(mention, known, name))
    if not named and mention.acronym:
        found = find_by_acronym(mention.acronym)
        for known in found:
            yield _evidence(known, mention.acronym, rules.KNOWN_ACRONYM / len(found))


def _evidence(known: Organization, text: str, strength: float) -> Evidence:
    if known.country and known.scope not in SEATED:
        single = known.kind == SINGLE and not _is_of_a_branch(text, known.country)
        strength = min(strength, rules.KNOWN_SEAT if single else rules.KNOWN_OF_MANY)
    return Evidence(Rule.KNOWN, text, strength, known.country)


def _is_of_a_branch(name: str, country: str) -> bool:
    """Tell whether a name is in a language that a body of many countries speaks in others than that of its seat."""
    languages = likely_languages(word.key for word in split_words(name))
    return "en" not in languages and not speaks(country, languages)


def _trust(mention: Mention, known: Organization, name: str) -> float:
    """Return how surely the mention is the known body; of a generic name bodies elsewhere have the same acronym too."""
    trust = rules.KNOWN_OTHER if _is_translated(mention, known, name) else _trust_name(mention, known, name)
    return min(trust, rules.KNOWN_GENERIC) if known.generic else trust


def _is_translated(mention: Mention, known: Organization, name: str) -> bool:
    """Tell whether a body signs in a language that is not the known one's, whose name is but its second: a branch.

    `Dokters van de Wereld / Médecins du Monde` does not sit in Paris. An English name beside tells nothing.
    """
    languages = likely_languages(word.key for word in split_words(mention.name))
    second = name != mention.name and known.country is not None
    return second and "en" not in languages and not speaks(str(known.country), languages)


def _trust_name(mention: Mention, known: Organization, name: str) -> float:
    """Return how surely a name is the body's: a short one may be another's, an acronym confirms.

    Another acronym, or a parent body beside the name, shows that it is another body.
    """
    if mention.acronym and known.acronym and comparison_key(mention.acronym) == comparison_key(known.acronym):
        return rules.KNOWN_CONFIRMED
    if mention.acronym and known.acronym and comparison_key(mention.acronym) != comparison_key(mention.name):
        return rules.KNOWN_OTHER
    if mention.role:
        return rules.KNOWN_OTHER
    return rules.KNOWN if len(name.split()) > 1 else rules.KNOWN_SHORT
