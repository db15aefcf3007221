"""What the table of bodies knows of names and letters: which letters are whose, which names are one body's."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from signclean.knowledge.organizations import Organization, find_by_acronym, read_organization
from signclean.matching.forms import make_form
from signclean.matching.languages import name_languages
from signclean.matching.profiles import Profile

Stems = frozenset[str]

OF_ONE_LAND = ("national", "subnational")
"""Scopes of bodies that have no sister of the same name in another language."""


def known_long_forms(letters: Collection[str]) -> dict[str, frozenset[Stems]]:
    """Return those of the letters, folded, that the table knows -> the stems of the names they are short for."""
    found = {key: frozenset(_names(key)) for key in sorted(letters)}
    return {key: names for key, names in found.items() if names}


def known_seats(letters: str, stems: Stems) -> frozenset[str]:
    """Return the countries of the bodies of the letters, folded, that have the stems as a name."""
    bodies = (body for body in find_by_acronym(letters) if stems in _names_of(body, letters))
    return frozenset(body.country for body in bodies if body.country)


def _names(letters: str) -> Iterator[Stems]:
    for body in find_by_acronym(letters):
        yield from _names_of(body, letters)


def _names_of(body: Organization, letters: str) -> Iterator[Stems]:
    for text in (body.name, *body.aliases):
        form = make_form(text)
        if len(form.words) > 1 and letters not in {word.key for word in form.words}:
            yield frozenset(form.stems)


def known_as_one(a: Profile, b: Profile) -> Organization | None:
    """Return the body of which the table has the names of both entries, each another; None where it has none.

    A name of common words is borne by others as well and tells nothing.
    """
    if not a.bodies or not b.bodies or a.bodies.isdisjoint(b.bodies) or a.forms[0].stems == b.forms[0].stems:
        return None
    shared = (read_organization(row) for row in sorted(a.bodies & b.bodies))
    return next((body for body in shared if not body.generic), None)


def may_be_sisters(body: Organization, a: Profile, b: Profile) -> bool:
    """Tell whether two names of a body that is at work in many lands may be those of two of its branches."""
    languages = name_languages(a.forms[0]), name_languages(b.forms[0])
    one = bool(languages[0] & languages[1])
    return body.scope not in OF_ONE_LAND and not one
