"""Measure how well signclean reads the labelled letters of a folder: `python -m bench.accuracy --letters FOLDER`.

Every NAME.txt with a NAME.gold.tsv is normalized by the real command and scored; a table is printed, and the figures
are held to the floor that is committed for the folder. Exit 0: all hold (or the folder is not here, which is told);
1: a figure sank, or a letter was not read; 2: wrong use.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from bench.floor import check_floor, name_folder, read_floors, renew_floor, write_floors
from bench.letters import Letter, UnreadLetterError, find_letters, normalize_all
from bench.scorers import Outcomes, find_scorer, score_beside, score_here
from bench.table import show_errors, show_table


def main(arguments: list[str]) -> int:
    """Run the measurement and return the exit code."""
    options = parse_options(arguments)
    if not options.letters.is_dir():
        print(f"accuracy: {options.letters} is not here; nothing was measured.")
        return 0
    letters = find_letters(options.letters)
    if not letters:
        print(f"accuracy: {options.letters} holds no NAME.txt with a NAME.gold.tsv beside it.", file=sys.stderr)
        return 2
    try:
        outcomes = measure_letters(options.letters, letters)
    except UnreadLetterError as error:
        print(f"accuracy: {error}", file=sys.stderr)
        return 1
    print(show_table(outcomes))
    if options.errors:
        print(show_errors(outcomes))
    return hold_floor(options, outcomes)


def parse_options(arguments: list[str]) -> argparse.Namespace:
    """Return the options; a wrong one ends the process with exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m bench.accuracy", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--letters", type=Path, default=Path("data/letters"), metavar="FOLDER", help="labelled letters")
    parser.add_argument("--floor", type=Path, metavar="FILE", help="the committed floor to hold the figures to")
    parser.add_argument("--update-floor", action="store_true", help="write the figures of today to the floor file")
    parser.add_argument("--errors", action="store_true", help="list every error, by letter")
    options = parser.parse_args(arguments)
    if options.update_floor and not options.floor:
        parser.error("--update-floor needs --floor FILE")
    return options


def measure_letters(folder: Path, letters: list[Letter]) -> Outcomes:
    """Normalize and score all letters; tell how many, how long it took and which scorer judged."""
    script = find_scorer(folder)
    with tempfile.TemporaryDirectory() as place:
        began = time.monotonic()
        outputs = normalize_all(letters, Path(place))
        seconds = time.monotonic() - began
        outcomes = score_beside(script, letters, outputs) if script else score_here(letters, outputs)
    judge = f"{script.parent.name}/{script.name}" if script else "bench/scorer"
    print(f"{name_folder(folder)}: {len(letters)} letters read in {seconds:.1f} s, scored by {judge}")
    return outcomes


def hold_floor(options: argparse.Namespace, outcomes: Outcomes) -> int:
    """Check the figures against the floor, or write it; return the exit code."""
    if options.floor is None:
        return 0
    floors, folder = read_floors(options.floor), name_folder(options.letters)
    if options.update_floor:
        write_floors(options.floor, renew_floor(floors, folder, outcomes))
        print(f"accuracy: {options.floor} holds the figures of {folder} now.")
        return 0
    if folder not in floors:
        print(f"accuracy: {options.floor} has no floor for {folder}; write it with --update-floor.")
        return 0
    sunk = check_floor(floors[folder], outcomes)
    for sentence in sunk:
        print(f"accuracy: {folder}: {sentence}", file=sys.stderr)
    return 1 if sunk else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
