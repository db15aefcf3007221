"""At a terminal: a table as wide as it is, colour unless NO_COLOR, the help instead of waiting for input, a bar."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="pseudo-terminals are a POSIX thing")

ESCAPE = b"\x1b["


def on_terminal(command: list[str], *, stdout: bool = True, columns: int = 80, **environment: str) -> tuple[int, bytes]:
    """Run the command with stdin, stderr and, if asked, stdout at a pseudo-terminal; return exit code and screen."""
    master, terminal = pty.openpty()
    env = {**os.environ, "TERM": "xterm", "COLUMNS": str(columns), **environment}
    out = terminal if stdout else subprocess.DEVNULL
    with subprocess.Popen(command, stdin=terminal, stdout=out, stderr=terminal, env=env) as process:
        os.close(terminal)
        screen = b"".join(iter(lambda: read(master), b""))
        code = process.wait(timeout=60)
    os.close(master)
    return code, screen


def read(master: int) -> bytes:
    """Return what comes next; where Linux reports the end as an error, nothing."""
    try:
        return os.read(master, 65536)
    except OSError:
        return b""


def signclean(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "signclean", *arguments]


def test_a_table_is_shown_with_the_summary_below(letter: str) -> None:
    code, screen = on_terminal(signclean("normalize", letter), NO_COLOR="")
    lines = screen.decode("utf-8").splitlines()
    assert code == 0
    assert ESCAPE in screen
    assert any("Red Solidaria del Sur (RSS)" in line for line in lines)
    assert lines[-1].startswith("signclean: ")


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colour_where_it_is_not_wanted(letter: str, environment: dict[str, str]) -> None:
    code, screen = on_terminal(signclean("normalize", letter), **environment)
    assert code == 0
    assert ESCAPE not in screen
    assert "Asociación Ñandú".encode() in screen


@pytest.mark.parametrize("columns", [40, 60, 120])
def test_the_table_fits_the_terminal(letter: str, columns: int) -> None:
    _, screen = on_terminal(signclean("normalize", "-q", letter), columns=columns, NO_COLOR="1")
    assert max(len(line) for line in screen.decode("utf-8").splitlines()) <= columns


def test_without_files_the_help_is_shown_and_nothing_waits(folder: Path) -> None:
    code, screen = on_terminal(signclean("normalize"))
    assert code == 2
    assert b"Usage: signclean normalize" in screen


SLOW = """
import sys, time
from signclean import pipeline
from signclean.cli import main
quick = pipeline.normalize
def slow(documents, settings, progress):
    progress("matching", 3, 5)
    time.sleep({seconds})
    return quick(documents, settings)
pipeline.normalize = slow
main()
"""


def test_work_over_a_second_shows_a_bar_and_takes_it_away(letter: str) -> None:
    command = [sys.executable, "-c", SLOW.format(seconds=1.6), "normalize", letter, "-o", "list.csv"]
    code, screen = on_terminal(command)
    assert code == 0
    assert b"matching" in screen
    assert b"60%" in screen
    after = screen[screen.rindex(b"matching") :]
    assert re.search(rb"\x1b\[2K", after), "the bar's line is not erased"
    assert Path("list.csv").exists()


@pytest.mark.parametrize("seconds", ["0"])
def test_quick_work_shows_no_bar(letter: str, seconds: str) -> None:
    command = [sys.executable, "-c", SLOW.format(seconds=seconds), "normalize", letter, "-o", "list.csv"]
    assert b"matching" not in on_terminal(command)[1]
