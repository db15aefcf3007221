"""Parts of countries: their first and second divisions (ISO 3166-2) and their cities, under all their names."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.derived import derived
from signclean.knowledge.places.keys import place_keys
from signclean.knowledge.places.place import Level, Reading
from signclean.knowledge.tables import read_columns, read_sorted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from signclean.knowledge.sorted_table import SortedTable

CALLED_OTHERWISE = ("places/abbreviations.csv", "places/subdivision_aliases.csv")
UNKNOWN_WEIGHT = 100
"""Thousands of inhabitants where the table does not tell: a small province."""


def area_readings(key: str) -> tuple[Reading, ...]:
    """Return the divisions and cities that bear the name, in no order; none where no table has it."""
    codes, found = subdivision_aliases().get(key, ()), subdivisions().get(key)
    towns = city_aliases().get(key) or cities().get(key)
    if not (codes or found or towns):
        return ()
    aliased = [Reading(code, "subdivision", subdivision_weight(code)) for code in codes]
    return (*aliased, *(one for one in _read(found, "subdivision") if one not in aliased), *_read(towns, "city"))


def _read(cell: str, level: Level) -> list[Reading]:
    parts = (part.partition(":") for part in cell.split())
    return [Reading(code, level, int(weight)) for code, _, weight in parts]


@cache
def subdivisions() -> SortedTable:
    """Return key -> divisions as they stand in the table, `BR-MG:20000`: code, colon, thousands of inhabitants."""
    return read_sorted("places/subdivisions.csv")


@derived(MappingProxyType, "places/subdivision_aliases.csv")
def subdivision_aliases() -> Mapping[str, Sequence[str]]:
    """Return key -> the codes of the divisions that are called so as well."""
    found: dict[str, tuple[str, ...]] = {}
    names, codes = read_columns("places/subdivision_aliases.csv", "name", "code")
    for key, code in zip(place_keys(names), codes, strict=True):
        found[key] = (code, *found.get(key, ()))
    return MappingProxyType(found)


def subdivision_weight(code: str) -> int:
    """Return the thousands of inhabitants of the subdivision's cities, as far as they are known."""
    return _weights().get(code, UNKNOWN_WEIGHT)


@derived(MappingProxyType, "places/subdivisions.csv", *CALLED_OTHERWISE)
def _weights() -> Mapping[str, int]:
    """Return the weights of the divisions that have an abbreviation or another name: of no others is it asked."""
    asked = {code for table in CALLED_OTHERWISE for code in read_columns(table, "code")[0]}
    places = (place.partition(":") for _, cell in subdivisions().items() for place in cell.split())
    return MappingProxyType({code: int(weight) for code, _, weight in places if code in asked})


@cache
def cities() -> SortedTable:
    """Return key -> places as they stand in the table, country or division, colon, thousands of inhabitants."""
    return read_sorted("places/cities.csv")


@derived(MappingProxyType, "places/cities.csv", "places/city_aliases.csv")
def city_aliases() -> Mapping[str, str]:
    """Return key -> places of the cities that are called so as well, and of those that bear the name itself."""
    found: dict[str, str] = {}
    names, called, countries = read_columns("places/city_aliases.csv", "name", "city", "country")
    for key, city, country in zip(place_keys(names), called, countries, strict=True):
        places = (found.get(city) or cities().get(city)).split()
        meant = [place for place in places if place.startswith(country)]
        bearing = (found.get(key) or cities().get(key)).split()
        found[key] = " ".join(dict.fromkeys((*meant, *bearing)))
    return MappingProxyType(found)
