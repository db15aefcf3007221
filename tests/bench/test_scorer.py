from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bench.scorer import score
from bench.scorer.gold import read_gold
from bench.scorer.outcome import Overlap, Share, add_up
from bench.scorer.reading import parse_reading

if TYPE_CHECKING:
    from pathlib import Path

    from bench.scorer.outcome import Figure, Outcome

FAULTLESS = {
    "segmentation": Overlap(8, 8, 8),
    "names": Overlap(8, 8, 8),
    "kind": Share(8, 8),
    "parent": Share(3, 3),
    "acronym": Share(1, 1),  # TIDE is all acronym: leaving the field empty is no case
    "legal_form": Share(2, 2),
    "alias": Share(0, 0),
    "place": Share(2, 2),
    "role": Share(1, 1),
    "same": Overlap(1, 1, 1),
    "doubts": Share(2, 2),
    "doubts_merged": Share(0, 2),
    "review_load": Share(2, 7),  # a question about one signatory alone is no pair
    "country_told": Share(2, 2),
    "country_cue": Share(2, 2),
    "country_known": Share(2, 2),
    "country_wrong": Share(0, 5),
    "lost": Share(0, 29),  # `Ba-` and `teliers` are one word
    "doubled": Share(0, 40),
}
FAULTY = {
    "segmentation": Overlap(6, 8, 8),  # one cut in two, one missed
    "names": Overlap(6, 8, 8),  # a place at the end of the name is allowed
    "kind": Share(4, 6),
    "parent": Share(2, 3),
    "acronym": Share(0, 0),
    "legal_form": Share(0, 1),
    "alias": Share(0, 1),
    "place": Share(1, 2),
    "role": Share(0, 1),  # one word of four too many
    "same": Overlap(0, 0, 1),  # the wrong join is a `maybe` pair and counts neither way
    "doubts": Share(0, 2),
    "doubts_merged": Share(1, 2),
    "review_load": Share(1, 7),
    "country_told": Share(2, 2),
    "country_cue": Share(0, 1),
    "country_known": Share(0, 2),
    "country_wrong": Share(3, 5),
    "lost": Share(1, 29),
    "doubled": Share(1, 40),
}


def score_made_up(folder: Path, reading: str) -> Outcome:
    output = json.loads((folder / f"harbour.{reading}.json").read_text(encoding="utf-8"))
    letter = (folder / "harbour.txt").read_text(encoding="utf-8")
    return score(read_gold(folder / "harbour.gold.tsv"), parse_reading(output), letter)


@pytest.mark.parametrize(("reading", "expected"), [("faultless", FAULTLESS), ("faulty", FAULTY)])
def test_score_gives_the_expected_figures(made_up: Path, reading: str, expected: dict[str, Figure]) -> None:
    assert score_made_up(made_up, reading).figures == expected


def test_score_tells_no_error_of_a_faultless_reading(made_up: Path) -> None:
    assert score_made_up(made_up, "faultless").errors == ()


@pytest.mark.parametrize(
    "error",
    [
        "segmentation: missed, line 8: TIDE",
        "segmentation: invented, line 4: AMV",
        "kind: Coalition for Open Quays: wanted 'coalition', got 'organization'",
        "parent: Nordkai e.V.: wanted 'coalitionforopenquays', got ''",
        "alias: Ligue des Bateliers (Sénégal): wanted '', got 'bateliers'",
        "same: missed: Harbour Watch - Kenya | Harbour Watch",
        "doubts: not listed: Ligue des Bateliers (Sénégal) | Nordkai e.V.",
        "country: Nordkai e.V.: wanted DE (c), got SN",
        "lost: tide x1",
        "doubled: skipper x1",
    ],
)
def test_score_tells_every_error(made_up: Path, error: str) -> None:
    assert error in score_made_up(made_up, "faulty").errors


def test_score_without_a_letter_leaves_the_words_out(made_up: Path) -> None:
    output = json.loads((made_up / "harbour.faultless.json").read_text(encoding="utf-8"))
    figures = score(read_gold(made_up / "harbour.gold.tsv"), parse_reading(output), None).figures
    assert list(figures) == list(FAULTLESS)[:-2]


def test_add_up_adds_counts_and_keeps_the_order() -> None:
    total = add_up([FAULTLESS, FAULTY])
    assert list(total) == list(FAULTLESS)
    assert total["names"] == Overlap(14, 16, 16)
    assert total["kind"] == Share(12, 14)


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        (Share(0, 0), None),
        (Overlap(0, 0, 0), None),
        (Share(3, 4), 0.75),
        (Overlap(3, 4, 4), 0.75),
        (Overlap(0, 1, 0), 0.0),
    ],
)
def test_value_is_none_without_cases(figure: Figure, value: float | None) -> None:
    assert figure.value == value


def test_shares_and_overlaps_do_not_add_up() -> None:
    with pytest.raises(TypeError):
        Share(1, 1) + Overlap(1, 1, 1)
