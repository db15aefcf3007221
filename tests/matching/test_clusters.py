"""Clusters in which every pair is the same."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from signclean.matching.clusters import Clustering, Pair, cluster
from signclean.matching.verdicts import Answer, Verdict

Answers = dict[Pair, Answer]


def run(size: int, answers: Answers, order: list[str] | None = None) -> Clustering:
    """Cluster positions of which all pairs that are not told are different."""
    judged = {pair: Verdict(answer, 0.95 if answer == "same" else 0.5) for pair, answer in answers.items()}
    ask: Callable[[Pair], Verdict] = lambda pair: judged.get(pair, Verdict("different", 0.0))  # noqa: E731
    return cluster(size, judged, ask, order or [f"{i:03}" for i in range(size)])


def test_nothing_stays_nothing() -> None:
    assert run(0, {}).clusters == ()
    assert run(2, {}).clusters == ((0,), (1,))
    assert run(2, {(0, 1): "doubt"}).clusters == ((0,), (1,))


def test_a_chain_joins_only_where_every_pair_is_the_same() -> None:
    found = run(3, {(0, 1): "same", (1, 2): "same"})
    assert found.clusters == ((0, 1), (2,))
    assert set(found.open_pairs) == {(1, 2)}


def test_a_straggler_does_not_break_a_cluster() -> None:
    answers: Answers = dict.fromkeys(combinations(range(4), 2), "same")
    answers[0, 4] = "same"
    assert run(5, answers).clusters == ((0, 1, 2, 3), (4,))


def test_doubts_between_clusters_stay_open() -> None:
    found = run(3, {(0, 1): "same", (0, 2): "doubt", (1, 2): "different"})
    assert found.clusters == ((0, 1), (2,))
    assert set(found.open_pairs) == {(0, 2)}


GRAPHS = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda p: p[0] < p[1]), st.sampled_from(["same", "doubt"])
)


@given(GRAPHS)
def test_every_pair_in_a_cluster_is_the_same(answers: Answers) -> None:
    found = run(8, answers)
    assert sorted(i for members in found.clusters for i in members) == list(range(8))
    for members in found.clusters:
        assert all(answers.get(pair) == "same" for pair in combinations(members, 2))


@given(GRAPHS, st.permutations(range(8)))
def test_clusters_do_not_depend_on_the_order(answers: Answers, places: list[int]) -> None:
    moved = {(min(places[i], places[j]), max(places[i], places[j])): a for (i, j), a in answers.items()}
    order = [""] * 8
    for position, place in enumerate(places):
        order[place] = f"{position:03}"
    expected = {frozenset(places[i] for i in members) for members in run(8, answers).clusters}
    assert {frozenset(members) for members in run(8, moved, order).clusters} == expected
