"""What README.md shows is what happens: its console examples are run, its set-up lines name real targets."""

from __future__ import annotations

import doctest
import re
from typing import TYPE_CHECKING

import pytest

from tools.readme import README, ROOT, find_blocks, is_shown, lay_desk, run_command, split_examples

if TYPE_CHECKING:
    from pathlib import Path

TEXT = README.read_text(encoding="utf-8")
EXAMPLES = [split_examples(block) for block in find_blocks(TEXT)]
PYTHON = re.findall(r"^```pycon\n(.*?)^```$", TEXT, flags=re.MULTILINE | re.DOTALL)
PAGES = sorted(ROOT.glob("*.md")) + sorted((ROOT / "docs").glob("*.md")) + [ROOT / "data" / "README.md"]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return lay_desk(tmp_path)


@pytest.mark.parametrize("examples", EXAMPLES, ids=[examples[0][0] for examples in EXAMPLES])
def test_console_examples_print_what_is_shown(desk: Path, examples: list[tuple[str, str]]) -> None:
    for command, shown in examples:
        printed = run_command(command, desk)
        assert is_shown(shown, printed), f"make readme would show for $ {command}\n{printed}"


@pytest.mark.parametrize("block", PYTHON)
def test_python_examples_print_what_is_shown(desk: Path, monkeypatch: pytest.MonkeyPatch, block: str) -> None:
    monkeypatch.chdir(desk)
    test = doctest.DocTestParser().get_doctest(block, {}, "README", "README.md", 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    assert runner.run(test).failed == 0


def test_set_up_lines_name_real_targets() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z-]+)", "\n".join(re.findall(r"^    make .*$", TEXT, flags=re.MULTILINE))))
    assert {"demo", "test"} <= named <= targets


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
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
