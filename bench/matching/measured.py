"""One tool on one file, in a process of its own: what it found, its time, and its memory, that of helpers included."""

from __future__ import annotations

import os
import pickle
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.matching.memory import peak_of

ROOT = Path(__file__).resolve().parents[2]


class Cost(NamedTuple):
    """What the work took, reading the file and importing libraries left out.

    `seconds` passed on the clock, `processor` were spent by all processes together; `megabytes` is the peak of memory.
    """

    seconds: float
    processor: float
    megabytes: int


class Skipped(NamedTuple):
    """A tool that did not do it, and why."""

    why: str


class Request(NamedTuple):
    """What a child process is to do: `task` is `names` or `pairs`; of names the first `rows`, None for all."""

    peer: str
    task: str
    path: Path
    rows: int | None = None


class Answer(NamedTuple):
    """What the child process found: figures of the task, and what the work cost."""

    found: object
    cost: Cost


def measure(request: Request, most_seconds: float) -> Answer | Skipped:
    """Return what a child process of its own found, or why there is nothing."""
    with TemporaryDirectory() as folder:
        paths = Path(folder, "request"), Path(folder, "answer")
        paths[0].write_bytes(pickle.dumps(request))
        command = (sys.executable, "-m", "bench.matching.child", *map(str, paths))
        with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) as child:
            megabytes, error = peak_of(child, most_seconds)
        if error is not None:
            return Skipped(error)
        answer: Answer = pickle.loads(paths[1].read_bytes())  # noqa: S301 - written by the child just now
    cost = answer.cost
    return answer._replace(cost=cost._replace(megabytes=max(cost.megabytes, megabytes)))


class Watch:
    """Tells what the work since its making has cost."""

    def __init__(self) -> None:
        self._clock = time.perf_counter()
        self._processor = processor_seconds()

    def stop(self) -> Cost:
        """Return the cost; memory is that of this process alone."""
        passed = time.perf_counter() - self._clock
        kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return Cost(passed, processor_seconds() - self._processor, kilobytes // 1024)


def processor_seconds() -> float:
    """Return the seconds that this process and those it has started and seen end have spent."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
