"""The weights of the clues and the lines between the verdicts, read from `weights.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from math import exp
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).with_name("weights.toml")


@cache
def weights() -> Weights:
    """Return the packaged weights."""
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    clues = {rule: float(row["weight"]) for rule, row in table["clues"].items()}
    return Weights(**table["verdicts"], clues=clues)


class Weights(NamedTuple):
    """`same` and `doubt` are probabilities; `start` and `clues` are log-odds."""

    same: float
    doubt: float
    start: float
    clues: Mapping[str, float]

    @property
    def certain(self) -> float:
        """The probability of two names that agree word for word and in nothing else."""
        return 1 / (1 + exp(-self.start))

    @property
    def most_gained(self) -> float:
        """The most that all clues which speak for one signatory can add."""
        return sum(weight for weight in self.clues.values() if weight > 0)
