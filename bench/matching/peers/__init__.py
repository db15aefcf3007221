"""The tools that are compared, one a file. Libraries are imported where a peer works: each has its own process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from bench.matching.closing import Scored

Clusters = Sequence[object]
"""For each row the cluster, or the key, that it belongs to."""
Found = Clusters | Scored
Pairs = Sequence[tuple[str, str]]


class Peer(NamedTuple):
    """A tool, the module of this package and the function in it that works, and up to how many names it is tried."""

    name: str
    module: str
    largest: int
    why: str = ""

    def prepare(self) -> Callable[[Sequence[str]], Found]:
        """Return the function that joins names; what it needs is imported already."""
        function: Callable[[Sequence[str]], Found] = self._load().join(self.name)
        return function

    def prepare_pairs(self) -> Callable[[Pairs], Sequence[float]] | None:
        """Return the function that scores pairs of names from 0 to 1; None where the tool knows no pairs."""
        scorer = getattr(self._load(), "score", None)
        return scorer(self.name) if scorer else None

    def _load(self) -> ModuleType:
        return import_module(f"{__name__}.{self.module}")


EXHAUSTIVE = "compares all pairs; give --exhaustive N to try more"
PEERS = (
    Peer("signclean", "ours", 10_000_000),
    Peer("rapidfuzz token_sort_ratio", "with_rapidfuzz", 10_000, EXHAUSTIVE),
    Peer("rapidfuzz WRatio", "with_rapidfuzz", 10_000, EXHAUSTIVE),
    Peer("string_grouper", "with_string_grouper", 100_000, "its matrix of similarities outgrows memory and patience"),
    Peer("Splink on DuckDB", "with_splink", 100_000, "its comparisons outgrow patience"),
    Peer("nomenklatura LogicV2", "with_nomenklatura", 10_000, "a comparison takes it a tenth of a millisecond or more"),
    Peer("fingerprints", "with_fingerprints", 10_000_000),
    Peer("OpenRefine fingerprint", "openrefine", 10_000_000),
    Peer("OpenRefine n-gram fingerprint", "openrefine", 10_000_000),
)
BY_NAME = {peer.name: peer for peer in PEERS}
