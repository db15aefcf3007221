"""Evidence of a country, from one mention alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signclean.knowledge.legal_forms import countries_of_form
from signclean.knowledge.places.abbreviations import find_abbreviation
from signclean.knowledge.places.gazetteer import find_readings
from signclean.locating import rules
from signclean.locating.around import NOWHERE, Around, count_countries
from signclean.locating.columns import read_codes
from signclean.locating.headings import read_heading
from signclean.locating.known import gather_known
from signclean.locating.registered import gather_registered
from signclean.locating.rules import NAMED, TOLD, Rule
from signclean.locating.text_evidence import read_places, read_places_at_home
from signclean.locating.told import read_apart, read_domains, read_legal_form, read_role
from signclean.model import Evidence, Kind, Mention

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from signclean.knowledge.registry import Registry

AREAS = frozenset({Rule.SUBDIVISION, Rule.CITY})
"""Places in a name of which another country may have one as well."""


def gather_evidence(mentions: Sequence[Mention], registry: Registry | None = None) -> tuple[Mention, ...]:
    """Return the mentions with `place_evidence` filled: all that the entry and its heading tell, the strongest first.

    Evidence of a region has no country and no strength. Each kind of evidence comes from one function of `GATHERERS`,
    and that of a `registry`, if the user brought one, beside them. A place set apart that may be several is where most
    of its letter sit.
    """
    alone = read_codes(mentions, [gather(mention, registry) for mention in mentions])
    letters = count_countries(mentions, alone)
    return tuple(
        mention._replace(place_evidence=_settle_places(mention, found, letters.get(mention.source, {})))
        if found or mention.place_evidence
        else mention
        for mention, found in zip(mentions, alone, strict=True)
    )


def gather(mention: Mention, registry: Registry | None = None) -> tuple[Evidence, ...]:
    """Return the evidence of one mention, the strongest first, none twice."""
    found = dict.fromkeys(evidence for gatherer in GATHERERS for evidence in gatherer(mention))
    if mention.legal_form:
        found = dict.fromkeys(_without_shared_form(found, mention.legal_form))
    if registry:
        found |= dict.fromkeys(gather_registered(mention, registry))
    return _sort(found)


def _without_shared_form(found: Iterable[Evidence], form: str) -> Iterator[Evidence]:
    """Yield the evidence, that of a legal form only where no place beside it is in another country that has the form.

    So `Obdach Wien gGmbH`: Germany has nearly all bodies of that form, and Austria has some.
    """
    placed = {one.country for one in found if one.rule in TOLD | NAMED}
    for one in found:
        others = placed - {one.country} if one.rule == Rule.LEGAL_FORM else set()
        if others.isdisjoint(countries_of_form(form)):
            yield one


def _settle_places(mention: Mention, found: tuple[Evidence, ...], letter: Mapping[str, int]) -> tuple[Evidence, ...]:
    """Return the evidence, with places read again that may be several: the letter tells which."""
    named = [one for one in found if one.rule in AREAS]
    if named and letter and any(len({place.country for place in find_readings(one.text)}) > 1 for one in named):
        found = _settle_named(mention, found, letter)
    return _settle_apart(mention, found, letter)


def _settle_named(mention: Mention, found: tuple[Evidence, ...], letter: Mapping[str, int]) -> tuple[Evidence, ...]:
    """Return the evidence, with the places in the names of a body read again."""
    around = Around(None, letter)
    again = (one for name in _names_of(mention) for one in read_places_at_home(name, around) if one.rule in NAMED)
    return _sort(dict.fromkeys((*again, *(one for one in found if one.rule not in NAMED))))


def _settle_apart(mention: Mention, found: tuple[Evidence, ...], letter: Mapping[str, int]) -> tuple[Evidence, ...]:
    """Return the evidence, with what is set apart and the heading read again."""
    told = [one for one in found if one.rule in TOLD]
    if not told or told[0].strength > rules.SET_APART_SETTLED:
        return found
    again = (*_gather_apart(mention, letter), *_gather_heading(mention, letter))
    return _sort(dict.fromkeys((*again, *(one for one in found if one.rule not in TOLD))))


def _sort(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Return the evidence, the strongest first, that of known bodies weighed against what the entry says outright."""
    told = {one.country for one in found if one.rule in TOLD and one.strength >= rules.SET_APART_SETTLED}
    settled = (_settle_told(one, told) for one in found) if told else found
    return tuple(sorted(settled, key=lambda evidence: -evidence.strength))


