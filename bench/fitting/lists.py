"""Labelled pairs of names as lists that are one a row: composed ones, and those of files."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from bench.fitting.composed import Base, compose
from bench.fitting.examples import COMPOSED, TRUTH, Example, make_examples
from signclean.deduping.parsing import parse_texts, settle_kinds
from signclean.deduping.written import collect_texts
from signclean.locating.evidence import gather
from signclean.matching.spreading import work_here
from signclean.matching.verdicts import Answer
from signclean.model import Mention

LISTS, EACH = 8, 6
"""Composed lists, and pairs of each phenomenon in one of them."""
LabelledNames = Sequence[tuple[str, str, Answer]]


def read_composed(lists: int = LISTS, each: int = EACH) -> Iterator[Example]:
    """Yield the pairs of composed lists, and of names of two pairs those that stand against each other."""
    for seed in range(1, lists + 1):
        rows = list(compose(seed, each))
        pairs = [(a, b, label) for a, b, label, _ in rows]
        yield from read_list(f"{COMPOSED}-{seed}", pairs, partial(stand_apart, [base for *_, base in rows]))


def stand_apart(bases: Sequence[Base], i: int, j: int) -> bool:
    """Tell whether the bodies of two composed pairs stand against each other."""
    return bases[i].stands_against(bases[j])


def read_file(path: Path) -> Iterator[Example]:
    """Yield the pairs of a file with the columns `name1`, `name2` and `label` (same, doubt, different)."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [(row["name1"], row["name2"], read_label(row["label"], path)) for row in csv.DictReader(file)]
    yield from read_list(path.stem, rows, lambda _, __: False)


def read_label(text: str, path: Path) -> Answer:
    """Return the label; ValueError where it is none."""
    for label in TRUTH:
        if text == label:
            return label
    raise ValueError(f"{path}: '{text}' is no label; write same, doubt or different")


def read_list(source: str, pairs: LabelledNames, apart: Callable[[int, int], bool]) -> Iterator[Example]:
    """Yield the pairs of a list of names; `apart` tells whether names of two pairs, by their numbers, are different."""
    written = collect_texts(name for a, b, _ in pairs for name in (a, b))
    mentions = list(parse_texts(written, work_here))
    settle_kinds(mentions)
    labels: dict[frozenset[int], Answer] = {}
    homes: dict[int, int] = {}
    for at, (_, _, label) in enumerate(pairs):
        rows = written.numbers[2 * at : 2 * at + 2]
        labels[frozenset(rows)] = label
        homes.update(dict.fromkeys(rows, at))

    def tell(a: Mention, b: Mention) -> Answer | None:
        told = labels.get(frozenset((a.n, b.n)))
        return told or ("different" if apart(homes[a.n], homes[b.n]) else None)

    yield from make_examples(source, mentions, tell, gather)
