"""HTML tables: the cells of a row, which their tags set apart and often lines as well, put on one row again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from signclean.segmenting.passage import Passage, join

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from signclean.segmenting.rows import Row

TAB = Passage("\t", ())
"""What stands between two cells, and was read nowhere."""

CELL = ("<td", "<th")
ROW_ENDS = ("<tr", "</tr", "</table")


def join_cells(pieces: Iterable[tuple[Row, str]]) -> Iterator[Row]:
    """Yield the pieces, each with the tag before it, as rows: those of one table row as one, tabs between its cells.

    A piece without text is a row only as an empty cell among others.
    """
    cells: list[Row] | None = None
    for row, tag in pieces:
        if tag.startswith(ROW_ENDS):
            yield from _row_of(cells)
            cells = [] if tag.startswith("<tr") else None
        if cells is None or (not cells and not tag.startswith(CELL)):
            yield from [] if row.blank and tag else [row]
        elif tag.startswith(CELL):
            cells.append(row)
        elif not row.blank:
            cells[-1] = replace(row, line=cells[-1].line, body=join([cells[-1].body, row.body]))
    yield from _row_of(cells)


def _row_of(cells: list[Row] | None) -> Iterator[Row]:
    filled = [row for row in cells or () if row.body]
    if not cells or not filled:
        return
    parts = [part for row in cells for part in (TAB, row.body)]
    body = join(parts[1:], glue="")
    url = next((row.url for row in filled if row.url), None)
    yield replace(filled[0], body=body, width=len(body.text), marker=None, url=url)
