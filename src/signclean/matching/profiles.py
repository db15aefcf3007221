"""A mention as matching sees it: its names as words, its acronyms, and what sets it apart from bodies of one name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from signclean.knowledge.places import Place, read_place
from signclean.matching.keys import Word, is_function_word, make_word, split_words
from signclean.model import Kind, Mention
from signclean.text import comparison_key, tokens

_ACRONYM_PARTS = re.compile(r"\s+[-–—]?\s*|\s*[–—/,]\s*")
_NAME_AND_LETTERS = re.compile(r"(?P<name>.+?)\s*\((?P<letters>[^\s()]+)\)")
LONGEST_ABBREVIATION = 3
TOLD_FROM = 0.9
"""Strength from which evidence of a place counts as told by the entry (0-1)."""


@dataclass(frozen=True, slots=True)
class Form:
    """One name of a mention: its words, their stems, and before each word the function words there (`gaps`)."""

    text: str
    words: tuple[Word, ...]
    gaps: tuple[tuple[str, ...], ...]
    stems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Acronym:
    """Short letters of a name: `key` folded, `qualifiers` what is written with them (`RJM - CANA`, `APDH Perú`)."""

    text: str
    key: str
    qualifiers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that an entry sets beside its name. `apart` tells that a sign stands between; `words` are its stems."""

    text: str
    words: frozenset[str]
    apart: bool
    place: Place | None


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
    def sort_key(self) -> tuple[str, str, int]:
        """An order that does not depend on where the entries stand, but for entries that read alike."""
        return self.forms[0].text, self.mention.text, self.mention.n


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
        spot=_make_spot(mention),
        countries=told_countries(mention),
        person=mention.kind is Kind.INDIVIDUAL,
        bare_acronym=bare,
    )


def _split(alias: str) -> tuple[str, ...]:
    """Return an alias, or the two that it is where its acronym stands behind it."""
    match = _NAME_AND_LETTERS.fullmatch(alias)
    return (match["name"], match["letters"]) if match else (alias,)


@lru_cache(maxsize=65536)
def make_form(text: str) -> Form:
    """Return the words of a name; where all are function words, these are its words."""
    words: list[Word] = []
    gaps: list[tuple[str, ...]] = []
    gap: list[str] = []
    found = split_words(text)
    for position, (raw, dotted) in enumerate(found):
        word = make_word(raw, dotted=dotted)
        if _only_joins(raw, text, last=position == len(found) - 1):
            gap.append(word.key)
            continue
        words.append(word)
        gaps.append(tuple(gap))
        gap = []
    if not words:
        words = [make_word(raw) for raw, _ in found] or [make_word(text)]
        gaps = [()] * len(words)
    return Form(text, tuple(words), tuple(gaps), tuple(word.stem for word in words))


def _only_joins(raw: str, text: str, *, last: bool) -> bool:
    """Tell whether a word is a function word here; at the end of a name one with a capital is none (`Texas Sur`)."""
    shouted = text.isupper() and " " in text
    return is_function_word(raw, shouted=shouted) and not (last and raw[0].isupper() and not shouted)


def read_acronym(text: str) -> Acronym | None:
    """Return the letters and what qualifies them: `RJM - CANA` -> rjm, cana; `Rede GTA` -> gta; `AFL-CIO` is one."""
    parts = [part for part in _ACRONYM_PARTS.split(text) if comparison_key(part)]
    main = next((part for part in parts if not make_word(part).generic and _readable_place(part) is None), None)
    if main is None or len(comparison_key(main)) == 1:
        return Acronym(text, comparison_key(text)) if comparison_key(text) else None
    rest = [part for part in parts if part is not main and not make_word(part).generic]
    head, _, tail = main.partition("-")
    if tail and _readable_place(tail):
        main, rest = head, [tail, *rest]
    return Acronym(text, comparison_key(main), tuple(rest))


def told_countries(mention: Mention) -> frozenset[str]:
    """Return the countries that the entry tells by itself: by a place set apart, its name, its legal form."""
    return frozenset(e.country for e in mention.place_evidence if e.country and e.strength >= TOLD_FROM)


def _make_spot(mention: Mention) -> Spot | None:
    text = mention.place or mention.column_place
    if not text:
        return None
    words = frozenset(make_word(raw).stem for raw, _ in split_words(text) if not is_function_word(raw))
    return Spot(text, words or frozenset(tokens(text)), _stands_apart(mention, text), read_place(text))


def _stands_apart(mention: Mention, place: str) -> bool:
    """Tell whether a sign, and not a space alone, stands between the name and the place; capitals are such a sign."""
    start = mention.text.rfind(place)
    before = mention.text[:start].rstrip() if start > 0 else ""
    shouted = place.isupper() and not before.isupper() and sum(c.isalpha() for c in place) > LONGEST_ABBREVIATION
    return not before or not before[-1].isalnum() or shouted


def _readable_place(text: str) -> Place | None:
    """Return the place that a part of an acronym is; short capitals are letters of the acronym itself."""
    return read_place(text, set_apart=False) if len(text) > LONGEST_ABBREVIATION and not text.isupper() else None
