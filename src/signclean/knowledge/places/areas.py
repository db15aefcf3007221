"""Parts of countries: their first and second divisions (ISO 3166-2) and their cities, under all their names."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.place import Level, Reading
from signclean.knowledge.tables import read_pairs, read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

UNKNOWN_WEIGHT = 100
"""Thousands of inhabitants where the table does not tell: a small province."""


def area_readings(key: str) -> tuple[Reading, ...]:
    """Return the divisions and cities that bear the name, in no order; none where no table has it."""
    return (*_read(subdivisions().get(key, ""), "subdivision"), *_read(cities().get(key, ""), "city"))


def _read(cell: str, level: Level) -> list[Reading]:
    parts = (part.partition(":") for part in cell.split())
    return [Reading(code, level, int(weight)) for code, _, weight in parts]


@cache
def subdivisions() -> Mapping[str, str]:
    """Return key -> divisions as they stand in the table, `BR-MG:20000`: code, colon, thousands of inhabitants."""
    found = dict(_divisions())
    for row in read_rows("places/subdivision_aliases.csv"):
        _add(found, row["name"], f"{row['code']}:{subdivision_weight(row['code'])}")
    return MappingProxyType(found)


def subdivision_weight(code: str) -> int:
    """Return the thousands of inhabitants of the subdivision's cities, as far as they are known."""
    return _weights().get(code, UNKNOWN_WEIGHT)


@cache
def _divisions() -> dict[str, str]:
    return read_pairs("places/subdivisions.csv")


@cache
def _weights() -> dict[str, int]:
    places = (place.partition(":") for cell in _divisions().values() for place in cell.split())
    return {code: int(weight) for code, _, weight in places}


@cache
def cities() -> Mapping[str, str]:
    """Return key -> places as they stand in the table: 30,000 rows are read in 5 ms, and few are ever asked for."""
    found = read_pairs("places/cities.csv")
    for row in read_rows("places/city_aliases.csv"):
        meant = [place for place in found.get(row["city"], "").split() if place.startswith(row["country"])]
        _add(found, row["name"], *meant)
    return MappingProxyType(found)


def _add(found: dict[str, str], name: str, *places: str) -> None:
    key = place_key(name)
    found[key] = " ".join(dict.fromkeys((*places, *found.get(key, "").split())))
