"""Look-up in the index of a registry."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from signclean.text import comparison_key

QUERY = "SELECT row, country, id FROM labels WHERE key = ? ORDER BY row LIMIT ?"
MOST_ROWS = 50
"""A name that more rows bear tells no body apart."""


@dataclass(frozen=True, slots=True)
class Registered:
    """A body of the registry. `row` counts from the head, which is 1; what the registry does not tell is None."""

    row: int
    country: str | None
    id: str | None


@dataclass(frozen=True, slots=True)
class Registry:
    """An index that is open; `source` is the registry's file as the user knows it."""

    source: str
    database: sqlite3.Connection

    def find(self, name: str) -> tuple[Registered, ...]:
        """Return the bodies that bear the name or alias, in whatever spelling, in the order of the file.

        None where there is none, where more than `MOST_ROWS` bear it, or where they sit in several countries.
        """
        key = comparison_key(name)
        rows = self.database.execute(QUERY, (key, MOST_ROWS + 1)).fetchall() if key else []
        if len(rows) > MOST_ROWS or len({country for _, country, _ in rows if country}) > 1:
            return ()
        return tuple(Registered(row, country or None, identity or None) for row, country, identity in rows)


def open_index(index: Path, source: str) -> Registry:
    """Return the registry whose index the file is; nothing is ever written to it."""
    uri = f"{index.absolute().as_uri()}?mode=ro&immutable=1"
    return Registry(source, sqlite3.connect(uri, uri=True, check_same_thread=False))
