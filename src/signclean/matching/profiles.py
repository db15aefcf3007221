"""A mention as matching sees it: its names as words, its acronym, and what sets it apart from bodies of one name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from signclean.matching.acronyms import Acronym, read_acronym
from signclean.matching.forms import Form, make_form
from signclean.matching.spots import Spot, make_spot, told_countries
from signclean.model import Kind, Mention
from signclean.text import comparison_key

_NAME_AND_LETTERS = re.compile(r"(?P<name>.+?)\s*\((?P<letters>[^\s()]+)\)")


def make_profile(mention: Mention) -> Profile:
    """Return the profile of a mention; a mention without a name is compared by its text."""
    acronym = read_acronym(mention.acronym) if mention.acronym else None
    name = mention.name or mention.text
    bare = acronym is not None and comparison_key(name) == comparison_key(mention.acronym or "")
    if bare and acronym and not acronym.qualifiers:
        name = "".join(c for c in name if c.isalnum())
    forms = tuple(make_form(text) for text in (name, *(part for alias in mention.aliases for part in _split(alias))))
    return Profile(
        mention=mention,
        forms=forms,
        acronym=acronym,
        spot=make_spot(mention),
        countries=told_countries(mention),
        person=mention.kind is Kind.INDIVIDUAL,
        bare_acronym=bare,
    )


def _split(alias: str) -> tuple[str, ...]:
    """Return an alias, or the two that it is where its acronym stands behind it."""
    match = _NAME_AND_LETTERS.fullmatch(alias)
    return (match["name"], match["letters"]) if match else (alias,)


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything of a mention that a comparison looks at. `forms` holds the name first, then the aliases."""

    mention: Mention
    forms: tuple[Form, ...]
    acronym: Acronym | None
    spot: Spot | None
    countries: frozenset[str]
    person: bool
    bare_acronym: bool

    @property
    def spot_key(self) -> str:
        """The words of the place beside the name, '' where there is none."""
        return " ".join(sorted(self.spot.words)) if self.spot else ""

    @property
    def sort_key(self) -> tuple[str, str, int]:
        """An order that does not depend on where the entries stand, but for entries that read alike."""
        return self.forms[0].text, self.mention.text, self.mention.n
