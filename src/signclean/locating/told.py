"""Evidence that stands apart from the name: place note, column, role, legal form, domain."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from signclean.knowledge.legal_forms import countries_of_form
from signclean.knowledge.places import Place, read_place
from signclean.knowledge.places.countries import countries, speaks
from signclean.knowledge.places.country_names import country_names
from signclean.knowledge.places.domains import country_of_domain
from signclean.knowledge.places.languages import likely_languages
from signclean.knowledge.places.towns import read_town
from signclean.locating import rules
from signclean.locating.areas import has_namesake
from signclean.locating.around import NOWHERE, Around
from signclean.locating.rules import Rule
from signclean.locating.text_evidence import read_places
from signclean.locating.words import split_words
from signclean.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

_HOST = re.compile(r"(?:[a-z0-9][a-z0-9-]*\.)+([a-z]{2,})\b(?!@)", re.IGNORECASE)
_LAST = re.compile(r"[(,/]\s*([^(),/]+?)\s*\)?$")
LETTERS_OF_A_STATE = 2
CLEAR_SHARE = 0.9
"""Share of the inhabitants of the countries of one legal form: above it the largest country is meant."""


def read_apart(text: str, rule: Rule, name: str, around: Around = NOWHERE) -> Iterator[Evidence]:
    """Yield what a place set apart tells; what it leaves open, the heading settles, the letter or the name's language.

    A region is evidence of no country.
    """
    place = read_place(text)
    if place is None and (inside := tuple(read_inside(text, rule, rules.SET_APART_PART))):
        yield from inside
        return
    place = place or read_town(text) or _read_last(text)
    if place is None:
        return
    if place.level == "region":
        yield Evidence(Rule.REGION, text, 0.0)
        return
    languages = likely_languages(word.key for word in split_words(name))
    if code := _settle(place, languages, around):
        yield Evidence(rule, text, rules.SET_APART_SETTLED, code[:2], code if "-" in code else None)
    elif place.country:
        strength = rules.SET_APART_ELSEWHERE if around.is_namesake(place) else _weigh(place, languages)
        yield Evidence(rule, text, strength, place.country, place.subdivision)
    else:
        yield from _read_several(place, text, rule)


def _read_several(place: Place, text: str, rule: Rule) -> Iterator[Evidence]:
    """Yield the places that a text may be, none of them sure; of countries side by side each is right, the first told.

    So `Argentina / Chile`: the body has its seat in one of them, and named it first.
    """
    unsure = rules.SET_APART_UNSURE / max(2, len(place.codes))
    beside = place.level == "country" and not place.ambiguous
    for n, code in enumerate(place.codes):
        strength = rules.SET_APART_FIRST if beside and n == 0 else unsure
        yield Evidence(rule, text, strength, code[:2], code if "-" in code else None)


def _read_last(text: str) -> Place | None:
    """Return the place at the end of a text whose beginning no table has: `Sion (VS)`, `Famenne/Belgique`."""
    last = _LAST.search(text)
    return read_place(last[1]) if last else None


def _weigh(place: Place, languages: frozenset[str]) -> float:
    letters = _is_letters(place) and len(place.codes) > 1 and not languages
    if place.ambiguous or letters:
        return rules.SET_APART_UNSURE
    if has_namesake(place.text, languages):
        return rules.AREA_ABROAD
    return rules.SET_APART if place.level == "country" else rules.SET_APART_PART


def _settle(place: Place, languages: frozenset[str], around: Around) -> str | None:
    """Return the one code left of a place that may be several, None where it is but one, or several are left.

    Where a small place may be meant beside a large one (San Antonio in Chile), the name's language does not tell.
    """
    several = place.ambiguous or _is_letters(place)
    if len(place.codes) < 2 or not (several or has_namesake(place.text, languages)):
        return None
    if code := around.choose_under_heading(place.codes) or around.choose(place.codes):
        return code
    told = _settle_by_language(place, languages) or _settle_by_first_language(place, languages)
    return told if several else None


def _settle_by_language(place: Place, languages: frozenset[str]) -> str | None:
    """Return the code of the only country where the name's language is spoken at all.

    `Sindicato … (PA)` is in Brazil and not in the USA, `Lawyers …, Colombo` not in Paraná. The letters of states are
    those of the country's own lists; those of countries are written everywhere: `Lawyers … (BE)` is Belgium, not Bern.
    """
    if not languages or not (place.country or _is_letters(place)):
        return None
    left = [c for c in place.codes if speaks(c[:2], languages) or (_is_letters(place) and "-" not in c)]
    return left[0] if len({code[:2] for code in left}) == 1 and place.country in {None, left[0][:2]} else None


def _settle_by_first_language(place: Place, languages: frozenset[str]) -> str | None:
    """Return the code of the only country whose first language is the name's; English settles letters alone.

    English names stand everywhere, but the letters of states are those of the country's own lists.
    """
    deciding = languages if _is_letters(place) else languages - {"en"}
    spoken = {code[:2]: code for code in reversed(place.codes) if _first_spoken(code) in deciding}
    return next(iter(spoken.values())) if len(spoken) == 1 else None


def _is_letters(place: Place) -> bool:
    return len(place.text.strip("()[]/ ")) == LETTERS_OF_A_STATE


def _first_spoken(code: str) -> str:
    return countries()[code[:2]].first_language


def read_inside(text: str, rule: Rule, most: float) -> Iterator[Evidence]:
    """Yield the places inside a note or heading, those that are told plainly (a country, a state) and no other."""
    for found in read_places(text):
        if found.country and found.strength >= rules.AREA:
            demonym = found.rule == Rule.DEMONYM
            strength = rules.HEADING_DEMONYM if demonym else most
            yield Evidence(rule, found.text, strength, found.country, found.subdivision)


def read_role(text: str) -> Iterator[Evidence]:
    """Yield what is said beside a person: a country or demonym counts, a city or university is a hint."""
    for found in read_places(text):
        if (found.rule in {Rule.COUNTRY, Rule.DEMONYM} and found.subdivision is None) or _names_its_country(found):
            yield Evidence(Rule.ROLE, found.text, min(found.strength, rules.ROLE), found.country)
        elif found.country:
            strength = min(found.strength, rules.ROLE_PLACE)
            yield Evidence(Rule.ROLE_PLACE, found.text, strength, found.country, found.subdivision)


def _names_its_country(found: Evidence) -> bool:
    """Tell whether the name of a state holds that of its country: `South Australia`."""
    return any(country_names().get(word.key) == found.country for word in split_words(found.text) if found.country)


def read_legal_form(form: str) -> Iterator[Evidence]:
    """Yield the country of a legal form that belongs to one, or to one that is far larger than the others."""
    inhabitants = {code: countries()[code].population for code in countries_of_form(form)}
    if not inhabitants:
        return
    largest = max(inhabitants, key=lambda code: (inhabitants[code], code))
    if inhabitants[largest] >= CLEAR_SHARE * sum(inhabitants.values()):
        strength = rules.LEGAL_FORM if len(inhabitants) == 1 else rules.LEGAL_FORM_SHARED
        yield Evidence(Rule.LEGAL_FORM, form, strength, largest)


def read_domains(text: str) -> Iterator[Evidence]:
    """Yield the countries of the hosts in the text: web addresses, mail addresses, names such as `example.org.ve`."""
    for match in _HOST.finditer(text):
        if country := country_of_domain(match[0]):
            yield Evidence(Rule.DOMAIN, match[0], rules.DOMAIN, country)
