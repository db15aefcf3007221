"""What a figure is, and how figures of parts and of letters come together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Share:
    """`hit` of `of` cases."""

    hit: int
    of: int

    @property
    def value(self) -> float | None:
        """The fraction, 0-1 for a share of cases; None where there was no case."""
        return self.hit / self.of if self.of else None

    def __add__(self, other: Figure) -> Share:
        """Return the share over the cases of both."""
        if not isinstance(other, Share):
            return NotImplemented
        return Share(self.hit + other.hit, self.of + other.of)


@dataclass(frozen=True, slots=True)
class Overlap:
    """How far two sets agree: `hit` stand in both, `found` were given, `gold` were wanted."""

    hit: int
    found: int
    gold: int

    @property
    def value(self) -> float | None:
        """F1, the harmonic mean of precision and recall, 0-1; None where both sets are empty."""
        total = self.found + self.gold
        return 2 * self.hit / total if total else None

    def __add__(self, other: Figure) -> Overlap:
        """Return the overlap over the sets of both."""
        if not isinstance(other, Overlap):
            return NotImplemented
        return Overlap(self.hit + other.hit, self.found + other.found, self.gold + other.gold)


Figure = Share | Overlap


@dataclass(frozen=True, slots=True)
class Outcome:
    """Figures by name, in the order of the table, and one line for each error behind them."""

    figures: Mapping[str, Figure]
    errors: tuple[str, ...] = field(default=())


def merge(outcomes: Iterable[Outcome]) -> Outcome:
    """Return one outcome with the figures and errors of all parts of one letter, in their order."""
    parts = list(outcomes)
    figures = {name: figure for part in parts for name, figure in part.figures.items()}
    return Outcome(figures, tuple(error for part in parts for error in part.errors))


def add_up(letters: Iterable[Mapping[str, Figure]]) -> dict[str, Figure]:
    """Return the figures over several letters: counts are added, so a long letter weighs more than a short one."""
    total: dict[str, Figure] = {}
    for figures in letters:
        for name, figure in figures.items():
            total[name] = total[name] + figure if name in total else figure
    return total
