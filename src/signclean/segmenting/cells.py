"""Rows into cells: by tabs, bars, wide gaps, as CSV, or a cell a line."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Sequence

from signclean.segmenting.passage import Passage
from signclean.segmenting.rows import Row

Cells = tuple[Passage, ...]
Split = Callable[[Row], Cells]

RULE = re.compile(r"[\s|:+=-]*-{2,}[\s|:+=-]*")
TAB = re.compile(r"[ ]*\t[ ]*")
BAR = re.compile(r"\s*\|\s*")
WIDE_GAP = re.compile(r"\s{3,}")

MOST = 0.6
"""Rows are a table when at least this share of them has several cells."""

FEWEST_CSV_CELLS = 3
"""Lines with commas are CSV only with at least so many cells, and no space after any comma between them."""

RARE = 0.1
"""A width that fewer rows than this share have is an accident."""


def has_ruled_head(rows: Sequence[Row]) -> bool:
    """Tell whether a rule below the first row makes it the head of a table (`|---|---|`)."""
    return len(rows) > 1 and bool(RULE.fullmatch(rows[1].text))


def split_rows(rows: Sequence[Row]) -> tuple[str, list[Cells]] | None:
    """Return the name of the separator and the cells of each row, where most rows have two or more; else None."""
    body = [row for row in rows if not RULE.fullmatch(row.text)]
    for name, split in SPLITS.items():
        cells = [split(row) for row in body]
        several = sum(len(one) > 1 for one in cells)
        if several >= max(2, MOST * len(cells)):
            return name, cells
    return None


def width_of(cells: Sequence[Cells]) -> int:
    """Return the number of columns: the most that more than a few rows have."""
    widths = Counter(len(one) for one in cells)
    return max(width for width, count in widths.items() if count >= RARE * len(cells))


def _by_pattern(pattern: re.Pattern[str]) -> Split:
    def split(row: Row) -> Cells:
        cells, at = [], 0
        for found in pattern.finditer(row.text):
            cells.append(row.body.cut(at, found.start()).strip())
            at = found.end()
        cells.append(row.body.cut(at).strip())
        if pattern is BAR and len(cells) > 1:
            cells = cells[bool(not cells[0]) : len(cells) - bool(not cells[-1])]
        return tuple(cells)

    return split


def _as_csv(delimiter: str) -> Split:
    def split(row: Row) -> Cells:
        values = next(csv.reader([row.text], delimiter=delimiter), [])
        tight = not any(value.startswith(" ") for value in values[1:])
        if len(values) < FEWEST_CSV_CELLS or not tight:
            return (row.body,)
        return _locate(row.body, values)

    return split


def _locate(body: Passage, values: Sequence[str]) -> Cells:
    """Return where the values stand in the row, in order; a value with doubled quotes is left as it is written."""
    cells, at = [], 0
    for value in values:
        written = value if body.text.find(value, at) >= 0 else value.replace('"', '""')
        start = max(at, body.text.find(written, at))
        cells.append(body.cut(start, start + len(written)).strip())
        at = start + len(written)
    return tuple(cells)


SPLITS: dict[str, Split] = {
    "tab": _by_pattern(TAB),
    "|": _by_pattern(BAR),
    ",": _as_csv(","),
    ";": _as_csv(";"),
    "wide gap": _by_pattern(WIDE_GAP),
}
