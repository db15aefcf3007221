"""Reading of the packaged tables."""

from __future__ import annotations

import csv
import io
from functools import lru_cache
from pathlib import Path

from signclean.knowledge.sorted_table import SortedTable, SortedWords

FOLDER = Path(__file__).parent


def read_rows(name: str) -> list[dict[str, str]]:
    """Return the rows of the packaged CSV `name`, in its order; every value is text, an empty cell is ''."""
    header, *rows = csv.reader(io.StringIO(_read(name), newline=""))
    return [dict(zip(header, row, strict=True)) for row in rows]


def read_row(name: str, number: int) -> dict[str, str]:
    """Return one row of the packaged CSV `name`, 0 for the first, the others unread; no cell holds a line break."""
    lines = _lines(name)
    header, row = csv.reader([lines[0], lines[number + 1]])
    return dict(zip(header, row, strict=True))


def read_columns(name: str, *wanted: str) -> list[tuple[str, ...]]:
    """Return the wanted columns of the packaged CSV `name`, each from top to bottom; every value is text.

    For large tables: a hundred thousand cells are read in 10 ms.
    """
    columns = _columns(name)
    return [columns[column] for column in wanted]


def read_sorted(name: str) -> SortedTable:
    """Return the packaged CSV `name`, whose rows are sorted as text and hold no quotes, to be looked up.

    For tables of many thousand rows of which few are ever looked at.
    """
    _, *rows = _read(name).splitlines()
    return SortedTable(rows)


def read_words(name: str) -> SortedWords:
    """Return the lines of the packaged text file `name`, which are sorted, below the first ones that begin with `#`."""
    lines = _read(name).splitlines()
    head = next(at for at, line in enumerate(lines) if not line.startswith("#"))
    return SortedWords(lines[head:])


def read_lines(name: str) -> list[str]:
    """Return the lines of the packaged text file `name`; blank lines and those that begin with `#` are left out."""
    return [line for line in _read(name).splitlines() if line and line[0] != "#" and not line.isspace()]


@lru_cache(maxsize=8)
def _lines(name: str) -> list[str]:
    return _read(name).split("\n")


@lru_cache(maxsize=8)
def _columns(name: str) -> dict[str, tuple[str, ...]]:
    """Return head -> column. The last tables are kept, for several lookups are made of one table, one after another."""
    header, *rows = csv.reader(io.StringIO(_read(name), newline=""))
    return dict(zip(header, zip(*rows, strict=True), strict=True))


def _read(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")
