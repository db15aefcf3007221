"""How well names were joined, counted by pairs: a pair of rows in one cluster is a join."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple


class Counts(NamedTuple):
    """Pairs joined rightly, pairs joined, and pairs that belong together."""

    right: int
    joined: int
    true: int

    @property
    def precision(self) -> float:
        """The share of the joined pairs that is right; 1 where nothing is joined."""
        return self.right / self.joined if self.joined else 1.0

    @property
    def recall(self) -> float:
        """The share of the pairs that belong together which is joined; 1 where there are none."""
        return self.right / self.true if self.true else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where no joined pair is right."""
        return 2 * self.right / (self.joined + self.true) if self.right else float(not self.joined and not self.true)


def count_clusters(found: Sequence[Hashable], gold: Sequence[Hashable]) -> Counts:
    """Return the counts of a clustering; both hold a cluster for each row, of the same rows in the same order."""
    both = zip(found, gold, strict=True)
    return Counts(count_pairs(both), count_pairs(found), count_pairs(gold))


def count_pairs(labels: Iterable[Hashable]) -> int:
    """Return how many pairs of rows carry the same label."""
    return sum(size * (size - 1) // 2 for size in Counter(labels).values())


def count_answers(answers: Iterable[bool], gold: Iterable[bool]) -> Counts:
    """Return the counts of answers to labelled pairs; True stands for a join."""
    both = list(zip(answers, gold, strict=True))
    return Counts(sum(a and g for a, g in both), sum(a for a, _ in both), sum(g for _, g in both))
