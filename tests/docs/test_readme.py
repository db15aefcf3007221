"""What README.md shows is what happens: its console examples are run, its set-up lines name real targets."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ANY_LINES = "…"  # a line of its own in the shown output: any lines, or none
SECONDS = 60


def find_blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)


def split_examples(block: str) -> list[tuple[str, str]]:
    """The (command, output shown) pairs of a console block; a command stands after `$ `."""
    _, *parts = re.split(r"^\$ ", block, flags=re.MULTILINE)
    return [(command, output) for command, _, output in (part.partition("\n") for part in parts)]


EXAMPLES = [split_examples(block) for block in find_blocks("console")]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder of the user's own with the tree's data in it: what an example writes stays out of the tree."""
    (tmp_path / "data").symlink_to(ROOT / "data")
    return tmp_path


def run_in(folder: Path, command: str) -> str:
    scripts = sysconfig.get_path("scripts")
    environment = {
        **os.environ,
        "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}",
        "NO_COLOR": "1",
        "COLUMNS": "100",
    }
    run = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    return run.stdout


def is_shown(shown: str, printed: str) -> bool:
    pattern = "".join(
        r"(?:.*\n)*?" if line.rstrip("\n") == ANY_LINES else re.escape(line) for line in shown.splitlines(keepends=True)
    )
    return re.fullmatch(pattern, printed) is not None


@pytest.mark.parametrize("examples", EXAMPLES, ids=[examples[0][0] for examples in EXAMPLES])
def test_console_examples_print_what_is_shown(desk: Path, examples: list[tuple[str, str]]) -> None:
    for command, shown in examples:
        printed = run_in(desk, command)
        assert is_shown(shown, printed), f"$ {command}\n{printed}"


@pytest.mark.parametrize("block", find_blocks("pycon"))
def test_python_examples_print_what_is_shown(desk: Path, monkeypatch: pytest.MonkeyPatch, block: str) -> None:
    monkeypatch.chdir(desk)
    test = doctest.DocTestParser().get_doctest(block, {}, "README", "README.md", 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    assert runner.run(test).failed == 0


def test_set_up_lines_name_real_targets() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z-]+)", "\n".join(find_blocks("sh"))))
    assert {"demo", "test"} <= named <= targets


@pytest.mark.parametrize(
    "page", sorted(ROOT.glob("*.md")) + sorted((ROOT / "docs").glob("*.md")), ids=lambda page: page.name
)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize(
    ("shown", "printed", "expected"),
    [
        ("a\nb\n", "a\nb\n", True),
        ("a\n", "a\nb\n", False),
        ("a\n…\nb\n", "a\nx\ny\nb\n", True),
        ("a\n…\nb\n", "a\nb\n", True),
        ("a\n…\nb\n", "a\nx\n", False),
        ("a.c\n", "abc\n", False),
        ("", "", True),
    ],
)
def test_is_shown(shown: str, printed: str, expected: bool) -> None:
    assert is_shown(shown, printed) is expected
