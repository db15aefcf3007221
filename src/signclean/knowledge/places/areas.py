"""Parts of countries: their first and second divisions (ISO 3166-2) and their cities, under all their names."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.place import Reading
from signclean.knowledge.tables import read_lines, read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

UNKNOWN_WEIGHT = 100
"""Thousands of inhabitants where the table does not tell: a small province."""


def area_readings(key: str) -> tuple[Reading, ...]:
    """Return the divisions and cities that bear the name, in no order; none where no table has it."""
    return (*subdivisions().get(key, ()), *_read_cities(cities().get(key, "")))


@cache
def subdivisions() -> Mapping[str, tuple[Reading, ...]]:
    """Return key -> divisions of that name."""
    found: dict[str, tuple[Reading, ...]] = {}
    weights: dict[str, int] = {}
    for line in read_lines("places/subdivisions.csv")[1:]:
        name, code, weight = line.split(",")
        weights[code] = int(weight)
        found[name] = (*found.get(name, ()), Reading(code, "subdivision", weights[code]))
    for row in read_rows("places/subdivision_aliases.csv"):
        reading = Reading(row["code"], "subdivision", weights.get(row["code"], UNKNOWN_WEIGHT))
        key = place_key(row["name"])
        found[key] = tuple(dict.fromkeys((*found.get(key, ()), reading)))
    return MappingProxyType(found)


@cache
def cities() -> Mapping[str, str]:
    """Return key -> places as they stand in the table: 30,000 rows are read in 10 ms, and few are ever asked for."""
    lines = read_lines("places/cities.csv")[1:]
    found = {name: places for name, _, places in (line.partition(",") for line in lines)}
    for row in read_rows("places/city_aliases.csv"):
        meant = (place for place in found.get(row["city"], "").split() if place.startswith(row["country"]))
        key = place_key(row["name"])
        found[key] = " ".join(dict.fromkeys((*meant, *found.get(key, "").split())))
    return MappingProxyType(found)


def _read_cities(cell: str) -> list[Reading]:
    parts = (part.partition(":") for part in cell.split())
    return [Reading(code, "city", int(weight)) for code, _, weight in parts]
