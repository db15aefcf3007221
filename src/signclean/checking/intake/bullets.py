"""Bullets that only a few lines have, or that only a few lack: either would make another level of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from signclean.checking.intake.comments import is_comment_line
from signclean.checking.intake.sentences import is_sentence
from signclean.knowledge.places import read_place

BULLET = re.compile(r"\s*(?:[-–—*•·●▪◦‣]|\d{1,4}[.)])\s+(?=\S)")
SIGN = re.compile(r"\s*[-–—*•·●▪◦‣]\s+(?=\S)")
FEW_BULLETS = 0.2
"""Up to this share of the lines a bullet is a slip: read as one it would say `a new level`."""
MOST_LOST = 2
SHARE_LOST = 0.06
"""Lines that may have lost their bullet, by number or as a share of those that have one; more head those below."""
FEWEST_BULLETS = 8


def settle_bullets(lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the lines without stray bullets and with lost ones, and how many characters were taken off each.

    The number is negative where a bullet was put back.
    """
    found = [BULLET.match(line) for line in lines]
    count = sum(match is not None for match in found)
    if count <= FEW_BULLETS * sum(bool(line.strip()) for line in lines):
        shifts = tuple(match.end() if match else 0 for match in found)
        return tuple(line[shift:] for line, shift in zip(lines, shifts, strict=True)), shifts
    lost = find_lost(lines)
    bullets = {at: (SIGN.match(lines[at - 1]) or [""])[0] for at in lost}
    put = tuple(bullets[at] + line.lstrip() if at in lost else line for at, line in enumerate(lines))
    return put, tuple(len(line) - len(now) for line, now in zip(lines, put, strict=True))


def find_lost(lines: Sequence[str]) -> frozenset[int]:
    """Return the few lines (0-based) that lost their bullet: each right between two that have the same one.

    A heading among them ends with a colon, is said in capitals or names a country.
    """
    bullets = sum(SIGN.match(line) is not None for line in lines)
    if bullets < FEWEST_BULLETS:
        return frozenset()
    lost = frozenset(at for at in range(1, len(lines) - 1) if _lost_bullet(lines[at - 1], lines[at], lines[at + 1]))
    return lost if len(lost) <= max(MOST_LOST, SHARE_LOST * bullets) else frozenset()


def _lost_bullet(above: str, line: str, below: str) -> bool:
    sign, other, text = SIGN.match(above), SIGN.match(below), line.strip()
    if not text or not sign or not other or sign[0] != other[0] or BULLET.match(line) or is_comment_line(line):
        return False
    indent, own = (len(one) - len(one.lstrip()) for one in (line, above))
    heading = text.endswith(":") or text.isupper() or read_place(text) is not None
    return indent <= own and not heading and not is_sentence(line)
