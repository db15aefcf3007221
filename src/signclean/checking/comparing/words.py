"""The words of a list with what parts each from the one before: a space, a line end, or more than that."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from signclean.checking.intake.bullets import BULLET
from signclean.text import fold

FEW_SIGNS = 0.1
"""Share of the lines from which on a sign begins entries; below it a line end stands before a dash by chance."""
SIGNS = ",;."
"""What may stand behind a word or not, as others follow."""
BROKEN = re.compile(r"[^\W\d_]-$")

WORD = re.compile(r"\S+?[^\W\d_]-(?=[^\W\d_])|\S+")
"""A word as lines are broken: behind the hyphen inside it, or where it ends."""


class Gap(Enum):
    """What stands before a word: a space or nothing on its line, a line end alone, a blank line or a bullet."""

    INSIDE = "inside"
    LINE_END = "line end"
    APART = "apart"


class Word(NamedTuple):
    """A folded word, its line (0-based) and columns, and the gap before it."""

    text: str
    line: int
    start: int
    end: int
    gap: Gap


class Version(NamedTuple):
    """One version of a list: its lines and words, the lines (0-based) that hold entries, and those that go on above."""

    lines: Sequence[str]
    words: Sequence[Word]
    block: range
    going_on: frozenset[int] = frozenset()


def read_words(lines: Sequence[str], signs: Container[str], whole: Container[str] = ()) -> list[Word]:
    """Return the words of the lines; the bullets and numbers before them left out that are among the signs.

    A word that a line end breaks is one where it is one of the `whole`; it stands where it begins.
    """
    found: list[Word] = []
    for number in range(len(lines)):
        for word in _words_of(lines, number, signs):
            joined = found[-1].text[:-1] + word.text if found and word.gap is Gap.LINE_END else ""
            if joined in whole and BROKEN.search(found[-1].text):
                found[-1] = found[-1]._replace(text=joined)
            else:
                found.append(word)
    return found


def find_signs(lines: Sequence[str]) -> frozenset[str]:
    """Return the bullets that begin entries, `1` for numbers.

    A sign that few lines begin with, or that stands inside lines as often, is none.
    """
    counts = Counter(filter(None, map(sign_of, lines)))
    words = Counter(word for line in lines for word in line.split()[1:])
    least = FEW_SIGNS * sum(bool(line.strip()) for line in lines)
    return frozenset(sign for sign, count in counts.items() if count >= least and count > words[sign])


def sign_of(line: str) -> str:
    """Return the bullet before a line, `1` for a number; '' for none."""
    match = BULLET.match(line)
    sign = match[0].strip() if match else ""
    return "1" if sign[:1].isdigit() else sign


def _words_of(lines: Sequence[str], number: int, signs: Container[str]) -> Iterator[Word]:
    line = lines[number]
    bullet = BULLET.match(line) if sign_of(line) in signs else None
    gap = Gap.LINE_END if not bullet and number and lines[number - 1].strip() else Gap.APART
    for match in WORD.finditer(line, bullet.end() if bullet else 0):
        yield Word(fold(match[0]).rstrip(SIGNS) or match[0], number, *match.span(), gap)
        gap = Gap.INSIDE
