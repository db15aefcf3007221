"""The weights of the clues and the lines between the verdicts, read from `weights.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from math import exp, log
from typing import NamedTuple

from signclean.knowledge.derived import derived
from signclean.knowledge.tables import FOLDER


@cache
def weights() -> Weights:
    """Return the packaged weights."""
    numbers = dict(_numbers())
    same, doubt, start = (numbers.pop(name) for name in ("same", "doubt", "start"))
    most_gained = sum(weight for weight in numbers.values() if weight > 0)
    return Weights(same, doubt, start, numbers, log(doubt / (1 - doubt)) - most_gained - start)


@derived(dict, "../matching/weights.toml")
def _numbers() -> Mapping[str, float]:
    """Return the lines between the verdicts and the weights of the clues by their names."""
    import tomllib  # imported late: as a rule the numbers are kept ready

    table = tomllib.loads((FOLDER / "../matching/weights.toml").read_text(encoding="utf-8"))
    return {**table["verdicts"], **{rule: float(row["weight"]) for rule, row in table["clues"].items()}}


class Weights(NamedTuple):
    """`same` and `doubt` are probabilities; `start` and `clues` are log-odds.

    Below `hopeless`, in log-odds, what was said against two names is more than all clues for them can make good.
    """

    same: float
    doubt: float
    start: float
    clues: Mapping[str, float]
    hopeless: float

    @property
    def certain(self) -> float:
        """The probability of two names that agree word for word and in nothing else."""
        return 1 / (1 + exp(-self.start))
