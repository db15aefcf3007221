"""Tables pasted as text: rows of cells, and what each column holds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from signclean.knowledge.columns import column_heads
from signclean.segmenting.artefacts import is_date
from signclean.segmenting.passage import Passage
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import Standing
from signclean.text import has_contact, tokens

CELL_SEPARATORS = {
    "tab": re.compile(r"[ ]*\t[ ]*"),
    "|": re.compile(r"\s*\|\s*"),
    "wide gap": re.compile(r"\s{3,}"),
}
RULE = re.compile(r"[\s|:+=-]*-{2,}[\s|:+=-]*")
NUMBER_CELL = re.compile(r"\W*\d{1,6}\W*")
LINK_CELL = re.compile(r"\W*(?:https?://|www\.)\S+\W*")

SAMPLE_ROWS = 200
"""A column is judged by this many of its first cells."""

MOST = 0.6
"""A column is of a sort when at least this share of its cells is."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells and the sort of each column: name, organization, role, place, contact, other, or unknown."""

    separator: str
    rows: tuple[tuple[Row, tuple[Passage, ...]], ...]
    head: Row | None
    rules: tuple[Row, ...]
    sorts: tuple[str, ...]


def read_table(rows: Sequence[Row], standing: Standing) -> Table | None:
    """Return the rows as a table where most of them hold the same number of cells, two or more; else None."""
    filled = [row for row in rows if not row.blank]
    for name, pattern in CELL_SEPARATORS.items():
        if sum(bool(pattern.search(row.text)) for row in filled) < max(2, MOST * len(filled)):
            continue
        rules = tuple(row for row in filled if RULE.fullmatch(row.text))
        cells = [(row, _cells(row, pattern)) for row in filled if row not in rules]
        widths = Counter(len(c) for _, c in cells)
        width = max(widths, key=lambda w: (widths[w] * (w > 1), w))
        if width < 2 or sum(count for w, count in widths.items() if w > 1) < MOST * len(cells):
            continue
        width = max(w for w, count in widths.items() if count >= 0.1 * len(cells) or w == width)
        return _with_sorts(name, cells, rules, width, standing)
    return None


def is_grid(table: Table) -> bool:
    """Tell whether every cell is a name of its own: the columns differ in nothing."""
    return len(table.sorts) > 1 and all(sort == "organization" for sort in table.sorts)


def _cells(row: Row, pattern: re.Pattern[str]) -> tuple[Passage, ...]:
    cells, at = [], 0
    for found in pattern.finditer(row.text):
        cells.append(row.body.cut(at, found.start()).strip())
        at = found.end()
    cells.append(row.body.cut(at).strip())
    if pattern is CELL_SEPARATORS["|"]:
        cells = cells[bool(not cells[0]) : len(cells) - bool(not cells[-1])]
    return tuple(cells)


def _with_sorts(
    name: str, cells: Sequence[tuple[Row, tuple[Passage, ...]]], rules: tuple[Row, ...], width: int, standing: Standing
) -> Table:
    first, head_cells = cells[0]
    heads = [column_heads().get(" ".join(tokens(cell.text))) for cell in head_cells]
    head = first if sum(bool(sort) for sort in heads) >= max(2, 0.5 * len(head_cells)) else None
    body = cells[1:] if head else cells
    columns = [[c[at].text for _, c in body[:SAMPLE_ROWS] if at < len(c) and c[at]] for at in range(width)]
    told = [heads[at] if head and at < len(heads) else None for at in range(width)]
    sorts = tuple(sort or _sort_of(column, standing) for sort, column in zip(told, columns, strict=True))
    return Table(name, tuple(body), head, rules, sorts)


def _sort_of(column: Sequence[str], standing: Standing) -> str:
    if not column:
        return "other"
    tests = {
        "other": lambda text: bool(NUMBER_CELL.fullmatch(text) or is_date(text) or LINK_CELL.fullmatch(text)),
        "contact": has_contact,
        "place": lambda text: standing.shape_of(text).place > 0.5,
        "role": standing.is_role,
        "name": standing.is_person,
        "organization": lambda text: standing.of(text) > 0.3,
    }
    return next((sort for sort, test in tests.items() if sum(map(test, column)) >= MOST * len(column)), "unknown")
