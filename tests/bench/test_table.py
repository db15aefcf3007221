from __future__ import annotations

import pytest

from bench.scorer.outcome import Figure, Outcome, Overlap, Share
from bench.table import show_errors, show_figure, show_table

TABLE = """\
                      segmen-         country
                       tation    role   wrong    lost
first                   0.900       -   0.500       2
first-full              0.000       -       -       7
second                  0.600   1.000   0.000       0
all, each letter once   0.750   1.000   0.250       2"""


def outcome(segmentation: int, role: Share, wrong: Share, lost: int) -> Outcome:
    figures = {
        "segmentation": Overlap(segmentation, 10, 10),
        "role": role,
        "country_wrong": wrong,
        "lost": Share(lost, 99),
    }
    return Outcome(figures, (f"lost: word x{lost}",))


def test_show_table() -> None:
    outcomes = {
        "first": outcome(9, Share(0, 0), Share(1, 2), 2),
        "first-full": outcome(0, Share(0, 0), Share(0, 0), 7),
        "second": outcome(6, Share(1, 1), Share(0, 2), 0),
    }
    shown = show_table(outcomes)
    assert shown == TABLE
    assert show_errors(outcomes).splitlines()[:2] == ["first", "  lost: word x2"]


@pytest.mark.parametrize(
    ("name", "figure", "shown"),
    [
        ("role", Share(0, 0), "-"),
        ("role", Share(0, 3), "0.000"),
        ("role", Share(2, 3), "0.667"),
        ("role", Share(3, 3), "1.000"),
        ("role", Share(9999, 10000), "0.999"),
        ("lost", Share(1, 9999), "1"),
    ],
)
def test_show_figure(name: str, figure: Figure, shown: str) -> None:
    assert show_figure(name, figure) == shown
