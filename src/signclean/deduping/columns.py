"""The columns that are added to a table, and how they stand beside those that are there."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.deduping.outcome import Row
from signclean.errors import ColumnError

ADDED = ("cluster_id", "canonical_name", "confidence", "doubt_with")
USUAL_COLUMN = "name"
SEPARATOR = " | "
"""Between the ids of `doubt_with`."""


def find_column(columns: Sequence[str], wanted: str | None, label: str) -> int:
    """Return the place of the column with the names: the one wanted, else the only one, else the one called `name`.

    Raises ColumnError where there is no such column, or more than one.
    """
    chosen = wanted if wanted is not None else columns[0] if len(columns) == 1 else USUAL_COLUMN
    places = [place for place, column in enumerate(columns) if column == chosen]
    if len(places) == 1:
        return places[0]
    if places:
        raise ColumnError(f"{label}: {len(places)} columns are called '{chosen}'; rename all but one")
    known = ", ".join(f"'{column}'" for column in columns)
    raise ColumnError(f"{label}: no column is called '{chosen}'; choose one of {known} with --column")


def keep_columns(columns: Sequence[str], label: str, *, overwrite: bool) -> list[int]:
    """Return the places of the columns that stay: all but those that are added anew.

    Raises ColumnError where one of the added columns is there already, unless it may be overwritten.
    """
    taken = [column for column in ADDED if column in columns]
    if taken and not overwrite:
        raise ColumnError(
            f"{label}: a column '{taken[0]}' is there already; rename it, or replace it with --overwrite-columns"
        )
    return [place for place, column in enumerate(columns) if column not in ADDED]


def make_cells(row: Row) -> tuple[str, str, str, str]:
    """Return the cells of the added columns; all empty for a row without a name."""
    if not row.cluster_id:
        return "", "", "", ""
    return row.cluster_id, row.canonical_name, f"{row.confidence:g}", SEPARATOR.join(row.doubt_with)
