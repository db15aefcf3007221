"""Why a signatory has its country, in a few words: for a cell of a table."""

from __future__ import annotations

from signclean.model import Evidence, Signatory

MOST_REASONS = 2
GUESS = "perhaps"


def tell_country_reason(signatory: Signatory) -> str:
    """Return `rule: words` of the strongest evidence for the country, two pieces at most; '' where nothing is told.

    Of a guess it begins with `perhaps` and the country; of a body without a country it tells the region, if one is
    named. Contacts are not masked here.
    """
    country = signatory.country or signatory.country_guess
    speaking = [one for one in signatory.country_evidence if one.country == country and (country or one.text)]
    told = "; ".join(_tell_all(speaking))
    return f"{GUESS} {country}: {told}" if told and not signatory.country and country else told


def _tell_all(evidence: list[Evidence]) -> list[str]:
    """Return the strongest pieces, one a rule."""
    by_rule: dict[str, str] = {}
    for one in sorted(evidence, key=lambda one: -one.strength):
        by_rule.setdefault(one.rule, f"{one.rule}: {one.text}" if one.text else str(one.rule))
    return list(by_rule.values())[:MOST_REASONS]
