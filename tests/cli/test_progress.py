from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable

import pytest

from signclean.cli import progress
from signclean.cli.progress import progress_bar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv("TERM", "xterm")
    return Terminal()


def test_nobody_looks_on_no_bar() -> None:
    with progress_bar(io.StringIO(), quiet=False) as bar:
        assert bar is None


def test_quiet_no_bar(terminal: Terminal) -> None:
    with progress_bar(terminal, quiet=True) as bar:
        assert bar is None


def test_short_work_shows_nothing(terminal: Terminal) -> None:
    with progress_bar(terminal, quiet=False) as bar:
        assert bar is not None
        bar("naming", 1, 5)
    assert terminal.getvalue() == ""


def test_long_work_shows_its_stage_even_where_it_reports_nothing_more(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE_SECONDS", 0.01)
    with progress_bar(terminal, quiet=False) as bar:
        assert bar is not None
        bar("naming", 1, 5)
        wait_for(lambda: "naming" in terminal.getvalue())
        bar("matching", 4, 5)
        wait_for(lambda: "matching" in terminal.getvalue())
    assert "80%" in terminal.getvalue()


def test_an_error_takes_the_bar_down(terminal: Terminal) -> None:
    with pytest.raises(ZeroDivisionError), progress_bar(terminal, quiet=False):
        raise ZeroDivisionError
    assert not [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer)]


def wait_for(shown: Callable[[], bool], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not shown():
        assert time.monotonic() < end
        time.sleep(0.01)
