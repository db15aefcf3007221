"""Labelled pairs of the letters of a folder: one body, one perhaps (`maybe`), or two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.fitting.examples import Example, Label, make_examples
from bench.letters import find_letters
from bench.measures import SAME_LETTER_AGAIN
from bench.scorer.gold import GoldRow, find_maybe_pairs, find_roots, read_gold
from bench.verdicts import ReadLetter, read_letter
from signclean.matching.profiles import own_evidence
from signclean.matching.verdicts import Answer
from signclean.model import Mention


def read_letters(folder: Path) -> Iterator[Example]:
    """Yield the pairs of every labelled letter of the folder; what was not found whole has no label."""
    for letter in find_letters(folder):
        if not letter.name.endswith(SAME_LETTER_AGAIN):
            read = read_letter(letter)
            gold = read_gold(letter.gold)
            yield from make_examples(letter.name, read.result.mentions, make_label(read, gold), own_evidence)


def make_label(read: ReadLetter, gold: Sequence[GoldRow]) -> Label:
    """Return what the gold says of two mentions of a letter."""
    roots = find_roots(gold)
    maybe = find_maybe_pairs(gold, roots)
    signatories = {n: roots[row.n] for n, row in read.rows.items()}

    def label(a: Mention, b: Mention) -> Answer | None:
        if a.n not in signatories or b.n not in signatories:
            return None
        pair = frozenset((signatories[a.n], signatories[b.n]))
        return "same" if len(pair) == 1 else "doubt" if pair in maybe else "different"

    return label
