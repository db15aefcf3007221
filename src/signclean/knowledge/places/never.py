"""Words that are places and nearly always something else."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, cast

from signclean.knowledge.derived import derived
from signclean.knowledge.places.keys import place_keys
from signclean.knowledge.tables import read_columns

if TYPE_CHECKING:
    from collections.abc import Mapping

Never = Literal["anywhere", "in name", "bare"]
"""Where a word is no place: nowhere at all (`para`), inside a name (`Reunión`, `Nice`), or inside a name unless a
preposition of place stands before it (`Medina`, `Georgia`)."""


@derived(MappingProxyType, "places/never_places.csv")
def never_places() -> Mapping[str, Never]:
    """Return key -> where the word is no place."""
    texts, where = read_columns("places/never_places.csv", "text", "where")
    return MappingProxyType(dict(zip(place_keys(texts), cast("tuple[Never, ...]", where), strict=True)))
