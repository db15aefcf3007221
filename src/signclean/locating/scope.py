"""How far a body reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signclean.knowledge.places.context_words import has_sense
from signclean.locating.rules import Rule
from signclean.locating.words import split_words
from signclean.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from signclean.model import Evidence, Signatory

_OF_A_PART = frozenset({Rule.SUBDIVISION, Rule.CITY})


def tell_scope(signatory: Signatory, country: str | None, evidence: Sequence[Evidence]) -> str:
    """Return national, subnational, regional, international or unknown, as the name tells; a person has none.

    A region or a word such as `international` counts only where no country is found: `Oxfam International` is
    international, `Amnesty International Uruguay` is not.
    """
    if signatory.kind is Kind.INDIVIDUAL:
        return "unknown"
    named = {one.rule for one in evidence}
    if country is None:
        return _tell_without_country(signatory, named)
    in_country = {one.rule for one in evidence if one.country == country and one.strength > 0}
    if in_country & _OF_A_PART and not _has_word(signatory, "nation"):
        return "subnational"
    return "national" if in_country & {Rule.COUNTRY, Rule.DEMONYM} or _has_word(signatory, "nation") else "unknown"


def _tell_without_country(signatory: Signatory, named: set[str]) -> str:
    if Rule.REGION in named:
        return "regional"
    return "international" if _has_word(signatory, "world") else "unknown"


def _has_word(signatory: Signatory, sense: str) -> bool:
    keys = (word.key for name in (signatory.name, *signatory.aliases) for word in split_words(name))
    return any(has_sense(key, sense) for key in keys)  # type: ignore[arg-type]
