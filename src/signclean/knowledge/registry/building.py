"""The index of a registry: an SQLite file of comparison keys, written in one go and checked as a whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from signclean.errors import KnowledgeError
from signclean.knowledge.registry.mapping import RegistryMap
from signclean.knowledge.registry.source import RegistryRow, read_registry
from signclean.text import comparison_key

Label = tuple[str, int, int, str, str]
"""Key, row, whether it is an alias, country, id: a label of a body as the index holds it."""

SCHEMA = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -200000;
CREATE TABLE staged (key TEXT, row INTEGER, alias INTEGER, country TEXT, id TEXT);
CREATE TABLE labels (key TEXT, row INTEGER, alias INTEGER, country TEXT, id TEXT, PRIMARY KEY (key, row)) WITHOUT ROWID;
"""
"""No journal: the file gets its name only once it is whole, and one that is half-written is never opened."""

SORT = "INSERT OR IGNORE INTO labels SELECT * FROM staged ORDER BY key, row, alias; DROP TABLE staged;"
ONE_NAME_TWO_COUNTRIES = """
SELECT key, min(row), max(row) FROM labels WHERE alias = 0 AND country <> ''
GROUP BY key HAVING min(country) <> max(country) ORDER BY max(row) LIMIT 1
"""
ONE_ID_TWO_COUNTRIES = """
SELECT id, min(row), max(row) FROM labels WHERE alias = 0 AND country <> '' AND id <> ''
GROUP BY id HAVING min(country) <> max(country) ORDER BY max(row) LIMIT 1
"""


def build_index(source: Path, wanted: RegistryMap, index: Path, *, homonyms: bool) -> None:
    """Write the index of a registry to `index`, which must not be there.

    Without `homonyms` a name of two countries is an error, and one id of two countries always is: KnowledgeError names
    file, row and column. So is what `read_registry` refuses.
    """
    with closing(sqlite3.connect(index)) as database:
        database.executescript(SCHEMA)
        database.executemany("INSERT INTO staged VALUES (?, ?, ?, ?, ?)", list_labels(read_registry(source, wanted)))
        database.commit()
        database.executescript(SORT)
        if wanted.country:
            _check_ids(database, source, wanted)
            if not homonyms:
                _check_names(database, source, wanted)
        database.execute("VACUUM")


def list_labels(rows: Iterable[RegistryRow]) -> Iterator[Label]:
    """Yield each name and alias under its key; those without a letter or digit have none."""
    for row, name, country, identity, aliases in rows:
        if key := comparison_key(name):
            yield key, row, 0, country, identity
        for alias in aliases:
            if key := comparison_key(alias):
                yield key, row, 1, country, identity


def _check_names(database: sqlite3.Connection, source: Path, wanted: RegistryMap) -> None:
    for key, *_ in database.execute(ONE_NAME_TWO_COUNTRIES):
        (first, one), (second, other) = _two_countries(database, "key", key)
        raise KnowledgeError(
            f"{source}: row {second}, column '{wanted.country}': '{other}', but row {first} gives the same name to "
            f"'{one}'; take one of them out, or leave such names unmatched with --registry-homonyms"
        )


def _check_ids(database: sqlite3.Connection, source: Path, wanted: RegistryMap) -> None:
    for identity, *_ in database.execute(ONE_ID_TWO_COUNTRIES):
        (first, one), (second, other) = _two_countries(database, "id", identity)
        raise KnowledgeError(
            f"{source}: row {second}, column '{wanted.country}': '{other}', but row {first} gives the same id "
            f"'{identity}' to '{one}'; take one of them out"
        )


def _two_countries(database: sqlite3.Connection, column: str, value: str) -> tuple[tuple[int, str], tuple[int, str]]:
    """Return (row, country) of the first row with the value, and of the first after it that says another country."""
    query = f"SELECT row, country FROM labels WHERE {column} = ? AND alias = 0 AND country <> '' ORDER BY row"  # noqa: S608
    rows: list[tuple[int, str]] = database.execute(query, (value,)).fetchall()
    return rows[0], next(row for row in rows if row[1] != rows[0][1])
