"""nomenklatura's LogicV2, on the candidates of nomenklatura's own index."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from followthemoney import Dataset, StatementEntity
from nomenklatura.blocker import Index
from nomenklatura.matching import LogicV2, ScoringConfig
from nomenklatura.resolver import Linker
from nomenklatura.store.memory import MemoryStore

from bench.matching.closing import Scored
from bench.matching.peers import Pairs

THRESHOLDS = (0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98)
CANDIDATES = 20
"""Pairs that are compared, for each name; the index gives the likeliest first."""
DATASET = Dataset.make({"name": "names", "title": "Names"})


def join(_: str) -> Callable[[Sequence[str]], Scored]:
    """Return the function that scores the candidates among names."""
    logging.disable(logging.WARNING)
    return score_all


def score_all(names: Sequence[str]) -> Scored:
    """Return the pairs that reach the lowest threshold."""
    bodies = {f"row-{row}": make_body(f"row-{row}", name) for row, name in enumerate(names)}
    store = MemoryStore(DATASET, Linker({}))
    with store.writer() as writer:
        for body in bodies.values():
            writer.add_entity(body)
    found = []
    with TemporaryDirectory() as folder:
        index = Index(store.default_view(), Path(folder))
        index.build()
        for (left, right), _ in index.pairs(max_pairs=CANDIDATES * len(names)):
            likeness = compare(bodies[left.id], bodies[right.id])
            if likeness >= THRESHOLDS[0]:
                found.append((row_of(left.id), row_of(right.id), likeness))
    return Scored([i for i, _, _ in found], [j for _, j, _ in found], [s for _, _, s in found], THRESHOLDS)


def row_of(id_: str) -> int:
    """Return the row that an id was made of."""
    return int(id_.removeprefix("row-"))


def make_body(id_: str, name: str) -> StatementEntity:
    """Return an organization of that name; what was read of an id is kept by the library, so ids are never reused."""
    data = {"id": id_, "schema": "Organization", "properties": {"name": [name]}, "datasets": [DATASET.name]}
    return StatementEntity.from_data(DATASET, data)


def compare(a: StatementEntity, b: StatementEntity) -> float:
    """Return the likeness of two bodies from 0 to 1."""
    return float(LogicV2.compare(a, b, ScoringConfig.defaults()).score)


def score(_: str) -> Callable[[Pairs], list[float]]:
    """Return the function that scores given pairs."""
    return lambda pairs: [compare(make_body(f"a-{n}", a), make_body(f"b-{n}", b)) for n, (a, b) in enumerate(pairs)]
