"""Composed blocks of tables, cells and records, and lists that look like them: who signs, from where, by whom."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from signclean.model import Document
from signclean.pipeline import normalize

CASES = Path(__file__).with_name("tables.txt").read_text(encoding="utf-8").split("=== ")[1:]
Entry = tuple[str, str, str]


def read_entries(text: str) -> list[Entry]:
    found = normalize([Document("-", tuple(text.split("\n")), "")]).mentions
    return [_plain(m.text, m.place or "", " ".join(filter(None, (m.role, m.affiliation)))) for m in found]


def _plain(*parts: str) -> Entry:
    text, place, role = (re.sub(r"\W+", " ", part).strip() for part in (*parts, "", "")[:3])
    return text, place, role


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.partition("\n")[0])
def test_who_signs_from_where_and_by_whom(case: str) -> None:
    text, _, wanted = case.partition("\n")[2].partition("\n--- read as\n")
    assert read_entries(text) == [_plain(*line.split("~")) for line in wanted.strip("\n").split("\n")]
