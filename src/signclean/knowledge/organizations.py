"""Bodies of civil society whose country a name need not tell: names, acronyms, aliases, seats."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from signclean.knowledge.tables import read_rows
from signclean.text import comparison_key

TABLE = "organizations.csv"


@dataclass(frozen=True, slots=True)
class Organization:
    """A known body. `country` (alpha-2) is that of its seat, None where it has none of one country.

    `scope` is national, subnational, regional or international; `source` says how the row came to be: the address of
    a page, or `agreed` for two independent readings that gave the same country.
    """

    name: str
    acronym: str | None
    aliases: tuple[str, ...]
    country: str | None
    scope: str
    kind: str
    source: str


def find_organizations(name: str) -> Sequence[Organization]:
    """Return the bodies of this name or alias, spelled in whatever manner; none for an unknown name."""
    return _by_name().get(comparison_key(name), ())


def find_by_acronym(acronym: str) -> Sequence[Organization]:
    """Return the bodies of this acronym; acronyms collide, so that alone it tells little."""
    return _by_acronym().get(comparison_key(acronym), ())


@cache
def organizations() -> tuple[Organization, ...]:
    """Return all rows of the table, in its order."""
    return tuple(
        Organization(
            name=row["name"],
            acronym=row["acronym"] or None,
            aliases=tuple(filter(None, row["aliases"].split(" | "))),
            country=row["country"] or None,
            scope=row["scope"],
            kind=row["kind"],
            source=row["source"],
        )
        for row in read_rows(TABLE)
    )


@cache
def _by_name() -> Mapping[str, Sequence[Organization]]:
    found: defaultdict[str, list[Organization]] = defaultdict(list)
    for organization in organizations():
        for label in (organization.name, *organization.aliases):
            found[comparison_key(label)].append(organization)
    return MappingProxyType(found)


@cache
def _by_acronym() -> Mapping[str, Sequence[Organization]]:
    found: defaultdict[str, list[Organization]] = defaultdict(list)
    for organization in organizations():
        if organization.acronym:
            found[comparison_key(organization.acronym)].append(organization)
    return MappingProxyType(found)
