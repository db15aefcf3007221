"""From a table to entries: a row a signature, or, where the columns differ in nothing, a cell a signature."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.segmenting.columns import Table, read_table
from signclean.segmenting.cutting import cut_passage
from signclean.segmenting.entries import Entry
from signclean.segmenting.passage import Passage, join
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import Standing

NAME_SORTS = ("name", "organization", "unknown")


def read_table_rows(rows: Sequence[Row], standing: Standing) -> list[Entry]:
    """Return one entry a row: the name cell its text, the others `cells`, place and role told by columns."""
    table = read_table(rows, standing)
    if table is None:
        return []
    return [entry for _, cells in table.rows if (entry := _entry(table, cells))]


def read_grid(rows: Sequence[Row], standing: Standing) -> list[Entry]:
    """Return one entry a cell, row by row."""
    table = read_table(rows, standing)
    if table is None:
        return []
    return [e for _, cells in table.rows for cell in cells if cell for e in cut_passage(cell, standing, "cell")]


def name_column(table: Table) -> int:
    """Return the column that names the signatory: the first one of names, of bodies, or of unknown text."""
    return next((at for sort in NAME_SORTS for at, one in enumerate(table.sorts) if one == sort), 0)


def _entry(table: Table, cells: tuple[Passage, ...]) -> Entry | None:
    main = name_column(table)
    if main >= len(cells) or not cells[main]:
        filled = [cell for cell in cells if cell]
        return Entry(join(filled), "table row without a name cell") if filled else None
    others = [(table.sorts[at], cell) for at, cell in enumerate(cells) if at != main and at < len(table.sorts) and cell]
    surplus = [cell for cell in cells[len(table.sorts) :] if cell]
    places = [cell.text for sort, cell in others if sort == "place"]
    roles = [cell.text for sort, cell in others if sort in {"role", "organization", "name"}]
    return Entry(
        cells[main],
        "table row",
        cells=(*(cell for _, cell in others), *surplus),
        place=", ".join(places) or None,
        role=", ".join(roles) or None,
    )
