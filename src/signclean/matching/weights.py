"""The weights of the clues and the lines between the verdicts, read from `weights.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from math import exp
from typing import NamedTuple

from signclean.knowledge.derived import derived
from signclean.knowledge.tables import FOLDER


@cache
def weights() -> Weights:
    """Return the packaged weights."""
    numbers = dict(_numbers())
    same, doubt, start = (numbers.pop(name) for name in ("same", "doubt", "start"))
    return Weights(same, doubt, start, numbers)


@derived(dict, "../matching/weights.toml")
def _numbers() -> Mapping[str, float]:
    """Return the lines between the verdicts and the weights of the clues by their names."""
    import tomllib  # imported late: as a rule the numbers are kept ready

    table = tomllib.loads((FOLDER / "../matching/weights.toml").read_text(encoding="utf-8"))
    return {**table["verdicts"], **{rule: float(row["weight"]) for rule, row in table["clues"].items()}}


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
