"""Where an entry says that its body is: a place beside the name, and the countries that it tells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.places import Place, read_place
from signclean.matching.forms import make_form
from signclean.model import Evidence, Kind, Mention
from signclean.text import comparison_key, tokens

LONGEST_ABBREVIATION = 3
"""Letters of a place in capitals that may be an abbreviation; longer ones are a place written loud (`Salud PERU`)."""
TOLD_FROM = 0.9
"""Strength from which evidence of a place counts as told by the entry (0-1)."""

BY_LEGAL_FORM = "legal form of one country"
"""The rule of evidence that rests on a legal form, as locating names it."""
BY_TABLE = frozenset({"known body", "row of the registry"})
"""The rules of evidence that rest on a table of bodies, as locating names them: no entry says it."""


def told_countries(evidence: Iterable[Evidence]) -> frozenset[str]:
    """Return the countries that an entry tells by itself: by a place set apart, its name, its legal form.

    What tells a country with letters that may be a legal form (`El Oro, AC`) tells none for sure.
    """
    told = (e for e in evidence if e.country and e.strength >= TOLD_FROM)
    return frozenset(e.country for e in told if e.country and not _ends_in_legal_form(e.text))


def placed_countries(evidence: Iterable[Evidence]) -> frozenset[str]:
    """Return the countries that an entry tells by more than its legal form."""
    return told_countries(e for e in evidence if e.rule != BY_LEGAL_FORM)


def said_countries(evidence: Iterable[Evidence]) -> frozenset[str]:
    """Return the countries that an entry says: by itself, and not by what a table knows of a body of its name."""
    return told_countries(e for e in evidence if e.rule not in BY_TABLE)


def _ends_in_legal_form(text: str) -> bool:
    words = tokens(text)
    return len(words) > 1 and words[-1] in legal_forms() and text.rstrip("). ")[-1:].isupper()


def make_spot(mention: Mention) -> Spot | None:
    """Return the place beside the name of an entry, in its text or in a column."""
    text = mention.place or mention.column_place or _chapter_note(mention)
    place = read_place(text) if text else None
    if not text or (place is None and comparison_key(text) in legal_forms()):
        return None
    form = make_form(text)
    chapter = any(word.role == "chapter" for word in form.words)
    column = text == mention.column_place
    return Spot(text, frozenset(form.stems), _stands_apart(mention, text), place, column, chapter)


def _chapter_note(mention: Mention) -> str | None:
    """Return the note on a body that names a chapter of it: `Regional Sul`; not of another, as in `sede del JRS`."""
    note = mention.role if mention.kind is not Kind.INDIVIDUAL else None
    if not note or (form := make_form(note)).words[0].role != "chapter":
        return None
    of_another = any(
        gap and word.raw.isupper() and len(word.raw) > 1 and word.raw != mention.acronym
        for gap, word in zip(form.gaps, form.words, strict=True)
    )
    return None if of_another and not note.isupper() else note


def _stands_apart(mention: Mention, place: str) -> bool:
    """Tell whether a sign, and not a space alone, stands between the name and the place; capitals are such a sign."""
    start = mention.text.rfind(place)
    before = mention.text[:start].rstrip() if start > 0 else ""
    shouted = place.isupper() and not before.isupper() and sum(c.isalpha() for c in place) > LONGEST_ABBREVIATION
    return not before or not before[-1].isalnum() or shouted


class Spot(NamedTuple):
    """A place that an entry sets beside its name; `words` are its stems.

    `apart` tells that a sign stands between, `column` that it stands in a column of places, `chapter` that a word
    before it tells a chapter (`Regional Sul`).
    """

    text: str
    words: frozenset[str]
    apart: bool
    place: Place | None
    column: bool = False
    chapter: bool = False
