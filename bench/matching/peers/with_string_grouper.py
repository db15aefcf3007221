"""string_grouper: TF-IDF over runs of three letters, and the cosine of every two names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd  # type: ignore[import-untyped]
from string_grouper import compute_pairwise_similarities, match_strings

from bench.matching.closing import Scored
from bench.matching.peers import Pairs

THRESHOLDS = (0.7, 0.75, 0.8, 0.85, 0.9, 0.95)


def join(_: str) -> Callable[[Sequence[str]], Scored]:
    """Return the function that scores the pairs of names that are near each other."""
    return score_all


def score_all(names: Sequence[str]) -> Scored:
    """Return the pairs that reach the lowest threshold."""
    found = match_strings(pd.Series(names), min_similarity=THRESHOLDS[0])
    found = found[found["left_index"] < found["right_index"]]
    return Scored(found["left_index"].tolist(), found["right_index"].tolist(), found["similarity"].tolist(), THRESHOLDS)


def score(_: str) -> Callable[[Pairs], list[float]]:
    """Return the function that scores given pairs, with the weights of the letters taken from all of them."""
    return score_pairs


def score_pairs(pairs: Pairs) -> list[float]:
    """Return the cosine of each pair."""
    left, right = pd.Series([a for a, _ in pairs]), pd.Series([b for _, b in pairs])
    return [float(value) for value in compute_pairwise_similarities(left, right)]
