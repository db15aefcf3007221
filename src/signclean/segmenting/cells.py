"""Rows into cells: by tabs, bars, wide gaps, as CSV, or a cell a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from signclean.segmenting.csv_rows import split_csv
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

ALIKE = 0.8
"""Marks that stand in lists of names as well part cells only where this share of the rows has the same width."""

HALF = 0.5
"""So many rows (share) have two filled cells: a mark with nothing behind it ends the row."""

RARE = 0.1
"""A width that fewer rows than this share have is an accident."""


def has_ruled_head(rows: Sequence[Row]) -> bool:
    """Tell whether a rule below the first row makes it the head of a table (`|---|---|`)."""
    return len(rows) > 1 and bool(RULE.fullmatch(rows[1].text))


def split_rows(rows: Sequence[Row]) -> tuple[str, list[Cells]] | None:
    """Return the name of the separator and the cells of each row, where most rows have two or more; else None."""
    return next(_split_by(SPLITS, rows), None)


def split_loosely(rows: Sequence[Row]) -> Iterator[tuple[str, list[Cells]]]:
    """Yield the same for marks that stand in lists of names as well, where nearly all rows have as many cells."""
    for separator, cells in _split_by(LOOSE_SPLITS, rows):
        [(_, count)] = Counter(map(len, cells)).most_common(1)
        filled = sum(sum(map(bool, one)) > 1 for one in cells)
        if count >= ALIKE * len(cells) and filled >= HALF * len(cells):
            yield separator, cells


def is_loose(rows: Sequence[Row], separator: str) -> bool:
    """Tell whether nothing but the separator with a blank after it, as in a list of names, parts the cells."""
    found = [split_csv(row.body, separator) for row in rows]
    return not any(one.quoted for one in found) and sum(one.spaced for one in found) >= MOST * len(found)


def _split_by(splits: Mapping[str, Split], rows: Sequence[Row]) -> Iterator[tuple[str, list[Cells]]]:
    body = [row for row in rows if not RULE.fullmatch(row.text)]
    for name, split in splits.items():
        cells = [split(row) for row in body]
        several = sum(len(one) > 1 for one in cells)
        if several >= max(2, MOST * len(cells)):
            yield name, _with_empty_first(body, cells) if name == "tab" else cells


def _with_empty_first(rows: Sequence[Row], cells: Sequence[Cells]) -> list[Cells]:
    """Return the cells, those of rows that lack one with an empty first where a tab, or `-` and a tab, stands there."""
    width = width_of(cells)
    return [
        (row.body.cut(0, 0), *one) if len(one) == width - 1 and _leaves_first_empty(row) else one
        for row, one in zip(rows, cells, strict=True)
    ]


def _leaves_first_empty(row: Row) -> bool:
    if row.marker:
        return row.marker.value is None and row.marker.passage.text.endswith("\t")
    return bool(row.body.pieces) and row.indent > row.body.pieces[0].start


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


def _as_csv(delimiter: str, *, strict: bool) -> Split:
    """Split at the delimiter; `strict` takes only rows of three values or more without a blank after any delimiter."""

    def split(row: Row) -> Cells:
        found = split_csv(row.body, delimiter)
        if strict and (len(found.values) < FEWEST_CSV_CELLS or found.spaced):
            return (row.body,)
        return found.values

    return split


SPLITS: dict[str, Split] = {
    "tab": _by_pattern(TAB),
    "|": _by_pattern(BAR),
    ",": _as_csv(",", strict=True),
    ";": _as_csv(";", strict=True),
    "wide gap": _by_pattern(WIDE_GAP),
}

LOOSE_SPLITS: dict[str, Split] = {",": _as_csv(",", strict=False), ";": _as_csv(";", strict=False)}
"""What parts cells only where the columns then differ: such marks stand in lists of names as well."""
