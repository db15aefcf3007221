"""What comes out: for each row its cluster, and how sure that is."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from signclean.deduping.written import NAMELESS


@dataclass(frozen=True, slots=True)
class Cluster:
    """One body or person: a readable id, the form of the name that survives, the ids it may be one with."""

    id: str
    name: str
    doubt_with: tuple[str, ...] = ()


NO_CLUSTER = Cluster("", "")


@dataclass(frozen=True, slots=True)
class Row:
    """The outcome for one row.

    `confidence` (0-1) is that of the weakest pair of which the row is a part, 1 alone, and 0 for a row without a name,
    which has no cluster: its id and name are ''.
    """

    cluster_id: str
    canonical_name: str
    confidence: float
    doubt_with: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deduplication:
    """The clusters in the order of their first row; `numbers` and `confidences` hold one for each row.

    The number of a row without a name is NAMELESS.
    """

    clusters: tuple[Cluster, ...]
    numbers: array[int]
    confidences: array[float]

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.numbers)

    def rows(self) -> Iterator[Row]:
        """Yield the outcome row by row, in the order of the list."""
        for number, confidence in zip(self.numbers, self.confidences, strict=True):
            cluster = NO_CLUSTER if number == NAMELESS else self.clusters[number]
            yield Row(cluster.id, cluster.name, confidence, cluster.doubt_with)
