"""The comparison of matchers as a whole, with the tools that need nothing more than the tests do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bench.matching.__main__ import main
from bench.matching.measured import Cost, Request, Skipped, measure
from bench.matching.showing import show_growth, show_share


@pytest.fixture
def names(tmp_path: Path) -> Path:
    path = tmp_path / "names.csv"
    rows = ["Casa Luna,a", "CASA LUNA,a", "Taller del Sol,b", "Luna Casa,a"]
    path.write_text("\n".join(["name,cluster", *rows]), encoding="utf-8")
    return path


def test_tools_stand_side_by_side(names: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--names", str(names), "--sizes", "2", "4", "--only", "OpenRefine fingerprint", "Splink"]) == 0
    shown = capsys.readouterr().out
    assert re.findall(r"^OpenRefine fingerprint +(\S+) +(\S+) +(\S+) +[\d.]+ +[\d.]+ +\d+", shown, re.MULTILINE) == [
        ("1.0000", "1.0000", "1.0000"),
        ("1.0000", "1.0000", "1.0000"),
    ]
    assert "names.csv, 4 names" in shown
    assert "x the processor's time of 2 (exponent" in shown


def test_nothing_to_read_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert main(["--names", "no-such-file.csv"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "matching: nothing to read; give --names or --pairs",
        "matching: no-such-file.csv is not there; give --names or --pairs",
    ]


def test_a_tool_that_fails_or_takes_too_long_is_told(names: Path, tmp_path: Path) -> None:
    failed = measure(Request("OpenRefine fingerprint", "names", tmp_path / "none.csv"), 60)
    assert isinstance(failed, Skipped)
    assert "FileNotFoundError" in failed.why
    assert measure(Request("signclean", "names", names), 0.05) == Skipped("not done after 0 s")


def test_growth_and_shares() -> None:
    assert show_growth(Cost(0, 20, 0), 1_000, (Cost(0, 2, 0), 100)).startswith("10.0 x the processor's time of 100")
    assert [show_share(share) for share in (1, 0.99999, 0.5)] == ["1.0000", "0.9999", "0.5000"]
