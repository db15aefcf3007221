"""A mention as matching sees it: its names as words, its acronym, and what sets it apart from bodies of one name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from signclean.knowledge.former_words import former_words
from signclean.knowledge.organizations import find_rows
from signclean.knowledge.parent_words import parent_words
from signclean.knowledge.places import read_place
from signclean.lazy import Lazy
from signclean.matching.acronyms import Acronym, read_acronym
from signclean.matching.forms import Form, make_form
from signclean.matching.incorporated import set_form_aside
from signclean.matching.keys import make_word
from signclean.matching.spots import Spot, make_spot, placed_countries, said_countries, told_countries
from signclean.model import Evidence, Kind, Mention
from signclean.text import comparison_key, first_token, tokens

_NAME_AND_LETTERS = re.compile(r"(?P<name>.+?)\s*\((?P<letters>[^\s()]+)\)")
_HYPHENATED = re.compile(r"[^\W\d_]{3,}-[^\W_]{2,}")
"""Letters and further letters that narrow them down, or say them in another language: `ABC-XYZ`."""

_PIECE = re.compile(r"[(\[,;:–—]")
"""What opens a piece of an entry."""

PROFILES_AT_HAND = 1 << 14
"""Profiles that are kept for the next step of matching, which asks for them again: those of all but long lists."""

Locate = Callable[[Mention], Sequence[Evidence]]
"""Gives the evidence of countries that a mention tells by itself."""


def own_evidence(mention: Mention) -> Sequence[Evidence]:
    """Return the evidence that the mention carries."""
    return mention.place_evidence


@lru_cache(maxsize=PROFILES_AT_HAND)
def make_profile(mention: Mention, locate: Locate = own_evidence) -> Profile:
    """Return the profile of a mention; a mention without a name is compared by its text.

    `locate` is asked once, and only where the country counts.
    """
    acronym = read_acronym(mention.acronym) if mention.acronym else None
    name = mention.name or mention.text
    bare = acronym is not None and _is_letters(name, comparison_key(mention.acronym or ""))
    if bare and acronym and not acronym.qualifiers and not _HYPHENATED.fullmatch(name):
        name = "".join(c for c in name if c.isalnum())
    name, families = set_form_aside(_drop_formal_tail(name, mention), mention.legal_form)
    forms = tuple(make_form(text) for text in (name, *(part for alias in mention.aliases for part in _split(alias))))
    return Profile(
        mention=mention,
        forms=forms,
        acronym=acronym,
        spot=make_spot(mention),
        person=mention.kind is Kind.INDIVIDUAL,
        bare_acronym=bare,
        former=frozenset(
            part for alias in mention.aliases if _is_former(alias, mention.text) for part in _split(alias)
        ),
        families=families,
        locate=locate,
    )


def _is_letters(name: str, letters: str) -> bool:
    """Tell whether a name is these letters alone; the first word of most names tells that it is not."""
    return letters.startswith(first_token(name)) and comparison_key(name) == letters


def _drop_formal_tail(name: str, mention: Mention) -> str:
    """Return a name without the formal word that stands with the legal form, set apart: `Casa Luna, Stiftung eV`."""
    head, _, last = name.rpartition(" ")
    if not head or not mention.legal_form or make_word(last).role != "formal":
        return name
    tail = re.compile(rf"[,)\]]\s*{re.escape(last)}\s+{re.escape(mention.legal_form)}")
    return head.rstrip(" ,") if tail.search(mention.text) else name


def _split(alias: str) -> tuple[str, ...]:
    """Return an alias, or the two that it is where its acronym stands behind it."""
    match = _NAME_AND_LETTERS.fullmatch(alias)
    return (match["name"], match["letters"]) if match else (alias,)


def _is_former(alias: str, text: str) -> bool:
    """Tell whether the piece of the entry in which an alias stands says before it that it is a former name."""
    before = _PIECE.split(text[: max(text.find(alias), 0)])[-1]
    return not former_words().isdisjoint(tokens(before))


@dataclass(frozen=True)
class Profile:
    """Everything of a mention that a comparison looks at. `forms` holds the name first, then the aliases.

    `former` are the texts of those aliases that the entry calls former names, `families` those of its legal forms.
    """

    mention: Mention
    forms: tuple[Form, ...]
    acronym: Acronym | None
    spot: Spot | None
    person: bool
    bare_acronym: bool
    former: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    locate: Locate = own_evidence

    @Lazy
    def evidence(self) -> Sequence[Evidence]:
        """The evidence of countries that the entry carries or tells."""
        return self.locate(self.mention)

    @Lazy
    def countries(self) -> frozenset[str]:
        """The countries that the entry tells by itself."""
        return told_countries(self.evidence)

    @Lazy
    def placed_countries(self) -> frozenset[str]:
        """The countries that the entry tells by more than its legal form."""
        return placed_countries(self.evidence)

    @Lazy
    def said_countries(self) -> frozenset[str]:
        """The countries that the entry says, whatever a table knows of a body of its name."""
        return said_countries(self.evidence)

    @Lazy
    def beside(self) -> tuple[Spot, ...]:
        """The place beside the name, and what narrows its acronym down."""
        narrowed = self.acronym.qualifiers if self.acronym else ()
        spots = (Spot(text, frozenset(make_form(text).stems), apart=False, place=read_place(text)) for text in narrowed)
        return (self.spot, *spots) if self.spot else tuple(spots)

    @Lazy
    def parents(self) -> frozenset[str]:
        """The stems that name a larger body in the note on an organization: `UFSM`, `Universidade de Aveiro`."""
        note = None if self.person else self.mention.role
        if not note:
            return frozenset()
        words = make_form(note).words
        own = self.acronym.key if self.acronym else ""
        letters = {word.stem for word in words if word.raw.isupper() and len(word.raw) > 1 and word.key != own}
        large = any(word.key in parent_words() for word in words)
        return frozenset(letters | {word.stem for word in words if large and word.key not in parent_words()})

    @Lazy
    def bodies(self) -> frozenset[int]:
        """The rows of the table of bodies that have the name of the organization."""
        return frozenset() if self.person else find_rows(self.forms[0].text)

    @property
    def spot_key(self) -> str:
        """What tells the place beside the name from others: its country, else its words; '' where there is none."""
        if self.spot is None:
            return ""
        place = self.spot.place
        country = place.country if place and place.level == "country" else None
        return country or " ".join(sorted(self.spot.words))

    @property
    def sort_key(self) -> tuple[str, str, int]:
        """An order that does not depend on where the entries stand, but for entries that read alike."""
        return self.forms[0].text, self.mention.text, self.mention.n
