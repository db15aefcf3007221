"""Parts of a country that are named like countries, and what is of them: Scotland, Wales, Scottish."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from signclean.knowledge.places.keys import place_key
from signclean.knowledge.tables import read_rows


@cache
def country_parts() -> Mapping[str, str]:
    """Return key of a name -> ISO 3166-2 of the part."""
    rows = read_rows("places/country_parts.csv")
    return MappingProxyType({place_key(row["name"]): row["part"] for row in rows})


@lru_cache(maxsize=4096)
def parts_in(text: str) -> frozenset[str]:
    """Return the parts of a country that a text names: `England and Wales` two, `United Kingdom` none."""
    words = f" {place_key(text)} "
    return frozenset(part for name, part in country_parts().items() if f" {name} " in words)
