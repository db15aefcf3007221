"""Every finding on the untouched letters was looked at: `reviewed.csv` says why an editor wants it."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from signclean.checking.check import check_sheet
from signclean.checking.intake import read_list
from tests.checking.test_planted import LETTERS

REVIEWED = Path(__file__).parent / "reviewed.csv"


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_nothing_is_found_that_nobody_wants(path: Path) -> None:
    with REVIEWED.open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["letter"] == path.stem]
    assert all(len(row["why"].split()) > 2 for row in rows)
    found = Counter(finding.key for finding in check_sheet(read_list(str(path))).findings)
    assert found == Counter(row["finding"] for row in rows)
