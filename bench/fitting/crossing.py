"""Figures on pairs that the weights have not seen: every letter and list is judged by weights fitted to the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import NamedTuple

import numpy as np

from bench.fitting.examples import COMPOSED, TRUTH, Example
from bench.fitting.fit import Model, Numbers, fit
from signclean.matching.verdicts import Answer

FOLDS = 5
HOLDS = (1.0, 3.0, 10.0, 30.0)
"""How firmly a weight is held to what was judged; the one with the least loss on unseen pairs is taken."""
SAME_LINES = tuple(n / 100 for n in range(70, 100))
DOUBT_LINES = tuple(n / 100 for n in range(5, 50))
COST: Mapping[tuple[Answer, Answer], float] = {
    ("different", "same"): 10.0,  # somebody who signed vanishes
    ("doubt", "same"): 3.0,
    ("same", "different"): 2.0,
    ("same", "doubt"): 1.0,
    ("doubt", "different"): 1.0,
    ("different", "doubt"): 0.5,  # a question too many
}
"""(label, answer) -> what the error costs; a question that only a person can settle costs 1 when it is not asked."""


class Lines(NamedTuple):
    """The probabilities from which two entries are joined, and from which a person is asked."""

    same: float
    doubt: float

    def answer(self, probability: float) -> Answer:
        """Return the verdict."""
        return "same" if probability >= self.same else "doubt" if probability >= self.doubt else "different"


class Unseen(NamedTuple):
    """A labelled pair and its probability by weights that were fitted without its source."""

    example: Example
    probability: float


def judge_held_out(examples: Sequence[Example], judged: Mapping[str, float], hold: float | None) -> list[Unseen]:
    """Return each pair with the probability that weights fitted to other sources give; None fits nothing at all."""
    sources = sorted({example.source for example in examples})
    found = []
    for fold in range(FOLDS):
        left_out = set(sources[fold::FOLDS])
        others = [example for example in examples if example.source not in left_out]
        model = Model(judged) if hold is None else fit(others, judged, hold)
        found += [Unseen(one, model.probability(one)) for one in examples if one.source in left_out]
    return found


def choose_hold(examples: Sequence[Example], judged: Mapping[str, float]) -> tuple[float, dict[float | None, float]]:
    """Return the hold with the least loss on unseen pairs, and the loss of each; None stands for what was judged.

    Pairs of letters count where there are any: composed lists are all of one hand, and say too well what others say.
    """
    letters = {example.source for example in examples if not example.source.startswith(COMPOSED)}
    losses = {
        hold: loss([u for u in judge_held_out(examples, judged, hold) if not letters or u.example.source in letters])
        for hold in (None, *HOLDS)
    }
    return min(HOLDS, key=lambda hold: losses[hold]), losses


def loss(held_out: Sequence[Unseen]) -> float:
    """Return the log-loss of a pair on the average."""
    told = np.clip([one.probability for one in held_out], 1e-6, 1 - 1e-6)
    truth = np.array([TRUTH[one.example.label] for one in held_out])
    return float(-(truth * np.log(told) + (1 - truth) * np.log(1 - told)).mean())


def choose_lines(held_out: Sequence[Unseen]) -> Lines:
    """Return the lines at which the errors on unseen pairs cost least; of several the middle ones."""
    tried = [Lines(same, doubt) for same, doubt in product(SAME_LINES, DOUBT_LINES)]
    by_label = {label: np.array([u.probability for u in held_out if u.example.label == label]) for label in TRUTH}
    costs = np.array([sum_costs(by_label, lines) for lines in tried])
    best = np.flatnonzero(costs == costs.min())
    return tried[int(best[len(best) // 2])]


def sum_costs(by_label: Mapping[Answer, Numbers], lines: Lines) -> float:
    """Return what the errors cost with these lines; given are the probabilities of the pairs of each label."""
    total = 0.0
    for label, told in by_label.items():
        joined, asked = int((told >= lines.same).sum()), int((told >= lines.doubt).sum())
        counts: dict[Answer, int] = {"same": joined, "doubt": asked - joined, "different": len(told) - asked}
        total += sum(COST.get((label, answer), 0.0) * count for answer, count in counts.items())
    return total
