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
    from collections.abc import Collection, Mapping

LONGEST = 6
"""Longer names of places are official names of states and do not stand inside other names."""


def longest_phrase(word: str) -> int:
    """Return the most words of a country, region, demonym, division or city that begins with the folded word, or 0."""
    return _longer_phrases().get(word) or int(any(word in table for table in _tables()))


@cache
def _longer_phrases() -> Mapping[str, int]:
    """Return first word -> the most words of a place of several words that begins with it."""
    lengths: dict[str, int] = {}
    for key in (key for table in _tables() for key in table if " " in key):
        words = key.split(" ")
        if lengths.get(words[0], 0) < len(words) <= LONGEST:
            lengths[words[0]] = len(words)
    return MappingProxyType(lengths)


@cache
def _tables() -> tuple[Collection[str], ...]:
    return cities(), demonyms(), subdivisions(), country_names(), regions(), homonyms()
