"""A sign that a name is a person's or a body's, and how signs are weighed together."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass


def probability(signs: Iterable[Sign]) -> float:
    """Return the chance of a person, 0-1, that the signs together speak for."""
    return 1.0 / (1.0 + math.exp(-sum(sign.weight for sign in signs)))


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign and what it rests on. `weight` is log-odds: above zero for a person, below for a body."""

    rule: str
    text: str
    weight: float
