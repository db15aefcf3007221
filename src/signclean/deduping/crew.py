"""Processes that work side by side on parts of a long list."""

from __future__ import annotations

import atexit
import gc
import os
import pickle
import signal
import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import lru_cache
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar, cast

from signclean.matching.spreading import Spread, work_here

State = TypeVar("State")
Part = TypeVar("Part")
Result = TypeVar("Result")

GARBAGE_THRESHOLD = 1_000_000
"""Objects made between two searches for cycles."""
WAITING = 3
"""Parts for each process that are handed over before the first result is taken: enough to keep it busy."""


@contextmanager
def gather_crew(workers: int) -> Iterator[Spread]:
    """Give something that spreads work over so many processes; with one the work is done here."""
    with _searching_seldom():
        if workers <= 1:
            yield work_here
            return
        with _start_crew(workers) as crew:
            yield crew


@contextmanager
def _searching_seldom() -> Iterator[None]:
    """Let Python search for cycles as seldom as in the crew: else a third of the time goes into searching."""
    before = gc.get_threshold()
    if before[0]:  # 0: the caller wants no search at all
        gc.set_threshold(max(before[0], GARBAGE_THRESHOLD), *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def _start_crew(workers: int) -> Iterator[Spread]:
    with tempfile.TemporaryDirectory(prefix="signclean-") as folder:
        pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_settle)
        try:
            pool.submit(_settle)  # the processes start with the first work, and so while the names are read
            yield _Crew(pool, workers, Path(folder))
        finally:
            pool.shutdown(cancel_futures=True)


class _Crew:
    """Spreads work over the processes of a pool, which read the state once from a file."""

    def __init__(self, pool: ProcessPoolExecutor, workers: int, folder: Path) -> None:
        self._pool = pool
        self._most = workers * WAITING
        self._folder = folder
        self._numbers = count()

    def __call__(self, work: Callable[[State, Part], Result], state: State, parts: Iterable[Part]) -> Iterator[Result]:
        path = self._folder / f"{next(self._numbers)}.state"
        path.write_bytes(pickle.dumps(state))
        waiting: deque[Future[Result]] = deque()
        for part in parts:
            waiting.append(self._pool.submit(_work, work, str(path), part))
            if len(waiting) >= self._most:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
        path.unlink()


def _settle() -> None:
    """Leave Ctrl-C to the process that waits, search for cycles seldom (there is hardly one), and end at once.

    Taking apart what it has learnt, word by word, would take a process a quarter of its time; all work is handed over.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(GARBAGE_THRESHOLD)
    atexit.register(os._exit, 0)


def _work(work: Callable[[State, Part], Result], path: str, part: Part) -> Result:
    return work(cast("State", _read_state(path)), part)


@lru_cache(maxsize=1)
def _read_state(path: str) -> object:
    return pickle.loads(Path(path).read_bytes())  # noqa: S301 - written by this program a moment ago
