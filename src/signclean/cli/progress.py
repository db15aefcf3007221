"""A progress bar on stderr, for work that lasts over a second and a person who looks on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from typing import TYPE_CHECKING, TextIO

from signclean.cli.streams import is_terminal

if TYPE_CHECKING:  # rich takes as long to load as many a letter to read
    from rich.progress import Progress, TaskID

PATIENCE_SECONDS = 1.0


@contextmanager
def progress_bar(stream: TextIO, *, quiet: bool) -> Iterator[Bar | None]:
    """Give a function to report `(stage, done, total)` to, or None where nobody looks; the bar is gone afterwards."""
    if quiet or not is_terminal(stream):
        yield None
        return
    bar = Bar(stream)
    try:
        yield bar
    finally:
        bar.stop()


def start_display(stream: TextIO) -> tuple[Progress, TaskID]:
    """Put a bar without content on the terminal; it goes away when it is stopped."""
    from rich.console import Console
    from rich.progress import Progress

    display = Progress(console=Console(file=stream), transient=True)
    display.start()
    return display, display.add_task("", total=None)


class Bar:
    """What is being done, and how far. A timer draws it, for a long step may report nothing while it lasts."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._report: tuple[str, int, int] = ("starting", 0, 1)
        self._display: tuple[Progress, TaskID] | None = None
        self._timer = Timer(PATIENCE_SECONDS, self._show)
        self._timer.daemon = True
        self._timer.start()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Take note that `done` of `total` steps are over, and `stage` is next."""
        self._report = (stage, done, total)
        self._draw()

    def stop(self) -> None:
        """Take the bar off the terminal, or see to it that none appears."""
        self._timer.cancel()
        self._timer.join()
        if self._display:
            self._display[0].stop()

    def _show(self) -> None:
        self._display = start_display(self._stream)
        self._draw()

    def _draw(self) -> None:
        if self._display:
            display, task = self._display
            stage, done, total = self._report
            display.update(task, description=stage, completed=done, total=total)
