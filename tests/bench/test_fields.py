"""The list of fields that naming reads otherwise than the gold."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.fields import NAMED, main

LETTERS = Path(__file__).with_name("letters")


def test_every_field_is_counted_and_every_difference_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(LETTERS), "--field", "alias"]) == 0
    counts, _, differences = capsys.readouterr().out.partition("\n\n")
    assert [line.split(":")[0] for line in counts.splitlines()] == list(NAMED)
    alias = next(line for line in counts.splitlines() if line.startswith("alias:"))
    right, of = (int(word) for word in alias.split() if word.isdigit())
    assert differences.count("alias: ") == of - right
