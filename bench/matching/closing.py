"""From scored pairs to clusters: whoever hangs together by pairs that reach the threshold is one."""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Sequence
from typing import NamedTuple

from bench.matching.counting import Counts, count_answers, count_clusters

FOLDS = 5


class Scored(NamedTuple):
    """Pairs of rows, the score of each, and the thresholds that the peer is tried at."""

    firsts: Sequence[int]
    seconds: Sequence[int]
    scores: Sequence[float]
    thresholds: Sequence[float]


def close(scored: Scored, threshold: float, rows: int) -> array[int]:
    """Return the cluster of each row, numbered by its first row."""
    parents = array("l", range(rows))

    def find(row: int) -> int:
        while parents[row] != row:
            parents[row] = parents[parents[row]]
            row = parents[row]
        return row

    for i, j, score in zip(scored.firsts, scored.seconds, scored.scores, strict=True):
        if score >= threshold:
            a, b = find(int(i)), find(int(j))
            parents[max(a, b)] = min(a, b)
    return array("l", (find(row) for row in range(rows)))


def find_best(scored: Scored, gold: Sequence[Hashable]) -> tuple[float, Counts]:
    """Return the threshold with the highest F1, and its counts: the peer is given the best that it can do here."""
    tried = [(t, count_clusters(close(scored, t, len(gold)), gold)) for t in scored.thresholds]
    return max(tried, key=lambda item: item[1].f1)


def answer_in_turn(scores: Sequence[float], gold: Sequence[bool], thresholds: Sequence[float]) -> list[bool]:
    """Return answers to labelled pairs, each by the threshold that was best for the other folds of the pairs."""
    answers = [False] * len(scores)
    for fold in range(FOLDS):
        rest = [n for n in range(len(scores)) if n % FOLDS != fold]
        best = max(thresholds, key=lambda t: count_answers((scores[n] >= t for n in rest), (gold[n] for n in rest)).f1)
        for n in range(fold, len(scores), FOLDS):
            answers[n] = scores[n] >= best
    return answers
