"""signclean itself, as `signclean dedupe` runs it; a doubt is no join, but in pairs it is an answer other than no."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from bench.matching.peers import Clusters, Pairs
from signclean.cli.dedupe import ROWS_FOR_CREW
from signclean.deduping import dedupe_names
from signclean.deduping.written import NAMELESS

ANSWERS = {"same": 1.0, "doubt": 0.5, "different": 0.0}


def join(_: str) -> Callable[[Sequence[str]], Clusters]:
    """Return the function that clusters names."""
    return cluster


def cluster(names: Sequence[str]) -> Clusters:
    """Return the cluster of each name; one without a letter stands alone."""
    numbers = dedupe_names(names, workers=_count_workers(names)).numbers
    return [number if number != NAMELESS else ("nameless", row) for row, number in enumerate(numbers)]


def _count_workers(names: Sequence[str]) -> int:
    return 1 if len(names) < ROWS_FOR_CREW else len(os.sched_getaffinity(0))


def score(_: str) -> Callable[[Pairs], list[float]]:
    """Return the function that answers pairs, each as a list of two."""
    return lambda pairs: [answer(a, b) for a, b in pairs]


def answer(a: str, b: str) -> float:
    """Return 1 for one body, 0.5 for a doubt, 0 for two: the verdict on a list of these two names."""
    outcome = dedupe_names([a, b])
    if outcome.numbers[0] == outcome.numbers[1]:
        return ANSWERS["same"]
    return ANSWERS["doubt" if any(cluster.doubt_with for cluster in outcome.clusters) else "different"]
