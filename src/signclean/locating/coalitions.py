"""Coalitions and their members: what the country of the one tells of the other.

Measured on labelled letters (`bench/reliability.py`): where three members of a coalition or more were located, and all
in one country, the coalition and its other members whose names are in a language of the country sat there too, save
those that name a region.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from signclean.knowledge.places.countries import speaks
from signclean.knowledge.places.languages import likely_languages
from signclean.locating.census import is_witness, name_keys
from signclean.locating.letters import may_sit_in
from signclean.locating.rules import COALITION, COALITION_TOLD, MEMBERS, TOLD, Rule
from signclean.model import Evidence, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from signclean.model import Signatory

FEWEST = 3
"""So many members must be located before they tell of the others."""


def hint_coalitions(signatories: Sequence[Signatory]) -> Iterator[tuple[str, Evidence]]:
    """Yield (id, evidence) that the country of a coalition gives of its members: a hint, no more, of people none.

    Of a coalition that is told to be in a country it is more, unless the member names a region.
    """
    parents = {id_ for one in signatories for id_ in one.member_of}
    seated = {one.id: one for one in signatories if one.id in parents and one.country}
    for member in signatories:
        if member.kind is not Kind.INDIVIDUAL:
            for parent in (seated[id_] for id_ in member.member_of if id_ in seated):
                strength = COALITION_TOLD if _is_told(parent) and not _is_regional(member) else COALITION
                yield member.id, Evidence(Rule.COALITION, parent.display, strength, parent.country)


def _is_told(signatory: Signatory) -> bool:
    return any(one.rule in TOLD and one.country == signatory.country for one in signatory.country_evidence)


def _is_regional(signatory: Signatory) -> bool:
    return any(one.rule == Rule.REGION for one in signatory.country_evidence)


def hint_members(signatories: Sequence[Signatory]) -> Iterator[tuple[str, Evidence]]:
    """Yield (id, evidence) that the members of a coalition, all in one country, give of it and of their fellows."""
    countries = _countries_of_members(signatories)
    for one in signatories:
        if one.country is None and one.kind is not Kind.INDIVIDUAL:
            hints = (_hint(countries[id_]) for id_ in (one.id, *one.member_of) if id_ in countries)
            found = next((hint for hint in hints if hint), None)
            if found and _is_at_home(one, str(found.country)):
                yield one.id, found


def _countries_of_members(signatories: Sequence[Signatory]) -> Mapping[str, Counter[str]]:
    """Return id of a coalition -> how many of its members are located in each country by evidence of their own."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one in signatories:
        if one.country and one.kind is not Kind.INDIVIDUAL and is_witness(one):
            for id_ in one.member_of:
                found[id_][one.country] += 1
    return found


def _hint(counts: Counter[str]) -> Evidence | None:
    located = counts.total()
    if len(counts) != 1 or located < FEWEST:
        return None
    return Evidence(Rule.MEMBERS, f"{located} located members", MEMBERS, next(iter(counts)))


def _is_at_home(signatory: Signatory, country: str) -> bool:
    languages = likely_languages(name_keys(signatory))
    return (not languages or speaks(country, languages)) and may_sit_in(signatory, country)
