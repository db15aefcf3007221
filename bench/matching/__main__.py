"""Run signclean beside its peers: `python -m bench.matching --names FILE … [--sizes N …] [--pairs FILE …]`.

Names are CSV with the columns `name` and `cluster`. With `--sizes` the first N rows of each file are taken, in turn;
from size to size the growth of the time is told. `--printed` are more such files, not judged. Every tool works in a
process of its own, one after the other. A doubt is not a join. Scores get the threshold that is best for the very file;
clusters are what hangs together by it. `--pairs` are labelled pairs: there same and doubt of signclean stand against
different, and scores get a threshold learnt from other pairs.
Exit 0: printed; 2: wrong use.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.matching.labelled import read_names, read_pairs
from bench.matching.measured import Cost, Request, Skipped, measure
from bench.matching.peers import EXHAUSTIVE, PEERS, Peer
from bench.matching.showing import HEADING, PAIR_HEADING, WIDTH, describe_run, show_growth, show_names, show_pairs
from bench.matching.tasks import NamesFound, PairsFound

MOST_SECONDS = 900


def main(arguments: Sequence[str]) -> int:
    """Run what is asked for, print as it comes, and return the exit code."""
    options = parse_options(arguments)
    paths = (*options.names, *options.printed, *options.pairs)
    missing = next((f"{path} is not there" for path in paths if not path.is_file()), None)
    if missing or not paths:
        print(f"matching: {missing or 'nothing to read'}; give --names or --pairs", file=sys.stderr)
        return 2
    peers = [peer for peer in PEERS if not options.only or any(word in peer.name for word in options.only)]
    print(describe_run(os.getloadavg(), len(os.sched_getaffinity(0))), flush=True)
    seen: dict[str, tuple[Cost, int]] = {}
    for path in options.names:
        for rows in options.sizes or (None,):
            compare_names(peers, path, rows, options, seen)
    for path in options.printed:
        print("\n(printed, not judged)", end="")
        compare_names(peers, path, None, options, {})
    for path in options.pairs:
        compare_pairs(peers, path, options)
    return 0


def parse_options(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; wrong ones end the program with exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m bench.matching", description="Run signclean beside its peers.")
    parser.add_argument("--names", type=Path, nargs="+", default=[], metavar="FILE", help="labelled names")
    parser.add_argument("--sizes", type=int, nargs="+", default=[], metavar="N", help="rows to take of each file")
    parser.add_argument("--printed", type=Path, nargs="+", default=[], metavar="FILE", help="names, not judged")
    parser.add_argument("--pairs", type=Path, nargs="+", default=[], metavar="FILE", help="labelled pairs of names")
    parser.add_argument("--only", nargs="+", default=[], metavar="WORD", help="tools whose name has one of the words")
    parser.add_argument("--exhaustive", type=int, metavar="N", help="most names to compare all pairs of")
    parser.add_argument("--most-seconds", type=float, default=MOST_SECONDS, help="after which a tool is stopped")
    return parser.parse_args(arguments)


def compare_names(
    peers: Sequence[Peer], path: Path, rows: int | None, options: argparse.Namespace, seen: dict[str, tuple[Cost, int]]
) -> None:
    """Print the table of a file of names; `seen` holds what each tool took on the file before."""
    size = len(read_names(path, rows).names)
    print(f"\n{path.name}, {size:,} names\n{HEADING}", flush=True)
    for peer in peers:
        largest = options.exhaustive if options.exhaustive and peer.why == EXHAUSTIVE else peer.largest
        if size > largest:
            print(f"{peer.name:{WIDTH}} skipped: {peer.why}", flush=True)
            continue
        answer = measure(Request(peer.name, "names", path.resolve(), rows), options.most_seconds)
        if isinstance(answer, Skipped):
            print(f"{peer.name:{WIDTH}} skipped: {answer.why}", flush=True)
            continue
        assert isinstance(answer.found, NamesFound)  # noqa: S101 - what a child answers to names
        before = seen.get(peer.name)
        grown = [show_growth(answer.cost, size, before)] if before and before[1] < size else []
        print(show_names(peer.name, answer.found, answer.cost, grown), flush=True)
        seen[peer.name] = answer.cost, size


def compare_pairs(peers: Sequence[Peer], path: Path, options: argparse.Namespace) -> None:
    """Print two tables of a file of labelled pairs: those that agree in numbers and countries, and the others."""
    pairs = read_pairs(path)
    found: dict[str, list[bool] | str] = {}
    for peer in peers:
        answer = measure(Request(peer.name, "pairs", path.resolve()), options.most_seconds)
        if isinstance(answer, Skipped):
            found[peer.name] = answer.why
        else:
            assert isinstance(answer.found, PairsFound)  # noqa: S101 - what a child answers to pairs
            found[peer.name] = answer.found.answers or "it needs a whole list to learn from"
    found["always yes"] = [True] * len(pairs)
    for agreeing in (True, False):
        which = "numbers, numerals and country words agree" if agreeing else "they do not (printed, not judged)"
        print(f"\n{path.name}, pairs of organizations whose {which}\n{PAIR_HEADING}")
        for name, answers in found.items():
            if isinstance(answers, str):
                print(f"{name:{WIDTH}} skipped: {answers}", flush=True)
            else:
                print(show_pairs(name, answers, pairs, agreeing=agreeing), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
