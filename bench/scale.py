"""Time the stages on long lists: `python -m bench.scale [--sizes N …] [--matching N] [--layout NAME] [--letters DIR]`.

Entries are made from the letters' own forms. Every size runs in a process of its own that has read a short list before:
the tables are built, and no size profits from the caches of another. Told are the seconds of the processor, entries a
second, how the time grows from size to size (with an exponent of 1 twice the entries take twice the time), and the peak
of memory.
"""

from __future__ import annotations

import argparse
import gc
import math
import resource
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path

from bench.entries import make_entries, read_forms
from signclean.cli import GARBAGE_THRESHOLD
from signclean.locating import gather_evidence
from signclean.matching import match_mentions
from signclean.naming import name_mentions, shape_of
from signclean.reading import read_text
from signclean.segmenting import segment

LETTERS = Path(__file__).resolve().parents[1] / "data" / "letters"
SIZES = (1_000, 10_000, 100_000)
MATCHING = 10_000
WARM_UP = 200
SEPARATORS = {"lines": "\n", "blank lines": "\n\n", "paragraph": "; "}
READING = ("segmenting", "naming")
STAGES = (*READING, "locating", "matching")


@dataclass(frozen=True, slots=True)
class Timed:
    """Seconds by stage for a list of so many entries; `megabytes` is the peak of memory of the whole process."""

    entries: int
    mentions: int
    seconds: dict[str, float]
    megabytes: int


def main(arguments: Sequence[str]) -> int:
    """Time every size and print the table; return the exit code."""
    options = parse_options(arguments)
    context = get_context("spawn")  # a new interpreter each: a copy of this one would bring its memory along
    before: Timed | None = None
    for size in options.sizes:
        with ProcessPoolExecutor(1, context) as pool:
            timed = pool.submit(time_list, options, size).result()
        show(timed, before)
        before = timed
    return 0


def parse_options(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; wrong ones end the program with exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m bench.scale", description="Time the stages on long lists.")
    parser.add_argument("--letters", type=Path, default=LETTERS, help="labelled letters that the entries are made from")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="how many entries, each for one run")
    parser.add_argument("--matching", type=int, default=MATCHING, help=f"most entries to match (default: {MATCHING})")
    parser.add_argument("--layout", choices=SEPARATORS, default="lines", help="how the entries stand in the text")
    parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same entries")
    return parser.parse_args(arguments)


def time_list(options: argparse.Namespace, size: int) -> Timed:
    """Return the times of one list, in a process that has read nothing before."""
    gc.set_threshold(GARBAGE_THRESHOLD)
    forms = read_forms(options.letters)
    separator = SEPARATORS[options.layout]
    run_stages(separator.join(make_entries(forms, WARM_UP, options.seed + 1)), matching=True)
    mentions, seconds = run_stages(separator.join(make_entries(forms, size, options.seed)), size <= options.matching)
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Timed(size, mentions, seconds, kilobytes // 1024)


def run_stages(block: str, matching: bool) -> tuple[int, dict[str, float]]:
    """Return how many mentions were read, and the seconds of the processor that each stage took."""
    document = read_text(f"Signed by:\n\n{block}\n")
    marks = [time.process_time()]
    mentions = segment(document, shape_of).mentions
    marks.append(time.process_time())
    named = name_mentions(mentions)
    marks.append(time.process_time())
    placed = gather_evidence(named)
    marks.append(time.process_time())
    if matching:
        match_mentions(placed)
        marks.append(time.process_time())
    passed = [after - before for before, after in pairwise(marks)]
    return len(mentions), dict(zip(STAGES, passed, strict=False))


def show(timed: Timed, before: Timed | None) -> None:
    """Print a line for each stage, and one for segmenting and naming together."""
    print(f"{timed.entries:,} entries, {timed.mentions:,} mentions, {timed.megabytes} MB")
    sums = {stage: (stage,) for stage in timed.seconds} | {"segmenting + naming": READING}
    for name, stages in sums.items():
        seconds = sum(timed.seconds[stage] for stage in stages)
        growth = ""
        if before and all(stage in before.seconds for stage in stages):
            earlier = sum(before.seconds[stage] for stage in stages)
            growth = f"exponent {math.log(seconds / earlier) / math.log(timed.entries / before.entries):.2f}"
        print(f"  {name:20} {seconds:8.2f} s {timed.entries / seconds:10,.0f} entries/s  {growth}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
