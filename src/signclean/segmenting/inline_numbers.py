"""Numbered entries that stand in one running text (`1. Casa Lirio 2. Red Sal; 3. Voz Sur`): each made a row of its own.

So PDF and web pages are pasted. The numbers tell it by their order: one after another, most of them inside rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from signclean.segmenting.markers import read_marker
from signclean.segmenting.parting import mean
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import GOOD_MEMBER, MOST_MEMBERS

NUMBER = re.compile(r"(?:(?<=\s)|(?<=[;,]))[(\[]?\d{1,3}[.)\]]+-?\s+(?=[^\W\d_a-zß-ÿ]|[«“\"¡¿])")
FEWEST = 4
FEWEST_INSIDE = 2
"""So many numbers in sequence, so many of them inside rows, number the entries of a running text."""

SAMPLE = 40
"""Whether what stands behind the numbers are names is told by so many of the first."""


class _Number(NamedTuple):
    """A number: the index of its row, where it stands in its text (-1: it is the marker), its value and style."""

    row: int
    start: int
    value: int
    style: str


def split_inline_numbers(rows: Sequence[Row], standing: Standing) -> list[Row]:
    """Return the rows; those with numbered entries inside are parted before each number."""
    starts: dict[int, list[int]] = {}
    for run in _runs(list(_numbers(rows))):
        if _number_names(rows, run, standing):
            for number in run:
                if number.start >= 0:
                    starts.setdefault(number.row, []).append(number.start)
    return [part for at, row in enumerate(rows) for part in (_parted(row, starts[at]) if at in starts else (row,))]


def _numbers(rows: Sequence[Row]) -> Iterator[_Number]:
    for at, row in enumerate(rows):
        if row.part:
            continue
        if row.marker and row.marker.value is not None:
            yield _Number(at, -1, row.marker.value, row.marker.style)
        for found in NUMBER.finditer(row.text) if ")" in row.text or "." in row.text or "]" in row.text else ():
            marker = read_marker(row.body.cut(found.start()))
            if marker and marker.value is not None:
                yield _Number(at, found.start(), marker.value, marker.style)


def _runs(numbers: Sequence[_Number]) -> Iterator[list[_Number]]:
    """Yield the numbers that go on from 1 without a gap, in one style, enough of them inside rows."""
    for style in dict.fromkeys(number.style for number in numbers if number.start >= 0):
        run: list[_Number] = []
        for number in (one for one in numbers if one.style == style):
            if number.value == 1:
                yield from _long_enough(run)
                run = [number]
            elif run and number.value == run[-1].value + 1:
                run.append(number)
        yield from _long_enough(run)


def _long_enough(run: list[_Number]) -> Iterator[list[_Number]]:
    inside = sum(number.start >= 0 for number in run)
    if len(run) >= FEWEST and inside >= FEWEST_INSIDE and 2 * inside >= len(run):
        yield run


def _number_names(rows: Sequence[Row], run: Sequence[_Number], standing: Standing) -> bool:
    """Tell whether names stand behind the numbers, and not the demands of a letter."""
    named = []
    for number, following in pairwise(run[:SAMPLE]):
        end = following.start if following.row == number.row else None
        body = rows[number.row].body.cut(max(number.start, 0), end)
        marker = read_marker(body) if number.start >= 0 else None
        text = body.text[len(marker.passage.text) if marker else 0 :].strip(" ;,.")
        named.append(bool(text) and standing.in_list(text) >= GOOD_MEMBER)
    return mean(named) >= MOST_MEMBERS


def _parted(row: Row, starts: Sequence[int]) -> Iterator[Row]:
    """Yield the row up to the first number inside it, and the rest as rows of their own; the last is as full as it."""
    if starts[0] > 0:
        yield replace(row, body=row.body.cut(0, starts[0]).strip(), width=starts[0])
    for start, end in pairwise([*starts, len(row.text)]):
        piece = row.body.cut(start, end)
        marker = read_marker(piece)
        body = piece.cut(len(marker.passage.text)).strip() if marker else piece
        width = row.width if end == len(row.text) else len(piece.text)
        yield replace(row, body=body, marker=marker, width=width)
