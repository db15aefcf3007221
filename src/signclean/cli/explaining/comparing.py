"""Two entries side by side: are they the same, and what speaks for and against it."""

from __future__ import annotations

from dataclasses import dataclass

from signclean.cli.explaining.finding import Entry
from signclean.matching import Verdict, compare
from signclean.model import Doubt, SignatoryList


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two entries, the verdict on the pair alone, and the doubts the list has on their signatories as a pair."""

    a: Entry
    b: Entry
    verdict: Verdict
    doubts: tuple[Doubt, ...]

    @property
    def joined(self) -> bool:
        """Whether both are mentions of one signatory."""
        return self.a.signatory.id == self.b.signatory.id


def compare_entries(result: SignatoryList, a: Entry, b: Entry) -> Comparison:
    """Return the comparison of two entries of the outcome."""
    pair = {a.signatory.id, b.signatory.id}
    doubts = tuple(doubt for doubt in result.doubts if {doubt.a, doubt.b} == pair)
    return Comparison(a, b, compare(a.mention, b.mention, result.mentions), doubts)
