"""Fit what tells a running text and its mark: `python -m bench.fit_lists [--letters DIR …] [--no-write]`.

The entries of the labelled letters are put into lists of many layouts and widths. Half of the letters are kept for an
honest figure: each half is judged by weights that were fitted to the other. Then the weights of all are written.
Exit 0: done; 2: wrong use.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from bench.fitting.laid_out import Laid, lay_out, read_lists
from signclean.naming import shape_of
from signclean.reading import read_text
from signclean.segmenting import parting, running_facts
from signclean.segmenting.joining import glue_rows
from signclean.segmenting.rows import read_rows
from signclean.segmenting.running_weights import PARTS_TEXT
from signclean.segmenting.standing import Standing
from signclean.segmenting.true_markers import without_marker

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "src" / "signclean" / "segmenting" / "running_weights.py"
SEED = 7
STEPS = 60
HOLD = 1.0
Numbers = npt.NDArray[np.floating]
Facts = Mapping[str, float]


class Choice(NamedTuple):
    """The facts of several readings, one of which is right: `right` is its number."""

    facts: Sequence[Facts]
    right: int


def main(arguments: Sequence[str]) -> int:
    """Fit, report, write, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.fit_lists", description="Fit the weights of running texts.")
    folders = [ROOT / "data" / "letters", ROOT / "data" / "letters_read"]
    parser.add_argument("--letters", type=Path, nargs="+", default=folders, help="folders of labelled letters")
    parser.add_argument("--no-write", dest="write", action="store_false", help="only report")
    options = parser.parse_args(arguments)
    halves = _read(options.letters)
    marks = fit_in_halves("marks chosen rightly", [[marked(one) for one in half] for half in halves])
    PARTS_TEXT.update(marks)
    runs = fit_in_halves("running texts told", [[told(one) for one in half] for half in halves])
    if options.write:
        TABLE.write_text(write_table(runs, marks), encoding="utf-8")
    return 0


def _read(folders: Sequence[Path]) -> tuple[list[Laid], list[Laid]]:
    halves: tuple[list[Laid], list[Laid]] = ([], [])
    for number, (name, entries) in enumerate(one for folder in folders for one in read_lists(folder)):
        halves[number % 2].extend(lay_out(name, entries, SEED))
    return halves


def marked(laid: Laid) -> Choice | None:
    """Return the marks that stand in a running text as readings of it; None for other lists."""
    rows = [without_marker(row) for row in read_rows(read_text("\n".join(laid.lines))) if not row.blank]
    by_each = list(parting.part_by_each(glue_rows(*(row.body for row in rows)), Standing(shape_of)))
    separators = [one.separator for one in by_each]
    if laid.separator not in separators or len(separators) < 2:
        return None
    facts = [parting.parting_facts(one.pieces, one.separator, Standing(shape_of)) for one in by_each]
    return Choice(facts, separators.index(laid.separator))


def told(laid: Laid) -> Choice | None:
    """Return the rows as a choice between no running text and one; None where no weight is asked."""
    rows = [row for row in read_rows(read_text("\n".join(laid.lines))) if not row.blank]
    found = running_facts.facts_of(rows, Standing(shape_of)) if len(rows) > 1 else None
    return Choice([{}, found.facts], int(laid.separator is not None)) if found else None


def fit_in_halves(what: str, halves: Sequence[Sequence[Choice | None]]) -> dict[str, float]:
    """Print how well each half is judged by the weights of the other; return the weights of both."""
    kept = [[choice for choice in half if choice] for half in halves]
    for ours, others in (kept, kept[::-1]):
        weights = fit(others)
        right = sum(_best(choice, weights) == choice.right for choice in ours)
        print(f"{what}: {right} of {len(ours)}")
    return {name: round(weight, 2) + 0.0 for name, weight in fit([*kept[0], *kept[1]]).items()}


def fit(choices: Sequence[Choice]) -> dict[str, float]:
    """Return the weights under which the right readings are likeliest, drawn to nothing by `HOLD`."""
    names = sorted({name for choice in choices for facts in choice.facts for name in facts})
    tables = [np.array([[facts.get(name, 0.0) for name in names] for facts in choice.facts]) for choice in choices]
    weights: Numbers = np.zeros(len(names))
    for _ in range(STEPS):
        gradient, bend = HOLD * weights, HOLD * np.eye(len(names))
        for table, choice in zip(tables, choices, strict=True):
            odds = table @ weights
            likely = np.exp(odds - odds.max())
            likely /= likely.sum()
            mean = likely @ table
            gradient = gradient + mean - table[choice.right]
            bend = bend + (table.T * likely) @ table - np.outer(mean, mean)
        move = np.linalg.solve(bend, gradient)
        weights = weights - move
        if np.abs(move).max() < 1e-4:
            break
    return dict(zip(names, map(float, weights), strict=True))


def _best(choice: Choice, weights: Facts) -> int:
    odds = [sum(weights.get(name, 0.0) * value for name, value in facts.items()) for facts in choice.facts]
    return odds.index(max(odds))


def write_table(runs: Facts, marks: Facts) -> str:
    """Return the text of the module that holds the weights."""
    return HEAD.format(runs=_rows(runs), marks=_rows(marks))


def _rows(weights: Facts) -> str:
    return "".join(f'    "{name}": {weight},\n' for name, weight in weights.items())


HEAD = '''\
"""What the facts of a text say of its being one running text, and of the mark that parts it; in log-odds.

Written by `python -m bench.fit_lists` from the entries of labelled letters, put into lists of many layouts and widths.
"""

from __future__ import annotations

RUNS_ON: dict[str, float] = {{
{runs}}}
"""What each fact of some rows says for their being one running text, wrapped at a margin."""

PARTS_TEXT: dict[str, float] = {{
{marks}}}
"""What each fact of the pieces between a mark says for its parting the signatures, against other marks."""
'''


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
