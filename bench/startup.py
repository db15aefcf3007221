"""Measure start-up beside `import typer`, in one run: `python -m bench.startup [--letter FILE] [--runs N]`.

Each command is timed as a process of its own, the three in turn so that all meet the same load; medians are compared.
Exit 0: within the limits; 1: a limit is broken, or a command failed; 2: wrong use.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LETTER = Path(__file__).resolve().parents[1] / "data" / "letters" / "americas-2022.txt"
RUNS = 15


@dataclass(frozen=True, slots=True)
class Timed:
    """A command to time; `limit` is how often the time of `import typer` it may take, None for that itself."""

    name: str
    command: tuple[str, ...]
    limit: float | None = None


def main(arguments: Sequence[str]) -> int:
    """Run the measurement, print the table and return the exit code."""
    options = parse_options(arguments)
    timed = list_commands(options.letter)
    try:
        seconds = measure(timed, options.runs)
    except subprocess.CalledProcessError as error:
        print(f"startup: '{' '.join(error.cmd)}' failed: {error.stderr.decode(errors='replace').strip()}")
        return 1
    return show(timed, seconds)


def parse_options(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; wrong ones end the program with exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m bench.startup", description="Measure start-up beside typer's.")
    parser.add_argument("--letter", type=Path, default=LETTER, help="the letter to normalize")
    parser.add_argument("--runs", type=int, default=RUNS, help=f"how often each command is timed (default: {RUNS})")
    return parser.parse_args(arguments)


def list_commands(letter: Path) -> list[Timed]:
    """Return what is compared: the measure itself first."""
    signclean = (sys.executable, "-m", "signclean")
    return [
        Timed("import typer", (sys.executable, "-c", "import typer")),
        Timed("signclean --version", (*signclean, "--version"), 2.5),
        Timed("signclean normalize", (*signclean, "normalize", "--quiet", str(letter)), 6.0),
    ]


def measure(timed: Sequence[Timed], runs: int) -> dict[str, float]:
    """Return the median seconds of each command; the first round only warms the caches and is not counted."""
    seconds: dict[str, list[float]] = {one.name: [] for one in timed}
    for _ in range(runs + 1):
        for one in timed:
            seconds[one.name].append(time_once(one.command))
    return {name: statistics.median(all_runs[1:]) for name, all_runs in seconds.items()}


def time_once(command: Sequence[str]) -> float:
    """Return the seconds one run of the command takes; CalledProcessError where it fails."""
    start = time.perf_counter()
    subprocess.run(command, capture_output=True, check=True)
    return time.perf_counter() - start


def show(timed: Sequence[Timed], seconds: dict[str, float]) -> int:
    """Print a line for each command; return 1 where one is over its limit, else 0."""
    unit = seconds[timed[0].name]
    broken = False
    for one in timed:
        ratio = seconds[one.name] / unit
        limit = f"at most {one.limit}" if one.limit else "the measure"
        broken = broken or (one.limit is not None and ratio > one.limit)
        print(f"{one.name:20} {seconds[one.name] * 1000:7.0f} ms  {ratio:5.2f} x  ({limit})")
    return int(broken)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
