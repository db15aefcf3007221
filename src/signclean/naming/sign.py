"""A sign that a name is a person's or a body's, and how signs are weighed together."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

FAR = 40.0
"""Log-odds beyond which nothing changes; the signs of a whole paragraph add up to more."""


def probability(signs: Iterable[Sign]) -> float:
    """Return the chance of a person, 0-1, that the signs together speak for."""
    weight = sum([sign.weight for sign in signs])
    return 1.0 / (1.0 + math.exp(-max(-FAR, min(FAR, weight))))


class Sign(NamedTuple):
    """A sign and what it rests on. `weight` is log-odds: above zero for a person, below for a body."""

    rule: str
    text: str
    weight: float
