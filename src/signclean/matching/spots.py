"""Where an entry says that its body is: a place beside the name, and the countries that it tells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.places import Place, read_place
from signclean.matching.forms import make_form
from signclean.model import Evidence, Mention
from signclean.text import tokens

LONGEST_ABBREVIATION = 3
"""Letters of a place in capitals that may be an abbreviation; longer ones are a place written loud (`Salud PERU`)."""
TOLD_FROM = 0.9
"""Strength from which evidence of a place counts as told by the entry (0-1)."""


def told_countries(evidence: Iterable[Evidence]) -> frozenset[str]:
    """Return the countries that an entry tells by itself: by a place set apart, its name, its legal form.

    What tells a country with letters that may be a legal form (`El Oro, AC`) tells none for sure.
    """
    told = (e for e in evidence if e.country and e.strength >= TOLD_FROM)
    return frozenset(e.country for e in told if e.country and not _ends_in_legal_form(e.text))


def _ends_in_legal_form(text: str) -> bool:
    words = tokens(text)
    return len(words) > 1 and words[-1] in legal_forms() and text.rstrip("). ")[-1:].isupper()


def make_spot(mention: Mention) -> Spot | None:
    """Return the place beside the name of an entry, in its text or in a column."""
    text = mention.place or mention.column_place
    if not text:
        return None
    return Spot(text, frozenset(make_form(text).stems), _stands_apart(mention, text), read_place(text))


def _stands_apart(mention: Mention, place: str) -> bool:
    """Tell whether a sign, and not a space alone, stands between the name and the place; capitals are such a sign."""
    start = mention.text.rfind(place)
    before = mention.text[:start].rstrip() if start > 0 else ""
    shouted = place.isupper() and not before.isupper() and sum(c.isalpha() for c in place) > LONGEST_ABBREVIATION
    return not before or not before[-1].isalnum() or shouted


class Spot(NamedTuple):
    """A place that an entry sets beside its name. `apart` tells that a sign stands between; `words` are its stems."""

    text: str
    words: frozenset[str]
    apart: bool
    place: Place | None
