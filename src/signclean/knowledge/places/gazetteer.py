"""All places that a name can mean: countries, their divisions and cities."""

from __future__ import annotations

from functools import lru_cache

from signclean.knowledge.places.areas import area_readings
from signclean.knowledge.places.countries import countries
from signclean.knowledge.places.country_names import country_names, country_names_in_other_scripts
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.never import never_places
from signclean.knowledge.places.place import Reading

LONGEST_INITIALS = 3
"""Names as short as `US` are abbreviations, and stand in capitals."""


def find_readings(name: str) -> tuple[Reading, ...]:
    """Return the places that the whole of `name` can mean, the largest first; none for a word that never is a place."""
    key = place_key(name)
    if len(key) <= LONGEST_INITIALS and not any(c.isupper() for c in name):
        return ()
    found = readings_of_key(key)
    if found or name.isascii():
        return found
    code = country_names_in_other_scripts().get(name.strip().casefold())
    return (_country_reading(code),) if code else ()


@lru_cache(maxsize=65536)
def readings_of_key(key: str) -> tuple[Reading, ...]:
    """Return the places that a key (`place_key`) can mean, the largest first."""
    if never_places().get(key) == "anywhere":
        return ()
    code = country_names().get(key)
    found = (*([_country_reading(code)] if code else []), *area_readings(key))
    return tuple(sorted(found, key=lambda reading: (-reading.weight, reading.code)))


def _country_reading(code: str) -> Reading:
    return Reading(code, "country", countries()[code].population)
