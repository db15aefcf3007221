"""All places that a name can mean: countries, their subdivisions and cities."""

from __future__ import annotations

from functools import lru_cache

from signclean.knowledge.places.country_names import country_names, country_names_in_other_scripts
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.place import Reading
from signclean.knowledge.tables import read_lines, read_rows

LONGEST_INITIALS = 3
"""Names as short as `US` are abbreviations, and stand in capitals."""


@lru_cache(maxsize=65536)
def find_readings(name: str) -> tuple[Reading, ...]:
    """Return the places that the whole of `name` can mean, the largest first; none for a name on the never-list."""
    key = place_key(name)
    if key in never_anywhere() or (len(key) <= LONGEST_INITIALS and not any(c.isupper() for c in name)):
        return ()
    code = country_names().get(key) or _country_in_another_script(name)
    found = [Reading(code, "country", country_weights().get(code, 100))] if code else []
    found += _subdivisions().get(key, ())
    found += _read_cities(_cities().get(key, ""))
    return tuple(sorted(found, key=lambda reading: (-reading.weight, reading.code)))


@lru_cache(maxsize=1)
def never_anywhere() -> frozenset[str]:
    """Return the keys of names that are never read as places."""
    return frozenset(place_key(row["text"]) for row in _never_rows() if row["where"] == "anywhere")


@lru_cache(maxsize=1)
def never_in_names() -> frozenset[str]:
    """Return the keys of names that are read as places only where they stand apart."""
    return frozenset(place_key(row["text"]) for row in _never_rows())


@lru_cache(maxsize=1)
def country_weights() -> dict[str, int]:
    """Return alpha-2 -> thousands of inhabitants."""
    return {row["country"]: int(row["population"]) for row in read_rows("places/countries.csv")}


@lru_cache(maxsize=1)
def _never_rows() -> list[dict[str, str]]:
    return read_rows("places/never_places.csv")


def _country_in_another_script(name: str) -> str | None:
    return None if name.isascii() else country_names_in_other_scripts().get(name.strip().casefold())


@lru_cache(maxsize=1)
def _subdivisions() -> dict[str, tuple[Reading, ...]]:
    found: dict[str, tuple[Reading, ...]] = {}
    for line in read_lines("places/subdivisions.csv")[1:]:
        name, code, weight = line.split(",")
        found[name] = (*found.get(name, ()), Reading(code, "subdivision", int(weight)))
    return found


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    """Return key -> places as they stand in the table: 30,000 rows are read in 10 ms, and few are ever asked for."""
    lines = read_lines("places/cities.csv")[1:]
    return {name: places for name, _, places in (line.partition(",") for line in lines)}


def _read_cities(cell: str) -> list[Reading]:
    parts = (part.partition(":") for part in cell.split())
    return [Reading(code, "city", int(weight)) for code, _, weight in parts]
