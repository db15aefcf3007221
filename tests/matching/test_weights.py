"""The table of weights and the code speak of the same clues."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from signclean.matching.weights import weights

MATCHING = Path(__file__).parents[2] / "src" / "signclean" / "matching"
TABLE = tomllib.loads((MATCHING / "weights.toml").read_text(encoding="utf-8"))
FROM_LIKENESS = {"inflected", "gendered", "spelled", "misspelled", "translated", "abbreviated", "related", "compound"}


def test_every_clue_has_a_weight_and_a_reason() -> None:
    assert all(row.keys() == {"weight", "reason"} and row["reason"] for row in TABLE["clues"].values())


def test_the_lines_between_the_verdicts() -> None:
    assert 0 < weights().doubt < 0.5 < weights().same < 1


def test_no_weight_is_left_over_and_none_is_missing() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in MATCHING.glob("*.py"))
    quoted = set(re.findall(r'"([a-z]+(?:-[a-z]+)*)"', code))
    rules = set(weights().clues)
    assert rules - quoted - FROM_LIKENESS - {"told-acronym", "told-slip"} == set()
    assert {word for word in quoted if re.match(r"(?:place|person|acronym|head|word|formal|scope)-", word)} <= rules
