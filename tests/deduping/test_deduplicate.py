"""Which rows are one body."""

from __future__ import annotations

import gc
import random
from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signclean.deduping import Deduplication, dedupe_names
from tests.matching.made_up import make_names

NAMES = [
    "Red de Niñas (REDNI)",
    "red de niñas",
    "Casa Puente Claro, A.C.",
    "RED DE NIÑAS - REDNI",
    "Casa Puente Claro - Lima",
    "REDNI",
    "Casa Puente Claro - Quito",
    "Movimiento Pan y Esperanza",
    "Pan y Esperanza",
    "",
    "Casa Puente Claro",
]


def groups_of(outcome: Deduplication, names: list[str]) -> set[tuple[str, ...]]:
    groups = defaultdict(list)
    for name, number in zip(names, outcome.numbers, strict=True):
        groups[number].append(name)
    return {tuple(sorted(group)) for group in groups.values()}


def test_no_names_no_clusters() -> None:
    outcome = dedupe_names([])
    assert len(outcome) == 0
    assert list(outcome.rows()) == []


def test_rows_of_one_body_share_an_id_and_a_name() -> None:
    rows = list(dedupe_names(NAMES).rows())
    assert [row.cluster_id for row in rows] == [
        "red-de-ninas-redni", "red-de-ninas-redni", "casa-puente-claro", "red-de-ninas-redni",
        "casa-puente-claro-lima", "red-de-ninas-redni", "casa-puente-claro-quito",
        "movimiento-pan-y-esperanza", "pan-y-esperanza", "", "casa-puente-claro",
    ]  # fmt: skip
    assert {row.canonical_name for row in rows[:2]} == {"Red de Niñas (REDNI)"}


def test_confidence_is_that_of_the_weakest_pair_and_one_alone() -> None:
    rows = list(dedupe_names(NAMES).rows())
    assert (rows[4].confidence, rows[9].confidence) == (1.0, 0.0)
    assert all(0.9 <= row.confidence < 1.0 for row in rows[:2])
    assert [row.confidence for row in dedupe_names(["Casa Luna", "Casa Luna"]).rows()] == [1.0, 1.0]


def test_doubts_name_each_other() -> None:
    rows = list(dedupe_names(NAMES).rows())
    assert rows[7].doubt_with == ("pan-y-esperanza",)
    assert rows[8].doubt_with == ("movimiento-pan-y-esperanza",)
    assert rows[0].doubt_with == ()


@pytest.mark.parametrize(
    ("names", "canonical"),
    [
        (["casa luna"], "casa luna"),
        (["casa luna", "Casa Luna"], "Casa Luna"),
        (["CASA LUNA", "casa luna"], "casa luna"),
        (["Casa De La Luna", "Casa de la Luna"], "Casa de la Luna"),
        (["Casa Martinez", "Casa Martínez"], "Casa Martínez"),
        (["Lakes Institute, Holland", "The Lakes Institute, Holland"], "Lakes Institute, Holland"),
        (["Lakes Institute", "The Lakes Institute, Holland", "Lake Institute"], "Lakes Institute"),
    ],
)
def test_the_name_that_survives_is_as_a_row_writes_it(names: list[str], canonical: str) -> None:
    assert {row.canonical_name for row in dedupe_names(names).rows()} == {canonical}


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 99), st.randoms(use_true_random=False))
def test_the_clusters_do_not_depend_on_the_order(seed: int, dice: random.Random) -> None:
    names = [mention.text for mention in make_names(60, seed)]
    moved = dice.sample(names, len(names))
    assert groups_of(dedupe_names(moved), moved) == groups_of(dedupe_names(names), names)


def test_the_clusters_do_not_depend_on_the_workers() -> None:
    names = [mention.text for mention in make_names(400, seed=8)]
    assert list(dedupe_names(names, workers=2).rows()) == list(dedupe_names(names).rows())


def test_progress_is_told() -> None:
    told: list[tuple[str, int, int]] = []
    dedupe_names(["Casa Luna"], progress=lambda step, done, total: told.append((step, done, total)))
    assert [done for _, done, _ in told] == sorted(done for _, done, _ in told)
    assert told[-1][1] == told[-1][2]


@pytest.mark.parametrize("asked", [(700, 10, 10), (0, 10, 10), (2_000_000, 5, 5)])
def test_the_search_for_cycles_is_afterwards_as_before(asked: tuple[int, int, int]) -> None:
    before = gc.get_threshold()
    gc.set_threshold(*asked)
    try:
        dedupe_names(["Red Luna", "Red Sol"])
        assert gc.get_threshold() == asked
    finally:
        gc.set_threshold(*before)
