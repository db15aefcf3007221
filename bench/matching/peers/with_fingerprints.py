"""fingerprints: names whose fingerprint (legal forms shortened, words sorted) is equal."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import fingerprints

from bench.matching.peers import Clusters, Pairs


def join(_: str) -> Callable[[Sequence[str]], Clusters]:
    """Return the function that gives each name its fingerprint."""
    return lambda names: [fingerprints.generate(name) or name for name in names]


def score(_: str) -> Callable[[Pairs], list[float]]:
    """Return the function that answers 1 where the fingerprints are equal."""
    return lambda pairs: [float(fingerprints.generate(a) == fingerprints.generate(b)) for a, b in pairs]
