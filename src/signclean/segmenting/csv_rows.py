"""Rows of CSV: values between delimiters, quoted ones with delimiters, doubled quotes and line ends inside."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from signclean.segmenting.joining import glue_rows
from signclean.segmenting.passage import Passage, replace
from signclean.segmenting.rows import Row

OPEN_QUOTE = re.compile(r'(?:^|[,;]) *"')
QUOTED = re.compile(r' *"((?:[^"]|"")*)" *')
DOUBLED = re.compile(r'""')

MOST_ROWS = 6
"""A quote that is not closed within this many rows was never meant to be."""


class CsvRow(NamedTuple):
    """The values of a row; whether a blank stands after its delimiters, and whether a value is quoted."""

    values: tuple[Passage, ...]
    spaced: bool
    quoted: bool


def split_csv(body: Passage, delimiter: str) -> CsvRow:
    """Return the values of the row in order, quotes around them taken off and doubled ones inside made one."""
    values, quoted, spaced, at = [], False, False, 0
    while True:
        found = QUOTED.match(body.text, at)
        if found and body.text[found.end() : found.end() + 1] in ("", delimiter):
            values.append(_undouble(body.cut(found.start(1), found.end(1))).strip())
            quoted, end = True, found.end()
        else:
            end = body.text.find(delimiter, at)
            end = len(body.text) if end < 0 else end
            values.append(body.cut(at, end).strip())
        spaced = spaced or (at > 0 and body.text[at : at + 1] == " ")
        if end >= len(body.text):
            return CsvRow(tuple(values), spaced, quoted)
        at = end + 1


def join_open_quotes(rows: Sequence[Row]) -> list[Row]:
    """Return the rows, those joined that a quoted value with line ends inside spreads over."""
    if not any('"' in row.text and OPEN_QUOTE.search(row.text) for row in rows):
        return list(rows)
    return list(_joined(rows))


def _joined(rows: Sequence[Row]) -> Iterator[Row]:
    at = 0
    while at < len(rows):
        count = _rows_of_value(rows, at) if OPEN_QUOTE.search(rows[at].text) else 1
        row = rows[at]
        yield (
            dataclasses.replace(row, body=glue_rows(*(one.body for one in rows[at : at + count]))) if count > 1 else row
        )
        at += count


def _rows_of_value(rows: Sequence[Row], at: int) -> int:
    quotes = 0
    for count, row in enumerate(rows[at : at + MOST_ROWS], 1):
        quotes += row.text.count('"')
        if quotes % 2 == 0:
            return count
    return 1


def _undouble(value: Passage) -> Passage:
    return replace(value, [(found.start(), found.end(), '"') for found in DOUBLED.finditer(value.text)])
