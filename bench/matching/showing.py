"""The tables of the run: one line a tool."""

from __future__ import annotations

import math
import platform
from collections.abc import Sequence
from datetime import UTC, datetime

from bench.matching.counting import Counts, count_answers
from bench.matching.labelled import LabelledPair
from bench.matching.measured import Cost
from bench.matching.tasks import NamesFound

WIDTH = 30
HEADING = f"{'':{WIDTH}} {'precision':>9} {'recall':>7} {'F1':>7} {'seconds':>9} {'processor':>9} {'MB':>6}  notes"
PAIR_HEADING = f"{'':{WIDTH}} {'pairs':>7} {'precision':>9} {'recall':>7} {'F1':>7}"


def describe_run(load: Sequence[float], cores: int) -> str:
    """Return one line that tells the day and the machine, and how busy it was when the run began."""
    day = datetime.now(UTC).date().isoformat()
    busy = f"load {load[0]:.1f} at the start"
    return f"{day}, Python {platform.python_version()}, {platform.machine()}, {cores} cores, {busy}"


def show_names(name: str, found: NamesFound, cost: Cost, notes: Sequence[str]) -> str:
    """Return the line of a tool on a file of names."""
    told = [f"best threshold {found.threshold:g}"] if found.threshold is not None else []
    return (
        f"{name:{WIDTH}} {show_counts(found.counts)} {cost.seconds:9.2f} {cost.processor:9.2f} {cost.megabytes:6}"
        f"  {'; '.join([*told, *notes])}"
    ).rstrip()


def show_counts(counts: Counts) -> str:
    """Return precision, recall and F1; what is nearly 1 is not rounded up to 1."""
    return f"{show_share(counts.precision):>9} {show_share(counts.recall):>7} {show_share(counts.f1):>7}"


def show_share(share: float) -> str:
    """Return the share with four places."""
    return "0.9999" if 0.99995 <= share < 1 else f"{share:.4f}"


def show_growth(cost: Cost, rows: int, before: tuple[Cost, int]) -> str:
    """Return how the time grew from the size before: as so many times, and as an exponent (1 is in step)."""
    grown = cost.processor / max(before[0].processor, 1e-9)
    exponent = math.log(max(grown, 1e-9)) / math.log(rows / before[1])
    return f"{grown:.1f} x the processor's time of {before[1]:,} (exponent {exponent:.2f})"


def show_pairs(name: str, answers: Sequence[bool], pairs: Sequence[LabelledPair], *, agreeing: bool) -> str:
    """Return the line of a tool on those labelled pairs whose numbers and countries agree, or on the others."""
    kept = [(answer, pair.same) for answer, pair in zip(answers, pairs, strict=True) if pair.agrees == agreeing]
    counts = count_answers((answer for answer, _ in kept), (same for _, same in kept))
    return f"{name:{WIDTH}} {len(kept):7} {show_counts(counts)}"
