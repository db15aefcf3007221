"""Regions of several countries and their adjectives: Latin America, European, the Pacific."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.derived import derived
from signclean.knowledge.lexicon import leading_articles
from signclean.knowledge.places.keys import place_key, place_keys
from signclean.knowledge.tables import read_columns, read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping


def is_region(text: str) -> bool:
    """Tell whether the whole text names a region of several countries, with or without its article."""
    key = place_key(text)
    first, _, rest = key.partition(" ")
    return key in regions() or (first in leading_articles() and rest in regions())


@cache
def regional_countries() -> Mapping[str, tuple[str, str]]:
    """Return key of a region -> language and country: a name of the language that ends with it means that country."""
    rows = read_rows("places/regional_countries.csv")
    return MappingProxyType({place_key(row["name"]): (row["language"], row["country"]) for row in rows})


@derived(MappingProxyType, "places/regions.csv")
def regions() -> Mapping[str, str]:
    """Return key of a region or its adjective -> the region's name in English."""
    names, found = read_columns("places/regions.csv", "name", "region")
    return MappingProxyType(dict(zip(place_keys(names), found, strict=True)))
