"""Lists in many layouts, made of the entries of labelled letters: running texts, and rows that are none."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.letters import GOLD_SUFFIX
from bench.scorer.gold import read_gold
from signclean.segmenting.parting import SEPARATORS, STRONG

KINDS = frozenset({"organization", "individual"})
LONGEST = 140
FEWEST = 6
FEW = (3, 3, 4, 5, 6)
"""So many entries stand on one line, as behind the heading of a list."""

WIDTHS = (45, 60, 72, 100, 120)
JOINS = {"|": " | ", "•": " • ", "//": " // ", ";": "; ", ",": ", "}
CELLS = ("; ", " | ", ", ", " · ", " - ", " / ")
NARROW = frozenset("iljtfrI.,;:'’|()-")


class Laid(NamedTuple):
    """The rows of a list and, for a running text, the mark that parts it."""

    lines: Sequence[str]
    separator: str | None


class Signature(NamedTuple):
    """An entry as it stands in a letter, and the two cells that a table would have for it."""

    text: str
    name: str
    told: str


def read_lists(folder: Path) -> Iterator[tuple[str, list[Signature]]]:
    """Yield the entries of each labelled letter of the folder, with the letter's name."""
    for path in sorted(folder.glob(f"*{GOLD_SUFFIX}")):
        rows = read_gold(path)
        kept = [row for row in rows if row.kind in KINDS and not row.member_of and len(row.text) <= LONGEST]
        if len(kept) >= FEWEST:
            yield path.name, [Signature(row.text, row.name, row.place or row.role) for row in kept]


def lay_out(name: str, entries: Sequence[Signature], seed: int) -> Iterator[Laid]:
    """Yield the entries as running texts of every mark and width, whole and in part, and as rows of other lists."""
    dice = random.Random(f"{seed} {name}")  # noqa: S311 - it draws test data, not keys
    count = min(len(entries), dice.choice((8, 12, 20, 35, 60)))
    start = dice.randrange(len(entries) - count + 1)
    texts = [entry.text for entry in entries[start : start + count]]
    whole = [text for text in texts if not STRONG & set(text)]
    for separator in SEPARATORS:
        joint = JOINS.get(separator, separator)
        free = [text for text in whole if separator == "," or separator.strip() not in text]
        for few in FEW if len(free) >= FEWEST else ():
            yield Laid([joint.join(dice.sample(free, few))], separator)
        for width in WIDTHS if len(free) >= FEWEST else ():
            yield from _whole_and_part(wrap(joint.join(free) + dice.choice((".", "")), width, dice), separator, dice)
    for end in ("", ";", ","):
        for width in WIDTHS:
            rows = [line for text in texts for line in wrap(text.rstrip(end) + end, width, dice)]
            yield from _whole_and_part(rows, None, dice)
    for joint in CELLS:
        told = [entry.told or dice.choice(entries).told for entry in entries]
        rows = [f"{one.name}{joint}{cell}" for one, cell in zip(entries, told, strict=True) if cell]
        yield from _whole_and_part(rows, None, dice)


def _whole_and_part(lines: Sequence[str], separator: str | None, dice: random.Random) -> Iterator[Laid]:
    """Yield all lines and a few of them; a single line is left out."""
    length = dice.choice((2, 3, 4, 5, 6, 8))
    start = dice.randrange(max(1, len(lines) - length))
    for some in (lines, lines[start : start + length]):
        if len(some) > 1:
            yield Laid(some, separator)


def wrap(text: str, columns: int, dice: random.Random) -> list[str]:
    """Return the text wrapped at so many columns, or at what takes as much room in a font of uneven letters."""
    if dice.random() < 0.6:
        return textwrap.wrap(text, columns, break_long_words=False, break_on_hyphens=False)
    lines: list[str] = []
    for word in text.split():
        if lines and _room(f"{lines[-1]} {word}") <= columns:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _room(text: str) -> float:
    return sum(0.5 if c in NARROW else 0.6 if c == " " else 1.3 if c.isupper() or c in "mw" else 1.0 for c in text)
