"""Which column of a registry holds what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from signclean.errors import KnowledgeError


@dataclass(frozen=True, slots=True)
class RegistryMap:
    """The heads of the columns, as the registry writes them; one that is None is not read.

    A cell of `aliases` may hold several, parted by `|` or `;`. `country` holds ISO 3166-1 alpha-2.
    """

    name: str = "name"
    country: str | None = None
    id: str | None = None
    aliases: str | None = None

    @property
    def columns(self) -> Iterator[tuple[str, str]]:
        """The fields that are read, each with the head of its column."""
        for field in FIELDS:
            if head := getattr(self, field):
                yield field, head


FIELDS = tuple(field.name for field in fields(RegistryMap))
EXAMPLE = "name=…,country=…,id=…,aliases=…"
STANDARD_MAP = "name=name,country=country,id=id"
"""How the columns are called where nothing else is told."""


def parse_map(text: str) -> RegistryMap:
    """Return the map that `name=COLUMN,country=COLUMN,id=COLUMN,aliases=COLUMN` tells, in any order.

    Raises KnowledgeError where it cannot be read, a field is unknown or told twice, the name is missing, or neither
    country nor id would be read.
    """
    heads: dict[str, str] = {}
    for part in text.split(","):
        field, sign, head = (piece.strip() for piece in part.partition("="))
        if not sign or not head or field not in FIELDS:
            raise KnowledgeError(f"--registry-map: '{part.strip()}' is no field and column; write {EXAMPLE}")
        if field in heads:
            raise KnowledgeError(f"--registry-map: '{field}' is told twice; name one column for it")
        heads[field] = head
    if "name" not in heads or not heads.keys() & {"country", "id"}:
        raise KnowledgeError(f"--registry-map: '{text}' tells no name, or neither country nor id; write {EXAMPLE}")
    return RegistryMap(**heads)
