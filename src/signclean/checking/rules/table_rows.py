"""Rows of a table that was pasted as text: two on one line, and one on two lines, told by their cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from signclean.checking.findings import Hit, Place
from signclean.checking.intake.bullets import SIGN
from signclean.checking.intake.comments import is_comment_line
from signclean.checking.sheet import Shape, Sheet

SIGNS = ("|", "\t")
MOST = 0.7
"""Share of the lines among the entries that hold the sign between cells, from which on they are rows of a table."""
FEWEST = 6
"""Rows from which on most of them show how many cells a row has."""
MARK = re.compile(rf"{SIGN.pattern}|\s*(?:\d{{1,4}}|[^\W\d_])[.)]\s+")
"""A bullet, number or letter before a row that a tab sets off."""
NUMBER = re.compile(r"\W*(?P<number>\d{1,4})\b")


class Row(NamedTuple):
    """A line of the file (1-based) and how often the sign between cells stands on it."""

    line: int
    text: str
    signs: int


class Table(NamedTuple):
    """The rows of a file, the number of signs that most have, and whether most begin with a number."""

    path: str
    sign: str
    rows: list[Row]
    usual: int
    numbered: bool


def glued_rows(sheet: Sheet) -> Iterator[Hit]:
    """Yield the lines with the cells of two rows."""
    for table in _find_tables(sheet):
        two = 2 * table.usual if table.usual < len("|||") else 2 * table.usual - 1  # cells at an end may be missing
        for row in table.rows:
            if row.signs >= two or _holds_next_number(table, row):
                yield _hit(table.path, row, "holds the cells of two rows; break the line between them")


def wrapped_rows(sheet: Sheet) -> Iterator[Hit]:
    """Yield the second of two lines that have the cells of one row between them, and do not both begin one."""
    for table in _find_tables(sheet):
        for row, rest in pairwise(table.rows):
            whole = max(row.signs, rest.signs) < table.usual >= row.signs + rest.signs
            begun = _is_fenced(table, row) or _begins(table, row)
            if rest.line == row.line + 1 and whole and begun and not _begins(table, rest):
                yield _hit(table.path, rest, f"seems to be the rest of the row on line {row.line}; join the two lines")


def _hit(path: str, row: Row, sentence: str) -> Hit:
    name = " ".join(row.text.split())
    return Hit(Place(path, row.line, 0, row.line, len(row.text)), name, f"'{name}' {sentence}")


def _find_tables(sheet: Sheet) -> Iterator[Table]:
    """Yield the table that a pasted list is, from its first entry to its last."""
    for source in sheet.sources if sheet.shape is Shape.TEXT else ():
        first, last = sheet.reach_of.get(source.path, (1, 0))
        lines = [(n, source.lines[n - 1]) for n in range(first, last + 1)]
        filled = [(n, line) for n, line in lines if line.strip() and not is_comment_line(line)]
        for sign in SIGNS:
            rows = [Row(n, line, _count(line, sign)) for n, line in filled]
            held = [row for row in rows if row.signs]
            if len(held) >= FEWEST and len(held) >= MOST * len(rows):
                usual = Counter(row.signs for row in held).most_common(1)[0][0]
                numbered = sum(NUMBER.match(row.text) is not None for row in held) >= MOST * len(held)
                yield Table(source.path, sign, rows, usual, numbered)
                break


def _count(line: str, sign: str) -> int:
    """Return how often the sign stands between cells: tabs that indent a line or follow its bullet part none."""
    bullet = MARK.match(line) if sign == "\t" else None
    return line[bullet.end() if bullet else 0 :].strip("\t " if bullet else " ").count(sign)


def _holds_next_number(table: Table, row: Row) -> bool:
    """Tell whether a row holds the number of the next one too, before a cell."""
    match = NUMBER.match(row.text) if table.numbered else None
    if match is None:
        return False
    following = int(match["number"]) + 1
    return re.search(rf"(?<=[\s;,]){following}\s*{re.escape(table.sign)}", row.text[match.end() :]) is not None


def _begins(table: Table, row: Row) -> bool:
    """Tell whether a line begins as rows do: with their number, or with the sign before the first cell."""
    numbered = not table.numbered or NUMBER.match(row.text) is not None
    return numbered and (table.sign != "|" or _is_fenced(table, row))


def _is_fenced(table: Table, row: Row) -> bool:
    """Tell whether a line begins with the sign that closes rows too, whatever cell is first: `| | a member |`."""
    return table.sign == "|" and row.text.lstrip().startswith("|")
