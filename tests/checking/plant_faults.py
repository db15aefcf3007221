"""Plants faults into a list at places drawn from a seed, and tells where each must be found.

`python -m tests.checking.plant_faults LIST…` prints what share of 30 faults of 15 kinds `check` finds, ten seeds each.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from signclean.checking.check import check_sheet
from signclean.checking.findings import Finding
from signclean.checking.intake import parse_list, read_list
from signclean.checking.sheet import Sheet
from tests.checking.faults import FAULTS, Line, Plant

KINDS = 15
OF_A_KIND = 2
MOST_FAULTY = 0.5
"""Share of the entries up to which faults are planted: a list that is mostly faults has no way of its own."""


@dataclass
class Planted:
    """A list with faults: its text, and for each fault the kind, the lines where it may be told, the codes."""

    text: str
    faults: list[tuple[str, frozenset[int], frozenset[str]]] = field(default_factory=list)


def plant(sheet: Sheet, seed: int) -> Planted:
    """Return the list with two faults of each of fifteen kinds, fewer where they do not fit, or the list is short."""
    dice = random.Random(seed)
    bed = Plant.of(sheet, dice)
    kinds = list(FAULTS)
    dice.shuffle(kinds)
    planted: list[str] = []
    for kind in kinds:
        if len(planted) == KINDS or (len(planted) + 1) * OF_A_KIND > MOST_FAULTY * len(sheet.mentions):
            break
        if bed.has_room(kind, OF_A_KIND):
            planted.append(kind)
            for _ in range(OF_A_KIND):
                bed.put(kind)
    return Planted(bed.text(), bed.expected())


def find_missed(planted: Planted, findings: Sequence[Finding]) -> list[tuple[str, frozenset[int], frozenset[str]]]:
    """Return the faults that no finding tells: none with one of the codes on one of the lines."""
    told = {(finding.code, line) for finding in findings for line in _lines(finding)}
    return [
        fault for fault in planted.faults if not any((code, line) in told for code in fault[2] for line in fault[1])
    ]


def _lines(finding: Finding) -> range:
    return range(finding.line, finding.line + 1)


def measure(path: str, seeds: Sequence[int], show: Callable[[str], object] | None = None) -> tuple[int, int]:
    """Return how many faults were planted over all seeds, and how many were found."""
    sheet = read_list(path)
    total = found = 0
    for seed in seeds:
        planted = plant(sheet, seed)
        missed = find_missed(planted, check_sheet(parse_list(path, planted.text)).findings)
        total += len(planted.faults)
        found += len(planted.faults) - len(missed)
        for kind, lines, codes in missed:
            if show:
                text = planted.text.splitlines()[min(lines) - 1]
                show(f"  seed {seed}: {kind} {sorted(codes)} on {sorted(lines)}: {text}")
    return total, found


if __name__ == "__main__":
    for name in sys.argv[1:]:
        planted_count, found_count = measure(name, range(10), lambda row: sys.stdout.write(row + "\n"))
        sys.stdout.write(f"{name}: {found_count} of {planted_count} ({found_count / max(planted_count, 1):.1%})\n")

__all__ = ["FAULTS", "Line", "Planted", "find_missed", "measure", "plant"]
