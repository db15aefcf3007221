"""How many words a place that begins with a given word can have: most words begin none, and are passed over at once."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.places.areas import cities, subdivisions
from signclean.knowledge.places.country_names import country_names
from signclean.knowledge.places.demonyms import demonyms
from signclean.knowledge.places.gazetteer import homonyms
from signclean.knowledge.places.regions import regions

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST = 6
"""Longer names of places are official names of states and do not stand inside other names."""


@cache
def phrase_lengths() -> Mapping[str, int]:
    """Return first word -> the most words of a country, region, demonym, division or city that begins with it."""
    lengths: dict[str, int] = {}
    for table in (cities(), demonyms(), subdivisions(), country_names(), regions(), homonyms()):
        for key in table:
            first, space, rest = key.partition(" ")
            count = rest.count(" ") + 2 if space else 1
            if count > lengths.get(first, 0) and count <= LONGEST:
                lengths[first] = count
    return MappingProxyType(lengths)
