"""Bullets and numbers that came, went or changed: they are no part of what the lines of a list say."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from signclean.checking.intake.bullets import BULLET

SHORTEST = 3
"""Letters from which on two lines that say the same are one line."""
NUMBER = "1"


def put_markers(lines: Sequence[str], others: Sequence[str]) -> list[str]:
    """Return the lines with the signs before them that the other list has, for bullets say how a list reads.

    A line that the other list has not gets what most lines with its sign have there. A sign that most lines kept is
    left before all of them: who has another one now was moved to where it stands, among members or out of them.
    """
    theirs = {bare: sign for bare, sign in map(_read_line, others) if len(bare) >= SHORTEST}
    goals: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for bare, sign in map(_read_line, lines):
        if bare in theirs:
            goals[_sort(sign)][_sort(theirs[bare])] += 1
    signs = {_sort(sign): sign for sign in theirs.values()}
    usual = {sort: signs[counts.most_common(1)[0][0]] for sort, counts in goals.items()}
    return [_mark(line, theirs, usual) for line in lines]


def _read_line(line: str) -> tuple[str, str]:
    """Return what a line says and the sign before it with the spaces around."""
    match = BULLET.match(line)
    end = match.end() if match else 0
    return line[end:].rstrip(), line[:end]


def _sort(sign: str) -> str:
    """Return which sign it is, a number as `1`; '' for none."""
    bare = sign.strip()
    return NUMBER if bare[:1].isdigit() else bare


def _mark(line: str, theirs: Mapping[str, str], usual: Mapping[str, str]) -> str:
    """Return a line with the sign of the other list, as it is where that is of the same sort."""
    bare, sign = _read_line(line)
    most = usual.get(_sort(sign), sign)
    goal = theirs.get(bare, most) if _sort(most) != _sort(sign) else sign
    return line if not bare or _sort(goal) == _sort(sign) else goal + bare
