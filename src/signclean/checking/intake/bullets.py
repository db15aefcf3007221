"""Bullets that only a few lines have, or that only a few lack: either would make another level of a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from signclean.checking.intake.comments import is_comment_line
from signclean.checking.intake.sentences import is_sentence
from signclean.knowledge.places import read_place

SIGNS = "-–—*•·●▪■◼◆◦○□▫‣⁃∙➢➤►▶✓✔❖✦→"
BULLET = re.compile(rf"\s*(?:[{SIGNS}]|\d{{1,4}}[.)])\s+(?=\S)")
SIGN = re.compile(rf"\s*[{SIGNS}]\s+(?=\S)")
DASHES = "-–—"
FEW_BULLETS = 0.2
"""Up to this share of the lines of a part a bullet is a slip: read as one it would say `a new level`."""
FEW_OF_A_KIND = 0.1
MOST_OF_KINDS = 0.4
"""Share of the lines with one bullet, and with any, up to which bullets of several kinds are slips."""
FEWEST_LINES = 5
"""Lines of a part from which on it shows its own way."""
MOST_IN_A_ROW = 2
"""Slips in a row; three bullets are a way of their own."""
MOST_LOST = 2
SHARE_LOST = 0.06
"""Lines that may have lost their bullet, by number or as a share of those that have one; more head those below."""
FEWEST_BULLETS = 8
GOING_ON = (";", ",", ":")
"""Ends of a line whose entry goes on below."""


def settle_bullets(lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the lines without stray bullets and with lost ones, and how many characters were taken off each.

    The number is negative where a bullet was put back.
    """
    stray = _find_stray(lines)
    cut = [stray.get(at, 0) for at in range(len(lines))]
    lines = [line[shift:] for line, shift in zip(lines, cut, strict=True)]
    lost = find_lost(lines)
    bullets = {at: (SIGN.match(lines[at - 1]) or [""])[0] for at in lost}
    put = tuple(bullets[at] + line.lstrip() if at in lost else line for at, line in enumerate(lines))
    return put, tuple(len(line) + shift - len(now) for line, shift, now in zip(lines, cut, put, strict=True))


def _find_stray(lines: Sequence[str]) -> dict[int, int]:
    """Return the lines (0-based) with a bullet that the list lacks, or their part of it; and its length."""
    found = {at: match.end() for at, line in enumerate(lines) if (match := BULLET.match(line))}
    filled = [at for at, line in enumerate(lines) if line.strip()] if found else []
    signs = {at: lines[at][:end].strip() for at, end in found.items()}
    parts = [filled] if _are_few(filled, signs) else [part for part in split_parts(filled) if _are_few(part, signs)]
    return {at: found[at] for part in parts for at in part if at in found and _is_slip(lines, at, found)}


def split_parts(filled: Sequence[int]) -> Iterator[list[int]]:
    """Yield the lines (0-based) with text part by part: paragraphs, those of one line in a row as one."""
    part: list[int] = []
    alone = False
    for paragraph in _paragraphs(filled):
        if part and not (len(paragraph) == 1 and alone):
            yield part
            part = []
        alone = len(paragraph) == 1
        part = [*part, *paragraph]
    if part:
        yield part


def _paragraphs(filled: Sequence[int]) -> Iterator[list[int]]:
    """Yield the lines that stand right below one another."""
    for _, numbered in groupby(enumerate(filled), key=lambda one: one[1] - one[0]):
        yield [at for _, at in numbered]


def _are_few(part: Sequence[int], signs: Mapping[int, str]) -> bool:
    """Tell whether few lines of a part have a bullet; of several kinds, which make no level together, each few."""
    counts = Counter(signs[at] for at in part if at in signs)
    most = max(counts.values(), default=0)
    motley = most <= max(MOST_IN_A_ROW, FEW_OF_A_KIND * len(part)) and counts.total() <= MOST_OF_KINDS * len(part)
    return len(part) >= FEWEST_LINES and (motley or counts.total() <= FEW_BULLETS * len(part))


def _is_slip(lines: Sequence[str], at: int, found: Mapping[int, int]) -> bool:
    """Tell whether a bullet is no list of its own that a colon opens, no footnote, no dash inside a bracket."""
    first = last = at
    while first - 1 in found:
        first -= 1
    while last + 1 in found:
        last += 1
    above = lines[first - 1].rstrip() if first else ""
    led = last - first >= MOST_IN_A_ROW or above.endswith(":")
    inside = above.count("(") > above.count(")") and lines[at].lstrip()[0] in DASHES
    return not (led or inside or is_sentence(lines[at][found[at] :]))


def find_lost(lines: Sequence[str]) -> frozenset[int]:
    """Return the few lines (0-based) that lost their bullet: each right between two that have the same one.

    A heading among them ends with a colon, is said in capitals or names a country.
    """
    bullets = sum(SIGN.match(line) is not None for line in lines)
    if bullets < FEWEST_BULLETS:
        return frozenset()
    lost = frozenset(
        at
        for at in range(1, len(lines))
        if SIGN.match(lines[at - 1])
        and not BULLET.match(lines[at])
        and _lost_bullet(lines[at - 1], lines[at], _below(lines, at))
    )
    return lost if len(lost) <= max(MOST_LOST, SHARE_LOST * bullets) else frozenset()


def _below(lines: Sequence[str], at: int) -> str:
    """Return the next line with text that is no sentence; '' for none."""
    return next((line for line in lines[at + 1 :] if line.strip() and not is_sentence(line)), "")


def _lost_bullet(above: str, line: str, below: str) -> bool:
    sign, other, text = SIGN.match(above), SIGN.match(below), line.strip()
    if not sign or not other or sign[0] != other[0] or above.rstrip().endswith(GOING_ON):
        return False
    if not text or is_comment_line(line):
        return False
    indent, own = (len(one) - len(one.lstrip()) for one in (line, above))
    heading = text.endswith(":") or text.isupper() or read_place(text) is not None
    return indent <= own and not heading and not is_sentence(line)
