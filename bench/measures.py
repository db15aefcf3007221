"""How each figure is shown and held: as a fraction or a count, and whether more of it is better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.scorer.outcome import add_up

if TYPE_CHECKING:
    from bench.scorer.outcome import Figure
    from bench.scorers import Outcomes

# Told as counts: one lost word among thousands would vanish in a fraction.
COUNTS = frozenset({"doubts_merged", "lost", "doubled"})
LOWER_IS_BETTER = frozenset({"country_wrong", "review_load"}) | COUNTS
DECIMALS = 4
SAME_LETTER_AGAIN = "-full"  # a whole letter whose block stands beside it as a letter of its own


def measure(name: str, figure: Figure) -> float | int | None:
    """Return what is shown of a figure: a count, or a fraction of DECIMALS; None where there was no case."""
    if name in COUNTS:
        return figure.hit
    return None if figure.value is None else round(figure.value, DECIMALS)


def add_letters(outcomes: Outcomes) -> dict[str, Figure]:
    """Return the figures over all letters, each letter once."""
    return add_up(outcome.figures for name, outcome in outcomes.items() if not name.endswith(SAME_LETTER_AGAIN))
