"""One version, told the same wherever it stands."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import signclean

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def find(pattern: str, file: str) -> list[str]:
    return re.findall(pattern, (ROOT / file).read_text(encoding="utf-8"), flags=re.MULTILINE)


def test_the_package_tells_the_version() -> None:
    assert signclean.__version__ == PROJECT["version"]


def test_the_citation_tells_the_version_and_the_licence() -> None:
    assert find(r"^version: (.+)$", "CITATION.cff") == [PROJECT["version"]]
    assert find(r"^license: (.+)$", "CITATION.cff") == [PROJECT["license"]]


def test_the_changelog_speaks_of_the_version() -> None:
    assert PROJECT["version"] in find(r"^## \[?(\d+\.\d+\.\d+)", "CHANGELOG.md")


def test_the_python_that_is_promised_is_the_python_that_is_tried() -> None:
    oldest = PROJECT["requires-python"].removeprefix(">=")
    [matrix] = find(r"python: \[(.+)\]", ".github/workflows/ci.yml")
    tried = re.findall(r'"([\d.]+)"', matrix)
    assert oldest in tried
    assert {f"Programming Language :: Python :: {python}" for python in tried} <= set(PROJECT["classifiers"])
