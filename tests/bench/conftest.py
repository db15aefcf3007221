from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bench.scorer.gold import GoldRow, find_roots, read_gold

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
MADE_UP = ROOT / "tests" / "bench" / "letters"
FIELDS = ("text", "name", "acronym", "legal_form", "alias", "place", "role")


@pytest.fixture
def made_up() -> Path:
    return MADE_UP


@pytest.fixture
def read_badly() -> Callable[[Path, int], dict[str, Any]]:
    return read_with_faults


def read_with_faults(gold_path: Path, seed: int) -> dict[str, Any]:
    """What a reader of the gold's letter with faults of every kind would print."""
    dice = random.Random(seed)
    gold = read_gold(gold_path)
    roots = find_roots(gold)
    numbers = {row.name: row.n for row in reversed(gold) if row.kind == "coalition"}
    mentions = [spoil(dice, write_mention(row, roots, numbers)) for row in gold if row.is_signature]
    mentions = [mention for mention in mentions if dice.random() > 0.05]
    ids = sorted({mention["signatory"] for mention in mentions})
    return {
        "mentions": mentions,
        "signatories": [{"id": id_, "country": dice.choice(["US", "MX", "GB", "FR", None])} for id_ in ids],
        "review": [{"a": a, "b": dice.choice([*ids, None])} for a in ids if dice.random() < 0.2],
        "ignored": [{"text": row.text, "url": row.place} for row in gold if not row.is_signature],
    }


def write_mention(row: GoldRow, roots: dict[int, int], numbers: dict[str, int]) -> dict[str, Any]:
    return {
        **{field: getattr(row, field) for field in FIELDS},
        "n": row.n,
        "lines": [row.first_line, row.last_line],
        "kind": row.kind,
        "member_of": numbers.get(row.member_of),
        "signatory": f"s{roots[row.n]}",
    }


def spoil(dice: random.Random, mention: dict[str, Any]) -> dict[str, Any]:
    """Give one mention in three a fault: a field that is wrong, empty, a list, cut off, or another's."""
    if dice.random() > 0.33:
        return mention
    field = dice.choice([*FIELDS, "signatory", "lines", "kind", "member_of", "cells"])
    wrong: dict[str, Any] = {
        "alias": [mention["name"], "second"],
        "cells": ["Extra", mention["name"]],
        "kind": dice.choice(["individual", "coalition"]),
        "lines": None,
        "member_of": dice.randint(1, 40),
        "signatory": f"s{dice.randint(1, 20)}",
    }
    return {**mention, field: wrong[field] if field in wrong else spoil_text(dice, mention[field])}


def spoil_text(dice: random.Random, text: str) -> str | None:
    return dice.choice(["", None, "Wrong one", text[:5]])
