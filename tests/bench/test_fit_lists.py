"""The fit of running texts: it finds what tells, and writes what can be read."""

from __future__ import annotations

import random

from bench.fit_lists import Choice, fit, write_table
from bench.fitting.laid_out import Signature, lay_out, wrap


def test_weights_prefer_what_the_right_reading_has() -> None:
    weights = fit([Choice([{"told": 1.0, "idle": 1.0}, {"idle": 1.0}], 0)] * 20)
    assert weights["told"] > 1
    assert abs(weights["idle"]) < 0.01


def test_the_table_is_python() -> None:
    names: dict[str, object] = {}
    exec(write_table({"any": -1.5}, {";": 0.5}), names)  # noqa: S102 - it is what was written
    assert names["RUNS_ON"] == {"any": -1.5}
    assert names["PARTS_TEXT"] == {";": 0.5}


def test_the_same_seed_lays_out_the_same_lists() -> None:
    entries = [Signature(f"Open Harbour Trust {n}", f"Open Harbour Trust {n}", "Kenya") for n in range(9)]
    first = list(lay_out("a", entries, 1))
    assert first == list(lay_out("a", entries, 1))
    assert {laid.separator for laid in first} >= {None, ";", ",", " - "}


def test_wrapping_keeps_the_words() -> None:
    text = "Coalition for Clean Rivers; Casa Abierta Norte; Red Solidaria del Sur"
    assert " ".join(wrap(text, 20, random.Random(1))) == text
