"""Time locating on many names: `python -m bench.locating_speed [--names N] [--letters DIR]`.

Names are made from the letters' own forms and named before the clock runs; timed is all that locating does with them,
from evidence to verdict, in seconds of one processor, tables read from cold and caches empty. Exit 0: at most the
seconds allowed for so many names; 1: it takes longer.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from bench.entries import make_entries, read_forms
from signclean.cli import GARBAGE_THRESHOLD
from signclean.locating import decide_countries, gather_evidence
from signclean.model import Mention, Signatory, Signed, Span
from signclean.naming import name_mentions

LETTERS = Path(__file__).resolve().parents[1] / "data" / "letters"
NAMES = 100_000
MOST_SECONDS = 10.0
"""For `NAMES` names; for fewer or more their share of it."""
NAMES_OF_A_LETTER = 200
STAGES = ("evidence", "verdict")


def main(arguments: Sequence[str]) -> int:
    """Time the names, print a line for each stage and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.locating_speed", description="Time locating on many names.")
    parser.add_argument("--letters", type=Path, default=LETTERS, help="labelled letters that the names are made from")
    parser.add_argument("--names", type=int, default=NAMES, help=f"how many names (default: {NAMES:,})")
    parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same names")
    options = parser.parse_args(arguments)
    gc.set_threshold(GARBAGE_THRESHOLD)
    texts = list(make_entries(read_forms(options.letters), options.names, options.seed))
    seconds = time_locating(name_mentions([make_mention(n, text) for n, text in enumerate(texts, 1)]))
    total, allowed = sum(seconds), MOST_SECONDS * options.names / NAMES
    for stage, one in zip(STAGES, seconds, strict=True):
        print(f"{stage:10} {one:6.2f} s")
    print(f"{len(texts):,} names ({len(set(texts)):,} different): {total:.2f} s, {len(texts) / total:,.0f} names/s "
          f"(allowed: {allowed:g} s)")  # fmt: skip
    return int(total > allowed)


def make_mention(number: int, text: str) -> Mention:
    """Return a mention of its own, in letters of common length."""
    source = f"letter-{number // NAMES_OF_A_LETTER}.txt"
    return Mention(n=number, source=source, spans=(Span(number, 0, len(text)),), text=text, name=text)


def time_locating(mentions: Sequence[Mention]) -> tuple[float, ...]:
    """Return the seconds of the processor that gathering evidence and deciding take, each name a signatory."""
    marks = [time.process_time()]
    placed = gather_evidence(mentions)
    marks.append(time.process_time())
    signatories = [
        Signatory(f"s{one.n}", one.name, one.name, one.kind, Signed.DIRECT, (one.n,), aliases=one.aliases)
        for one in placed
    ]
    decide_countries(signatories, {one.n: one for one in placed})
    marks.append(time.process_time())
    return tuple(after - before for before, after in pairwise(marks))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
