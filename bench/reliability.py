"""How far a confidence can be trusted: `python -m bench.reliability --letters FOLDER [--without-letter-context]`.

Every verdict on a country (told or guessed) is held against the gold reading, and the right ones are counted by band of
confidence and by the rule that weighed most. The shares from which a letter as a whole speaks were fitted on labelled
letters; here each letter gets the strengths that all others give. Told too is country_known with and without the
letter's own context. Exit 0: the bands hold; 1: one is below its target; 2: wrong use.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from bench.letters import find_letters
from bench.measures import SAME_LETTER_AGAIN
from bench.verdicts import Judged, fit_context, judge, read_letter

BANDS = ((0.9, 0.97), (0.7, 0.75), (0.5, None), (0.3, None))
"""The lower end of each band, and the least share of it that must be right."""


def main(arguments: Sequence[str]) -> int:
    """Read the letters, print the tables and return the exit code."""
    options = parse_options(arguments)
    found = [letter for letter in find_letters(options.letters) if not letter.name.endswith(SAME_LETTER_AGAIN)]
    if not found:
        print(f"reliability: {options.letters} holds no NAME.txt with a NAME.gold.tsv beside it.", file=sys.stderr)
        return 2
    letters = [read_letter(letter) for letter in found]
    alone = [judged for letter in letters for judged in judge(letter, None)]
    if options.without_letter_context:
        judged = alone
    else:
        judged = [one for letter in letters for one in judge(letter, fit_context(letters, letter))]
    print(f"{len(letters)} letters, {len(judged)} mentions with a gold row")
    broken = show_bands(judged)
    show_rules(judged)
    print(f"country_known: {show_known(judged)}, without the letter's own context {show_known(alone)}")
    return int(broken)


def parse_options(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; wrong ones end the program with exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m bench.reliability", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--letters", type=Path, default=Path("data/letters"), metavar="FOLDER", help="labelled letters")
    parser.add_argument("--without-letter-context", action="store_true", help="hear nothing of the letter as a whole")
    return parser.parse_args(arguments)


def show_bands(judged: Sequence[Judged]) -> bool:
    """Print a line for each band; return whether one is below its target."""
    print(f"{'confidence':12} {'verdicts':>8} {'right':>6} {'share':>6}  at least")
    upper, broken = 1.0, False
    for lower, least in BANDS:
        right = [bool(one.right) for one in placed(judged) if in_band(one, lower, upper)]
        share = sum(right) / len(right) if right else None
        broken = broken or (least is not None and share is not None and share < least)
        target = "" if least is None else f"{least:.2f}"
        print(f"{f'{lower}-{upper}':12} {len(right):8} {sum(right):6} {show_share(share):>6}  {target}")
        upper = lower
    return broken


def in_band(one: Judged, lower: float, upper: float) -> bool:
    """Tell whether the verdict lies in the band; the highest band holds its upper end."""
    return lower <= one.confidence < upper or (upper == 1.0 and one.confidence == upper)


def show_rules(judged: Sequence[Judged]) -> None:
    """Print a line for each rule that weighed most in a verdict: right and all, told and guessed."""
    by_rule: defaultdict[str, list[Judged]] = defaultdict(list)
    for one in placed(judged):
        by_rule[one.rule].append(one)
    print(f"\n{'rule':40} {'told':>11} {'guessed':>11}  right/all")
    for rule, ones in sorted(by_rule.items(), key=lambda item: (-len(item[1]), item[0])):
        told = [bool(one.right) for one in ones if one.told]
        guessed = [bool(one.right) for one in ones if not one.told]
        print(f"{rule:40} {f'{sum(told)}/{len(told)}':>11} {f'{sum(guessed)}/{len(guessed)}':>11}")
    print()


def placed(judged: Sequence[Judged]) -> list[Judged]:
    """Return the verdicts that name a country and that the gold can judge."""
    return [one for one in judged if one.country and one.right is not None]


def show_known(judged: Sequence[Judged]) -> str:
    """Return the share of right countries among those that take knowledge; a guess is none."""
    known = [one for one in judged if one.basis == "k"]
    right = sum(bool(one.right) and one.told for one in known)
    return f"{right}/{len(known)} = {show_share(right / len(known) if known else None)}"


def show_share(share: float | None) -> str:
    """Return the share with three places, `-` where there is none."""
    return "-" if share is None else f"{share:.3f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
