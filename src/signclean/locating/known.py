"""What the table of organizations knows of a body: its seat, by name or alias; by acronym only as a hint."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.knowledge.organizations import Organization, find_by_acronym, find_organizations
from signclean.knowledge.places.context_words import has_sense
from signclean.locating import rules
from signclean.locating.rules import Rule
from signclean.locating.words import split_words
from signclean.model import Evidence, Kind, Mention
from signclean.text import comparison_key

SEATED = frozenset({"national", "subnational"})
"""Scopes of bodies that stand for a country."""


def gather_known(mention: Mention) -> Iterator[Evidence]:
    """Yield the seats of the known bodies that bear the mention's name, an alias or, less surely, its acronym."""
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
    if known.country is None:
        return Evidence(Rule.KNOWN, text, 0.0)
    seated = known.scope in SEATED or _works_abroad(known)
    return Evidence(Rule.KNOWN, text, strength if seated else min(strength, rules.KNOWN_SEAT), known.country)


def _works_abroad(known: Organization) -> bool:
    """Tell whether the body is one of its country that works abroad (a rights group), not a body of many countries.

    The seat of a regional body, of an international federation or network, and of one that names the world is no more
    than a hint: by its mandate its country is none.
    """
    single = known.scope == "international" and known.kind == "organization"
    return single and not any(has_sense(word.key, "world") for word in split_words(known.name))


def _trust(mention: Mention, known: Organization, name: str) -> float:
    """Return how surely the mention is the known body: a short name may be another's, an acronym confirms.

    Another acronym, or a parent body beside the name, shows that it is another body.
    """
    if mention.acronym and known.acronym and comparison_key(mention.acronym) == comparison_key(known.acronym):
        return rules.KNOWN_CONFIRMED
    if mention.acronym and known.acronym and comparison_key(mention.acronym) != comparison_key(mention.name):
        return rules.KNOWN_OTHER
    if mention.role:
        return rules.KNOWN_OTHER
    return rules.KNOWN if len(name.split()) > 1 else rules.KNOWN_SHORT
