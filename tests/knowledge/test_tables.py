"""The readers of the packaged tables say the same, each in its own shape."""

from __future__ import annotations

from pathlib import Path

import pytest

from signclean.knowledge import tables

FOLDER = Path(tables.__file__).parent
CSV = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.csv"))
SORTED = ["places/cities.csv", "places/subdivisions.csv", "places/demonyms.csv"]


@pytest.mark.parametrize("name", CSV)
def test_columns_and_rows_agree(name: str) -> None:
    rows = tables.read_rows(name)
    columns = [list(column) for column in tables.read_columns(name, *rows[0])]
    assert columns == [[row[head] for row in rows] for head in rows[0]]


@pytest.mark.parametrize("name", CSV)
def test_no_cell_holds_a_line_break(name: str) -> None:
    assert not any("\n" in cell for row in tables.read_rows(name) for cell in row.values())


@pytest.mark.parametrize("name", SORTED)
def test_sorted_tables_find_every_row(name: str) -> None:
    rows = [tuple(row.values()) for row in tables.read_rows(name)]
    table = tables.read_sorted(name)
    assert list(table) == [first for first, *_ in rows]
    assert all(table.get(first) == ",".join(rest) for first, *rest in rows)


def test_lines_leave_out_comments_and_blank_lines() -> None:
    lines = tables.read_lines("given_names.txt")
    assert lines
    assert not any(line.startswith("#") or not line.strip() for line in lines)


@pytest.mark.parametrize("name", sorted(path.name for kind in ("*.csv", "*.txt") for path in FOLDER.glob(kind)))
def test_every_table_tells_its_source_and_licence(name: str) -> None:
    assert f"`{name}`" in FOLDER.joinpath("LICENCES.md").read_text(encoding="utf-8")
