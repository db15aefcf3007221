"""Fit the weights of matching to labelled pairs: `python -m bench.fit_matching [--letters DIR …] [--pairs FILE …]`.

By default the tree's own data: the letters of data/letters and composed lists. The report tells how far the weights can
be trusted, each pair judged by weights that were fitted without its letter or list; then the table of weights is
written with the command in its head, or left alone with --no-write. The same data give the same file.
Exit 0: done; 2: wrong use.
"""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.fitting.crossing import choose_hold, choose_lines, judge_held_out
from bench.fitting.examples import Example
from bench.fitting.fit import fit, is_free
from bench.fitting.letters import read_letters
from bench.fitting.lists import EACH, LISTS, read_composed, read_file
from bench.fitting.report import show_bins, show_examples, show_holds, show_moves, show_verdicts
from bench.fitting.table import read_table, write_table

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "src" / "signclean" / "matching" / "weights.toml"


def main(arguments: Sequence[str]) -> int:
    """Fit, report, write, and return the exit code."""
    options = parse_options(arguments)
    missing = [path for path in (*options.letters, *options.pairs) if not path.exists()]
    if missing:
        print(f"fit_matching: {missing[0]} is not there", file=sys.stderr)
        return 2
    examples = list(gather_examples(options))
    print(show_examples(examples))
    free = [example for example in examples if is_free(example)]
    table = read_table(options.table)
    hold, losses = choose_hold(free, table.judged)
    print(show_holds(losses, hold))
    held_out = judge_held_out(free, table.judged, hold)
    lines = choose_lines(held_out)
    print(show_bins(held_out))
    print(show_verdicts(held_out, lines))
    model = fit(free, table.judged, hold)
    print(show_moves(model.worth, table.judged, free))
    if options.write:
        command = shlex.join(["python", "-m", "bench.fit_matching", *arguments])
        options.table.write_text(write_table(table.text, model.worth, table.judged, lines, command), encoding="utf-8")
        print(f"\nwritten: {options.table}")
    return 0


def parse_options(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; wrong ones end the program with exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m bench.fit_matching", description="Fit the weights of matching.")
    letters = [ROOT / "data" / "letters"]
    parser.add_argument("--letters", type=Path, nargs="*", default=letters, metavar="DIR", help="labelled letters")
    parser.add_argument("--pairs", type=Path, nargs="*", default=[], metavar="FILE", help="name1, name2, label (CSV)")
    parser.add_argument("--lists", type=int, default=LISTS, help=f"composed lists (default: {LISTS})")
    parser.add_argument("--each", type=int, default=EACH, help=f"pairs of a phenomenon in a list (default: {EACH})")
    parser.add_argument("--table", type=Path, default=TABLE, help="where the weights are")
    parser.add_argument("--no-write", dest="write", action="store_false", help="only report")
    return parser.parse_args(arguments)


def gather_examples(options: argparse.Namespace) -> Iterator[Example]:
    """Yield the labelled pairs of all that was named."""
    for folder in options.letters:
        yield from read_letters(folder)
    for path in options.pairs:
        yield from read_file(path)
    yield from read_composed(options.lists, options.each)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
