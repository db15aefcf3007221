"""Splink on DuckDB: probabilities by Fellegi and Sunter, learnt from the names without labels.

Splink wants several fields; of a lone name they are made: the name, its words in order of the alphabet, the set of its
words. Candidates share the beginning, the end, or the set of their words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd  # type: ignore[import-untyped]
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI

from bench.matching.closing import Scored
from signclean.text import tokens

THRESHOLDS = (0.5, 0.9, 0.95, 0.99, 0.995, 0.999, 0.9999)
ENDS = 14
"""Letters of the beginning and of the end that candidates share."""


def join(_: str) -> Callable[[Sequence[str]], Scored]:
    """Return the function that scores the candidates among names."""
    return score_all


def score_all(names: Sequence[str]) -> Scored:
    """Return the pairs that reach the lowest threshold."""
    linker = Linker(DuckDBAPI().register(make_fields(names)), make_settings(), log_level="ERROR")
    linker.training.estimate_probability_two_random_records_match([block_on("in_order")], recall=0.3)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("beginning"))
    found = linker.inference.predict(threshold_match_probability=THRESHOLDS[0]).as_pandas_dataframe()
    return Scored(
        found["unique_id_l"].tolist(), found["unique_id_r"].tolist(), found["match_probability"].tolist(), THRESHOLDS
    )


def make_fields(names: Sequence[str]) -> pd.DataFrame:
    """Return the fields that are compared, a row for each name."""
    words = [tokens(name) for name in names]
    plain = [" ".join(part) for part in words]
    return pd.DataFrame(
        {
            "unique_id": range(len(plain)),
            "name": plain,
            "beginning": [name[:ENDS] for name in plain],
            "end": [name[-ENDS:] for name in plain],
            "in_order": [" ".join(sorted(set(part))) for part in words],
            "word_set": [sorted(set(part)) for part in words],
        }
    )


def make_settings() -> SettingsCreator:
    """Return what is compared, and which pairs are candidates."""
    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            cl.JaroWinklerAtThresholds("name", [0.97, 0.92, 0.85]),
            cl.JaroWinklerAtThresholds("in_order", [0.97, 0.92, 0.85]),
            cl.ArrayIntersectAtSizes("word_set", [6, 4, 3, 2]),
        ],
        blocking_rules_to_generate_predictions=[block_on("in_order"), block_on("beginning"), block_on("end")],
    )
