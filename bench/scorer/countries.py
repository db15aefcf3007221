"""Countries: told outright, told by the name itself, or known; and how many of those asserted are wrong."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bench.scorer.outcome import Outcome, Share

if TYPE_CHECKING:
    from bench.scorer.pairing import Match, Matches
    from bench.scorer.reading import Reading

FIGURE_OF_BASIS = {"x": "country_told", "c": "country_cue", "k": "country_known"}
NO_SEAT = "-"  # regional or international by its own name or mandate


def score_countries(matches: Matches, reading: Reading) -> Outcome:
    """Return the share of right countries by what they rest on, and the share of wrong ones of all asserted.

    Bodies of which the gold cannot tell anything count nowhere; individuals without a place must be left open.
    """
    right_by_basis: Counter[str] = Counter()
    all_by_basis: Counter[str] = Counter()
    asserted = wrong = 0
    errors = []
    for match in matches.values():
        got = reading.country_of.get(match.found.signatory or "") or ""
        right = is_right(match, got)
        is_wrong = bool(got) and is_judged(match) and not right
        all_by_basis[match.row.basis] += 1
        right_by_basis[match.row.basis] += right
        asserted += bool(got) and is_judged(match)
        wrong += is_wrong
        if is_wrong or (match.row.basis and not right):
            errors.append(describe(match, got))
    figures = {figure: Share(right_by_basis[basis], all_by_basis[basis]) for basis, figure in FIGURE_OF_BASIS.items()}
    return Outcome({**figures, "country_wrong": Share(wrong, asserted)}, tuple(errors))


def is_right(match: Match, got: str) -> bool:
    """Tell whether `got` is a country that the gold accepts; no country is right where the gold accepts no seat."""
    return got in match.row.countries or (not got and NO_SEAT in match.row.countries)


def is_judged(match: Match) -> bool:
    """Tell whether an asserted country can be called right or wrong here."""
    return bool(match.row.countries) or match.row.kind == "individual"


def describe(match: Match, got: str) -> str:
    """Return the error line of a country that is wrong or missing."""
    wanted = "/".join(match.row.countries) or NO_SEAT
    return f"country: {match.row.text}: wanted {wanted} ({match.row.basis or 'none'}), got {got or NO_SEAT}"
