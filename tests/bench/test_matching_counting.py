"""How the comparison of matchers counts: by pairs of rows."""

from __future__ import annotations

import pytest

from bench.matching.closing import Scored, answer_in_turn, close, find_best
from bench.matching.counting import Counts, count_answers, count_clusters


@pytest.mark.parametrize(
    ("found", "gold", "counts"),
    [
        ("", "", Counts(0, 0, 0)),
        ("abc", "xyz", Counts(0, 0, 0)),
        ("abc", "xxx", Counts(0, 0, 3)),
        ("aaa", "xyz", Counts(0, 3, 0)),
        ("aab", "xxx", Counts(1, 1, 3)),
        ("aabb", "xxxy", Counts(1, 2, 3)),
        ("aaaa", "xxyy", Counts(2, 6, 2)),
        ("baab", "yxxy", Counts(2, 2, 2)),
    ],
)
def test_count_clusters(found: str, gold: str, counts: Counts) -> None:
    assert count_clusters(found, gold) == counts


@pytest.mark.parametrize(
    ("counts", "precision", "recall", "f1"),
    [
        (Counts(0, 0, 0), 1.0, 1.0, 1.0),
        (Counts(0, 0, 3), 1.0, 0.0, 0.0),
        (Counts(0, 3, 0), 0.0, 1.0, 0.0),
        (Counts(3, 4, 6), 0.75, 0.5, 0.6),
    ],
)
def test_the_three_figures(counts: Counts, precision: float, recall: float, f1: float) -> None:
    assert (counts.precision, counts.recall, counts.f1) == (precision, recall, pytest.approx(f1))


def test_clusters_of_two_lengths_are_no_comparison() -> None:
    with pytest.raises(ValueError, match="zip"):
        count_clusters("aab", "xx")


def test_count_answers() -> None:
    assert count_answers([True, True, False, False], [True, False, True, False]) == Counts(1, 2, 2)


def test_rows_that_hang_together_are_one_cluster() -> None:
    scored = Scored([3, 0, 1, 4], [4, 1, 2, 5], [0.9, 0.9, 0.7, 0.5], (0.6, 0.8))
    assert list(close(scored, 0.6, 7)) == [0, 0, 0, 3, 3, 5, 6]
    assert list(close(scored, 0.8, 7)) == [0, 0, 2, 3, 3, 5, 6]


def test_the_best_threshold_is_the_one_with_the_highest_f1() -> None:
    scored = Scored([0, 1, 2], [1, 2, 3], [0.95, 0.7, 0.9], (0.6, 0.8, 0.99))
    assert find_best(scored, "xxyy") == (0.8, Counts(2, 2, 2))


def test_a_pair_is_answered_by_a_threshold_that_other_pairs_chose() -> None:
    scores = [0.9, 0.2] * 10
    gold = [True, False] * 10
    assert answer_in_turn(scores, gold, (0.1, 0.5, 0.95)) == gold
    lone = [0.3, *scores]
    assert answer_in_turn(lone, [True, *gold], (0.1, 0.25, 0.5, 0.95))[1:] == gold
