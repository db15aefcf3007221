"""Bodies of civil society whose country a name need not tell: names, acronyms, aliases, seats."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from signclean.errors import KnowledgeError
from signclean.knowledge.sorted_table import SortedTable
from signclean.knowledge.tables import read_row, read_rows, read_sorted
from signclean.text import comparison_key

TABLE = "organizations.csv"
INDEX = "organizations_index.csv"
"""Written by tools/index_organizations.py after every change of the table: reading thousands of rows takes 50 ms."""


class Organization(NamedTuple):
    """A known body. `country` (alpha-2) is that of its seat, None where it has none of one country.

    `scope` is national, subnational, regional or international; `source` says how the row came to be: the address of
    a page, or `agreed` for two independent readings that gave the same country. A `generic` name is of common words
    alone, and bodies elsewhere are likely to bear it as well.
    """

    name: str
    acronym: str | None
    aliases: tuple[str, ...]
    country: str | None
    scope: str
    kind: str
    source: str
    generic: bool = False


def find_organizations(name: str) -> Sequence[Organization]:
    """Return the bodies of this name or alias, spelled in whatever manner; none for an unknown name."""
    key = comparison_key(name)
    return _read_all(_index().get(key).partition(",")[0], key)


def is_organization(name: str) -> bool:
    """Tell whether a body has this name or alias, spelled in whatever manner; its row is not read."""
    return _index().get(comparison_key(name)).partition(",")[0] != ""


def find_rows(name: str) -> frozenset[int]:
    """Return the numbers of the rows of the bodies of this name or alias; no row is read, see `read_organization`."""
    numbers = _index().get(comparison_key(name)).partition(",")[0]
    return frozenset(map(int, numbers.split(" "))) if numbers else frozenset()


def read_organization(row: int) -> Organization:
    """Return the body of a row, by its number."""
    return _read_one(row)


def find_by_acronym(acronym: str) -> Sequence[Organization]:
    """Return the bodies of this acronym; acronyms collide, so that alone it tells little."""
    key = comparison_key(acronym)
    return _read_all(_index().get(key).partition(",")[2], key)


def organizations() -> Sequence[Organization]:
    """Return all rows of the table, in its order."""
    return [_organization(row) for row in read_rows(TABLE)]


@cache
def _index() -> SortedTable:
    """Return key -> numbers of the rows so named, a comma, numbers of the rows so abbreviated."""
    return read_sorted(INDEX)


def _read_all(numbers: str, key: str) -> Sequence[Organization]:
    found = [_read_one(int(number)) for number in numbers.split(" ") if number]
    for organization in found:
        labels = (organization.name, organization.acronym or "", *organization.aliases)
        if key not in map(comparison_key, labels):
            raise KnowledgeError(f"{INDEX}: '{key}' is not the key of '{organization.name}'; write the index again")
    return found


@lru_cache(maxsize=4096)
def _read_one(number: int) -> Organization:
    return _organization(read_row(TABLE, number))


def _organization(row: Mapping[str, str]) -> Organization:
    return Organization(
        name=row["name"],
        acronym=row["acronym"] or None,
        aliases=tuple(filter(None, row["aliases"].split(" | "))),
        country=row["country"] or None,
        scope=row["scope"],
        kind=row["kind"],
        source=row["source"],
        generic=row["generic"] == "yes",
    )
