"""Bullets and numbers that came, went or changed: they are no part of what the lines of a list say."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from signclean.checking.intake import parse_list
from signclean.checking.intake.bullets import BULLET
from signclean.checking.sheet import Shape, Sheet

SHORTEST = 3
"""Letters from which on two lines that say the same are one line."""
NUMBER = "1"


def with_markers_of(sheet: Sheet, other: Sheet) -> Sheet:
    """Return the sheet read with the signs before its lines that the other list has, for bullets say how a list reads.

    A line that the other list has not gets what most lines with its sign have there. Places are those of the lines.
    """
    if sheet.shape is not Shape.TEXT or other.shape is not Shape.TEXT:
        return sheet
    theirs = {bare: sign for bare, sign in _read_lines(other) if len(bare) >= SHORTEST}
    goals: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for bare, sign in _read_lines(sheet):
        if bare in theirs:
            goals[_sort(sign)][_sort(theirs[bare])] += 1
    signs = {_sort(sign): sign for sign in theirs.values()}
    usual = {sort: signs[counts.most_common(1)[0][0]] for sort, counts in goals.items()}
    lines = [_mark(bare, sign, theirs, usual) for bare, sign in _read_lines(sheet)]
    if lines == [sign + bare for bare, sign in _read_lines(sheet)]:
        return sheet
    return parse_list(sheet.path, "\n".join(lines) + "\n")


def _read_lines(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Yield each line as what it says and the sign before it with the spaces around."""
    for line in sheet.sources[0].lines:
        match = BULLET.match(line)
        end = match.end() if match else 0
        yield line[end:].rstrip(), line[:end]


def _sort(sign: str) -> str:
    """Return which sign it is, a number as `1`; '' for none."""
    bare = sign.strip()
    return NUMBER if bare[:1].isdigit() else bare


def _mark(bare: str, sign: str, theirs: Mapping[str, str], usual: Mapping[str, str]) -> str:
    """Return a line with the sign of the other list, its own where that is of the same sort."""
    goal = theirs.get(bare, usual.get(_sort(sign), sign))
    return (sign if not bare or _sort(goal) == _sort(sign) else goal) + bare
