"""The memory that a process and those it starts take together, looked at while they work."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

PROC = Path("/proc")
INTERVAL_SECONDS = 0.1
SLOWEST_SECONDS = 1.0
_SHARE = re.compile(rb"^Pss:\s+(\d+) kB", re.MULTILINE)


def peak_of(child: subprocess.Popen[bytes], most_seconds: float) -> tuple[int, str | None]:
    """Wait for the child; return its peak in megabytes, and in a sentence why it failed, None where it did not.

    Memory that processes share is counted once. Where the system does not tell, the peak is 0. A child that takes too
    long is ended.
    """
    peak, began, pause = 0, time.monotonic(), INTERVAL_SECONDS
    while child.poll() is None:
        if time.monotonic() - began > most_seconds:
            child.kill()
            return peak, f"not done after {most_seconds:.0f} s"
        peak = max(peak, sum(_kilobytes(pid) for pid in _family(child.pid)) // 1024)
        time.sleep(pause)
        pause = min(SLOWEST_SECONDS, pause * 1.1)
    return peak, _reason(child) if child.returncode else None


def _reason(child: subprocess.Popen[bytes]) -> str:
    told = child.stderr.read().decode(errors="replace").strip().splitlines() if child.stderr else []
    return told[-1] if told else f"ended by signal or exit code {child.returncode}"


def _family(pid: int) -> Iterator[int]:
    """Yield a process and all that descend from it."""
    yield pid
    try:
        children = (PROC / str(pid) / "task" / str(pid) / "children").read_text()
    except OSError:  # it ended meanwhile, or the system has no such folder
        return
    for child in children.split():
        yield from _family(int(child))


def _kilobytes(pid: int) -> int:
    try:
        found = _SHARE.search((PROC / str(pid) / "smaps_rollup").read_bytes())
    except OSError:  # it ended meanwhile, or the system has no such folder
        return 0
    return int(found.group(1)) if found else 0
