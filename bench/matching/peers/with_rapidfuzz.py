"""rapidfuzz: every name against every other, with one of its scores."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from rapidfuzz import fuzz, process, utils

from bench.matching.closing import Scored
from bench.matching.peers import Pairs

SCORERS = {"rapidfuzz token_sort_ratio": fuzz.token_sort_ratio, "rapidfuzz WRatio": fuzz.WRatio}
THRESHOLDS = (80.0, 83.0, 86.0, 88.0, 90.0, 92.0, 94.0, 95.0, 96.0, 97.0, 98.0, 99.0)
CHUNK = 1_000


def join(name: str) -> Callable[[Sequence[str]], Scored]:
    """Return the function that scores all pairs of names."""
    return lambda names: score_all(names, name)


def score_all(names: Sequence[str], name: str) -> Scored:
    """Return the pairs that reach the lowest threshold; scores are 0-100."""
    plain = [utils.default_process(text) for text in names]
    found: list[tuple[int, int, float]] = []
    for start in range(0, len(plain), CHUNK):
        part = plain[start : start + CHUNK]
        scores = process.cdist(
            part, plain[start:], scorer=SCORERS[name], score_cutoff=THRESHOLDS[0], dtype=np.uint8, workers=-1
        )
        rows, columns = np.nonzero(scores)
        later = columns > rows
        kept = zip(rows[later] + start, columns[later] + start, scores[rows[later], columns[later]], strict=True)
        found.extend((int(i), int(j), float(s)) for i, j, s in kept)
    return Scored([i for i, _, _ in found], [j for _, j, _ in found], [s for _, _, s in found], THRESHOLDS)


def score(name: str) -> Callable[[Pairs], list[float]]:
    """Return the function that scores given pairs."""
    scorer = SCORERS[name]
    return lambda pairs: [scorer(a, b, processor=utils.default_process) / 100 for a, b in pairs]
