"""How far a body reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signclean.knowledge.organizations import find_organizations
from signclean.knowledge.places.context_words import ContextSense, keys_with
from signclean.locating.rules import KNOWN_OF_MANY, Rule
from signclean.locating.words import split_words
from signclean.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from signclean.model import Evidence, Signatory

_OF_A_PART = frozenset({Rule.SUBDIVISION, Rule.CITY})


def tell_scope(signatory: Signatory, country: str | None, evidence: Sequence[Evidence]) -> str:
    """Return national, subnational, regional, international or unknown; a person has none.

    Of a known body the table tells, of others the name. A region or a word such as `international` in it counts only
    where no country is found: `Oxygen International` is international, `Oxygen International Uruguay` is not.
    """
    if signatory.kind is Kind.INDIVIDUAL:
        return "unknown"
    if known := _tell_known(country, evidence):
        return known
    named = {one.rule for one in evidence}
    if country is None:
        return _tell_without_country(signatory, named)
    in_country = {one.rule for one in evidence if one.country == country and one.strength > 0}
    if in_country & _OF_A_PART and not _has_word(signatory, "nation"):
        return "subnational"
    return "national" if in_country & {Rule.COUNTRY, Rule.DEMONYM} or _has_word(signatory, "nation") else "unknown"


def _tell_known(country: str | None, evidence: Sequence[Evidence]) -> str | None:
    """Return the scope of the one known body that it is; None where it may be another's name, or sits elsewhere."""
    names = [one.text for one in evidence if one.rule == Rule.KNOWN and one.strength >= KNOWN_OF_MANY]
    bodies = [body for name in names for body in find_organizations(name)]
    scopes = {body.scope for body in bodies if country in {None, body.country}}
    return scopes.pop() if len(scopes) == 1 else None


def _tell_without_country(signatory: Signatory, named: set[str]) -> str:
    if Rule.REGION in named:
        return "regional"
    return "international" if _has_word(signatory, "world") else "unknown"


def _has_word(signatory: Signatory, sense: ContextSense) -> bool:
    meant = keys_with(sense)
    return any(word.key in meant for name in (signatory.name, *signatory.aliases) for word in split_words(name))