def _settle_told(evidence: Evidence, told: set[str | None]) -> Evidence:
    """Return the evidence; a known body said to be elsewhere is a chapter of it: `Médecins du Monde (Belgique)`."""
    if evidence.rule not in {Rule.KNOWN, Rule.REGISTRY} or evidence.country in told:
        return evidence
    return evidence._replace(strength=min(evidence.strength, rules.KNOWN_OTHER))


def _gather_apart(mention: Mention, letter: Mapping[str, int] = NOWHERE.letter) -> Iterator[Evidence]:
    """Yield what the entry sets apart, and its place column; `letter` counts where the others of its letter sit."""
    name = "" if mention.kind is Kind.INDIVIDUAL else mention.name  # what a person is called speaks no language
    said = f"{name} {mention.role or mention.column_role or ''}"
    places = (mention.place, Rule.PLACE), (mention.column_place, Rule.COLUMN), (_state_behind(mention), Rule.PLACE)
    for text, rule in places:
        if text:
            yield from read_apart(text, rule, said, Around(_tell_heading(mention.section), letter))


def _state_behind(mention: Mention) -> str | None:
    """Return the state's letters that a slash puts behind an acronym (`CTA/AC`), None where it is part of one."""
    short, slash, letters = (mention.acronym or "").rpartition("/")
    state = bool(slash) and len(short) > len(letters) and any("-" in code for code in find_abbreviation(letters))
    return letters if state and mention.kind is not Kind.INDIVIDUAL else None


def _gather_heading(mention: Mention, letter: Mapping[str, int] = NOWHERE.letter) -> Iterator[Evidence]:
    if mention.section:
        person = mention.kind is Kind.INDIVIDUAL
        share = rules.HEADING_OF_PERSON if person else 1
        found = read_heading(mention.section, Around(None, letter))
        yield from (e._replace(strength=e.strength * share) for e in found)


def _tell_heading(section: str | None) -> str | None:
    """Return the one country that the heading names, None where it names none or several."""
    told = {one.country for one in read_heading(section)} if section else set()
    return told.pop() if len(told) == 1 else None


def _gather_name(mention: Mention) -> Iterator[Evidence]:
    """Yield what the names of a body tell; a person's name tells nothing, whatever place it sounds like.

    An acronym holds a place where it holds a word: `JAR Panamá`, but not `RAP-AL`.
    """
    for name in _names_of(mention):
        yield from read_places(name)


def _names_of(mention: Mention) -> Iterable[str]:
    """Return what may hold a place among the names of a body, none of a person."""
    if mention.kind is Kind.INDIVIDUAL:
        return ()
    acronym = mention.acronym or ""
    acronym = "" if acronym.isalpha() or acronym.isupper() else acronym
    return dict.fromkeys((mention.name, acronym, *mention.aliases))


def _gather_role(mention: Mention) -> Iterator[Evidence]:
    said = [text for text in (mention.role, mention.affiliation, mention.column_role) if text]
    for text in dict.fromkeys(said):
        if mention.kind is Kind.INDIVIDUAL:
            yield from read_role(text)
        else:
            yield from (e._replace(strength=e.strength * rules.NOTE) for e in read_places(text))


def _gather_forms(mention: Mention) -> Iterator[Evidence]:
    if mention.legal_form and mention.kind is not Kind.INDIVIDUAL:
        yield from read_legal_form(mention.legal_form)


def _gather_domains(mention: Mention) -> Iterator[Evidence]:
    if mention.kind is not Kind.INDIVIDUAL:
        for text in (mention.url or "", mention.text, *mention.cells):
            if "." in text:
                yield from read_domains(text)


GATHERERS: tuple[Callable[[Mention], Iterator[Evidence]], ...] = (
    _gather_apart,
    _gather_heading,
    _gather_name,
    _gather_role,
    _gather_forms,
    _gather_domains,
    gather_known,
)
