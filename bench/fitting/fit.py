"""The fit: weights under which the labelled pairs are likeliest, held to what was judged where they tell little."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from bench.fitting.examples import TRUTH, Example

Numbers = npt.NDArray[np.float64]
START = "start"
ROUNDS = 3
"""How often the pair of names that agrees best is chosen anew by the weights of the round before."""
STEPS = 50
SMALLEST_STEP = 1e-6
HOLD = 2.0
"""What it costs to move a weight by one unit, in log-likelihood: about that of two clear pairs."""


def is_free(example: Example) -> bool:
    """Tell whether the weights alone decide the pair: no veto caps it."""
    return not any(weighed.vetoed for weighed in example.names)


class Model(NamedTuple):
    """What the amounts of clues are worth; `worth` holds `start` too."""

    worth: Mapping[str, float]

    def odds(self, example: Example) -> float:
        """Return the log-odds of the pair of names that agrees best."""
        return max(self.sum_up(weighed.amounts) for weighed in example.names)

    def sum_up(self, amounts: Mapping[str, float]) -> float:
        """Return the log-odds that the clues give."""
        return self.worth[START] + sum(self.worth[rule] * amount for rule, amount in amounts.items())

    def probability(self, example: Example) -> float:
        """Return the probability that a pair is one signatory."""
        return float(1 / (1 + np.exp(-np.clip(self.odds(example), -40, 40))))


def fit(examples: Sequence[Example], judged: Mapping[str, float], hold: float = HOLD) -> Model:
    """Return the weights fitted to the examples that no veto settles; each keeps the sign of what was judged.

    A doubt counts half for one and half for two. What a rule was judged to be worth is where its weight begins, and
    `hold` draws it back there: a clue that no pair has keeps its weight.
    """
    free = [example for example in examples if is_free(example)]
    model, rules = Model(judged), list(judged)
    truth = np.array([TRUTH[example.label] for example in free])
    for _ in range(ROUNDS):
        best = [max(example.names, key=lambda w: model.sum_up(w.amounts)).amounts for example in free]
        amounts = np.array([[1.0 if rule == START else clues.get(rule, 0.0) for rule in rules] for clues in best])
        weights = _climb(amounts, truth, np.array([judged[rule] for rule in rules]), hold)
        model = Model(dict(zip(rules, (float(weight) for weight in weights), strict=True)))
    return model


def _climb(amounts: Numbers, truth: Numbers, judged: Numbers, hold: float) -> Numbers:
    """Return the weights of the least loss, by steps of Newton that keep the signs."""
    signs = np.sign(judged)
    weights = judged.copy()
    for _ in range(STEPS):
        probability = _logistic(amounts @ weights)
        gradient = amounts.T @ (probability - truth) + hold * (weights - judged)
        free = (weights != 0) | (gradient * signs < 0)
        bend = (amounts.T * (probability * (1 - probability))) @ amounts + hold * np.eye(len(judged))
        move = np.zeros_like(weights)
        move[free] = -np.linalg.solve(bend[np.ix_(free, free)], gradient[free])
        weights, before = _step(weights, move, signs, lambda w: _loss(w, amounts, truth, judged, hold)), weights
        if np.abs(weights - before).max() < SMALLEST_STEP:
            break
    return weights


def _step(weights: Numbers, move: Numbers, signs: Numbers, loss: Callable[[Numbers], float]) -> Numbers:
    """Return the weights after the longest part of the move, halved and halved again, that lessens the loss."""
    part, now = 1.0, loss(weights)
    while part > SMALLEST_STEP:
        moved = weights + part * move
        moved = np.where(moved * signs > 0, moved, 0.0)
        if loss(moved) < now:
            return moved
        part /= 2
    return weights


def _loss(weights: Numbers, amounts: Numbers, truth: Numbers, judged: Numbers, hold: float) -> float:
    odds = amounts @ weights
    told = np.logaddexp(0, odds) - truth * odds
    return float(told.sum() + hold / 2 * ((weights - judged) ** 2).sum())


def _logistic(odds: Numbers) -> Numbers:
    result: Numbers = 1 / (1 + np.exp(-np.clip(odds, -40, 40)))
    return result
