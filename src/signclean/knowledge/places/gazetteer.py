"""All places that a name can mean: countries, their divisions and cities."""

from __future__ import annotations

from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.places.areas import area_readings, subdivision_weight
from signclean.knowledge.places.countries import countries
from signclean.knowledge.places.country_names import country_names, find_in_other_scripts
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.never import never_places
from signclean.knowledge.places.place import Reading
from signclean.knowledge.tables import read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

HOMONYM_THOUSANDS = 1_000
"""Thousands of inhabitants for one point in the table of homonyms: all of them are large places."""
LONGEST_INITIALS = 3
"""Names as short as `US` are abbreviations, and stand in capitals."""
SHORTENED = {
    "cd": "ciudad",
    "cdro": "comodoro",
    "cnel": "coronel",
    "ft": "fort",
    "gral": "general",
    "mt": "mount",
    "pto": "puerto",
    "st": "saint",
    "sta": "santa",
    "ste": "sainte",
    "sto": "santo",
}
"""First words of places as they are shortened (orthographies of Spanish, English and French)."""


def find_readings(name: str) -> tuple[Reading, ...]:
    """Return the places that the whole of `name` can mean, the largest first; none for a word that never is a place."""
    key = place_key(name)
    if name.isascii() and len(key) <= LONGEST_INITIALS and not any(c.isupper() for c in name):
        return ()
    found = readings_of_key(key)
    if found or name.isascii():
        return found
    if spelled := find_spelled(name):
        return spelled
    code = find_in_other_scripts(name)
    return (_country_reading(code),) if code else ()


@lru_cache(maxsize=65536)
def readings_of_key(key: str) -> tuple[Reading, ...]:
    """Return the places that a key (`place_key`) can mean, the largest first."""
    if never_places().get(key) == "anywhere":
        return ()
    if key in homonyms():
        return homonyms()[key]
    code = country_names().get(key)
    found = (*([_country_reading(code)] if code else []), *area_readings(key))
    if not found and not SHORTENED.keys().isdisjoint(words := key.split(" ")):
        return readings_of_key(" ".join(SHORTENED.get(word, word) for word in words))
    return tuple(sorted(found, key=lambda reading: (-reading.weight, reading.code)))


def find_spelled(name: str) -> tuple[Reading, ...]:
    """Return the place of a name that without its accents is a common word, none for all other names."""
    code = _spelled().get(name.strip().casefold())
    return (Reading(code, "subdivision", subdivision_weight(code)),) if code else ()


@cache
def _spelled() -> Mapping[str, str]:
    return MappingProxyType({row["name"].casefold(): row["code"] for row in read_rows("places/spelled.csv")})


@cache
def homonyms() -> Mapping[str, tuple[Reading, ...]]:
    """Return key -> readings of names that several countries have a place of, weighed by how often each is meant."""
    rows = read_rows("places/homonyms.csv")
    return MappingProxyType({place_key(row["name"]): tuple(map(_weighed, row["places"].split())) for row in rows})


def _weighed(place: str) -> Reading:
    code, _, weight = place.partition(":")
    return Reading(code, "subdivision" if "-" in code else "country", int(weight) * HOMONYM_THOUSANDS)


def _country_reading(code: str) -> Reading:
    return Reading(code, "country", countries()[code].population)
