"""How well a reading agrees with the gold reading of the same letter, as figures and as a list of errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.scorer.countries import score_countries
from bench.scorer.fields import score_fields, score_roles
from bench.scorer.identity import score_doubts, score_same
from bench.scorer.keeping import score_keeping
from bench.scorer.outcome import Outcome, merge
from bench.scorer.pairing import pair_names, pair_texts, score_pairing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.scorer.gold import GoldRow
    from bench.scorer.reading import Reading


def score(gold: Sequence[GoldRow], reading: Reading, letter: str | None) -> Outcome:
    """Return every figure of `reading` against `gold`, in the order of the table, with the errors behind them.

    `letter` is the text of the letter; where it is None, `lost` and `doubled` are not measured.
    """
    wanted = [row for row in gold if row.is_signature]
    matched = pair_texts(wanted, reading)
    parts = [
        score_pairing(wanted, reading, matched, pair_names(wanted, reading)),
        score_fields(matched, reading),
        score_roles(matched),
        score_same(gold, matched),
        score_doubts(gold, matched, reading),
        score_countries(matched, reading),
    ]
    if letter is not None:
        parts.append(score_keeping(wanted, reading, letter))
    return merge(parts)
