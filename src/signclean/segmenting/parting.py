"""Which mark parts the signatures of a running text: each is weighed by the pieces it would leave.

The weights are log-odds, fitted by `python -m bench.fit_lists`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from signclean.segmenting.cutting import separator_of
from signclean.segmenting.forms import starts_small, unclosed
from signclean.segmenting.members import split_at
from signclean.segmenting.passage import Passage
from signclean.segmenting.running_weights import PARTS_TEXT
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import GOOD_MEMBER, PLACE

SEPARATORS = (";", "|", "•", " · ", "//", " / ", " - ", " – ", ". ", ",")

STRONG = frozenset(";|•")
"""Marks that hardly ever stand inside names: where one is there, a weaker one seldom parts the text."""

SAMPLE_PIECES = 40
"""What a mark leaves is told by so many of the first pieces."""

FEWEST_PIECES = 3
LONG_WORDS = 12
"""Signatures of more words than this are rare."""

HARDLY = 0.2
"""A piece that stands less well than this is hardly a signature."""


class Parted(NamedTuple):
    """A text parted by a mark: the pieces, how well those of the sample stand, and what speaks for it (log-odds)."""

    separator: str
    pieces: Sequence[Passage]
    standing: float
    weight: float


def find_separator(text: Passage, standing: Standing) -> str:
    """Return the mark that parts the signatures of a running text; a comma where none stands in it often enough."""
    parted = best_separator(text, standing)
    return parted.separator if parted else separator_of(text.text) or ","


def best_separator(text: Passage, standing: Standing) -> Parted | None:
    """Return the mark that parts the text into signatures best; None where no mark stands in it often enough."""
    return max(part_by_each(text, standing), key=lambda one: one.weight, default=None)


def part_by_each(text: Passage, standing: Standing) -> Iterator[Parted]:
    """Yield the text parted by each mark that stands in it."""
    for separator in SEPARATORS:
        if separator.strip() in text.text:
            pieces = split_at(text, separator)
            if len(pieces) >= FEWEST_PIECES:
                facts = parting_facts(pieces, separator, standing)
                weight = sum(PARTS_TEXT[name] * value for name, value in facts.items())
                yield Parted(separator, pieces, facts["stand"], weight)


def parting_facts(pieces: Sequence[Passage], separator: str, standing: Standing) -> Mapping[str, float]:
    """Return what the pieces between the marks tell."""
    sample = [piece.text.strip(" ,;.") or piece.text for piece in pieces[:SAMPLE_PIECES]]
    strong_inside = _share(not STRONG.isdisjoint(one) for one in sample)
    shapes = [standing.shape_of(one) for one in sample]
    stand = [standing.in_list(one) for one in sample]
    words = [len(one.split()) for one in sample]
    return {
        separator: 1.0,
        "pieces": math.log(len(pieces)),
        "stand": mean(stand),
        "stand well": _share(value >= GOOD_MEMBER for value in stand),
        "hardly stand": _share(value < HARDLY for value in stand),
        "place alone": _share(shape.place > PLACE for shape in shapes),
        "role alone": _share(standing.is_role(one) for one in sample),
        "small start": _share(map(starts_small, sample)),
        "one word": _share(count == 1 for count in words),
        "long": _share(count > LONG_WORDS for count in words),
        "length": mean(words) / 10,
        "very long": min(3.0, max(words) / 40),
        "open bracket": _share(unclosed(one) != 0 for one in sample),
        "strong mark inside": strong_inside,
        "strong mark passed over": float(separator not in STRONG and strong_inside > 0),
        "commas inside": min(2.0, mean([one.count(", ") for one in sample])),
        "many commas inside": _share(one.count(", ") > 2 for one in sample),
        "dashes inside": _share(" - " in one or " – " in one for one in sample),
        "full stop inside": _share(". " in one for one in sample),
        "slash inside": _share(" / " in one or "//" in one for one in sample),
    }


def mean(values: Sequence[float]) -> float:
    """Return the mean of at least one value."""
    return sum(values) / len(values)


def _share(told: Iterable[bool]) -> float:
    return mean([float(one) for one in told])
