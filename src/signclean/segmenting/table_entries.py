"""From a table to entries: a row a signature, or, where the columns differ in nothing, a cell a signature."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.knowledge.lexicon import residue_phrases
from signclean.segmenting.cells import Cells
from signclean.segmenting.columns import Table, read_table
from signclean.segmenting.cutting import cut_passage
from signclean.segmenting.entries import Entry
from signclean.segmenting.markers import SURE_STYLES, read_marker
from signclean.segmenting.nesting import announces
from signclean.segmenting.passage import Passage, join
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import Standing
from signclean.text import tokens

NAME_SORTS = (("name", "organization"), ("unknown",), ("acronym", "short"))
STAND_IN_SORTS = ("name", "organization", "unknown", "role", "acronym", "short")
"""Where the name cell of a row is empty, the first filled cell of such a column names who signed."""

ROLE_SORTS = ("role", "organization", "name", "representative")


def read_table_rows(rows: Sequence[Row], standing: Standing) -> list[Entry]:
    """Return one entry a row: the name cell its text, the others `cells`, place and role told by columns.

    Rows whose names have a bullet are members of the row above them that announces some.
    """
    table = read_table(rows, standing)
    if table is None:
        return []
    main = name_column(table)
    entries: list[Entry] = []
    for cells, below in _with_members(table, main):
        members = [entry for one in below for entry in _entries(table, main, one, standing)]
        entries += _entries(table, main, cells, standing, members)
    return entries


def _with_members(table: Table, main: int) -> list[tuple[Cells, list[Cells]]]:
    """Return the rows, each with those of its members, whose bullets are taken off."""
    grouped: list[tuple[Cells, list[Cells]]] = []
    for cells in table.cells:
        marker = read_marker(cells[main]) if main < len(cells) else None
        bullet = marker is not None and marker.value is None
        if marker and bullet and grouped and announces(grouped[-1][0][main].text):
            name = cells[main].cut(len(marker.passage.text))
            grouped[-1][1].append((*cells[:main], name, *cells[main + 1 :]))
        else:
            grouped.append((cells, []))
    return grouped


def read_grid(rows: Sequence[Row], standing: Standing) -> list[Entry]:
    """Return one entry a cell, row by row."""
    table = read_table(rows, standing)
    if table is None:
        return []
    cells = (_without_number(cell) for row in table.cells for cell in row if cell)
    return [entry for cell in cells for entry in cut_passage(cell, standing, "cell")]


def _without_number(cell: Passage) -> Passage:
    """Return the cell without the number that a list in columns sets before each name (`41. Open Wells`)."""
    marker = read_marker(cell)
    return cell.cut(len(marker.passage.text)) if marker and marker.style in SURE_STYLES else cell


def name_column(table: Table) -> int:
    """Return the column that names the signatory: the first of people or bodies, else of unknown text, else acronyms.

    A body before a person is signed for by that person; a person before a body belongs to it.
    """
    named = next((at for sorts in NAME_SORTS for at, sort in enumerate(table.sorts) if sort in sorts), None)
    return _longest_column(table) if named is None else named


def _longest_column(table: Table) -> int:
    """Return the column with most to say, where none is told to name anybody."""
    lengths = [sum(len(cells[at].text) for cells in table.cells if at < len(cells)) for at in range(len(table.sorts))]
    return lengths.index(max(lengths))


def _entries(table: Table, main: int, cells: Cells, standing: Standing, members: Sequence[Entry] = ()) -> list[Entry]:
    """Return the entry of a row whose name cell is the one at `main`, with the members that it lists or has below."""
    cells = tuple(cell if any(c.isalnum() for c in cell.text) else cell.cut(0, 0) for cell in cells)
    if main >= len(cells) or not cells[main]:
        filled = [at for at, cell in enumerate(cells) if cell]
        other = next((at for at in filled if at < len(table.sorts) and table.sorts[at] in STAND_IN_SORTS), None)
        if other is not None:
            return _entries(table, other, cells, standing)
        return [Entry(join([cells[at] for at in filled]), "table row without a name cell")] if filled else []
    first, *others = cut_passage(cells[main], standing, "table row", members)
    told = [(table.sorts[at], cell) for at, cell in enumerate(cells) if at != main and at < len(table.sorts) and cell]
    surplus = [cell for cell in cells[len(table.sorts) :] if cell]
    answered = [(sort, cell.text) for sort, cell in told if not _says_nothing(cell.text)]
    by_sort = {sort: [text for one, text in answered if one == sort] for sort, _ in answered}
    roles = [text for sort, text in answered if sort in ROLE_SORTS]
    entry = first._replace(
        cells=(*(cell for _, cell in told), *surplus),
        place=", ".join(by_sort.get("place", ())) or None,
        role=", ".join(roles) or None,
        legal_form=next(iter(by_sort.get("legal form", ())), None),
        acronym=next(iter(by_sort.get("acronym", ())), None),
    )
    return [entry, *others]


def _says_nothing(cell: str) -> bool:
    """Tell whether a cell was filled in by somebody who had nothing to say: `n/a`."""
    return " ".join(tokens(cell)) in residue_phrases()
