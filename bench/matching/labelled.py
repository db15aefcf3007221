"""Labelled names and labelled pairs of names, read from CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from bench.matching.agreeing import agree

ORGANIZATIONS = frozenset({"Company", "Organization", "LegalEntity"})


class Names(NamedTuple):
    """Names in the order of their rows, and the cluster that each belongs to."""

    names: list[str]
    clusters: list[str]


class LabelledPair(NamedTuple):
    """Two names and whether they are one body; `agrees` where no number, numeral or country word differs."""

    a: str
    b: str
    same: bool
    agrees: bool


def read_names(path: Path, rows: int | None = None) -> Names:
    """Return the names of a file with the columns `name` and `cluster`; with `rows`, only its first so many."""
    with path.open(encoding="utf-8", newline="") as file:
        read = [(row["name"], row["cluster"]) for row, _ in zip(csv.DictReader(file), _upto(rows), strict=False)]
    return Names([name for name, _ in read], [cluster for _, cluster in read])


def _upto(rows: int | None) -> Iterable[int]:
    return range(rows if rows is not None else 2**62)


def read_pairs(path: Path) -> list[LabelledPair]:
    """Return the pairs of organizations of a file with the columns `schema`, `name1`, `name2` and `is_match`."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["schema"] in ORGANIZATIONS]
    pairs = ((row["name1"], row["name2"], row["is_match"].lower() == "true") for row in rows)
    return [LabelledPair(a, b, same, agree(a, b)) for a, b, same in pairs]
