"""How many words a place that begins with a given word can have: most words begin none, and are passed over at once."""

from __future__ import annotations

from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.lexicon import leading_articles
from signclean.knowledge.places.areas import cities, city_aliases, subdivision_aliases, subdivisions
from signclean.knowledge.places.country_names import IN_OTHER_SCRIPTS, country_names
from signclean.knowledge.places.demonyms import demonyms
from signclean.knowledge.places.gazetteer import SHORTENED, homonyms
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.reading import opens_place
from signclean.knowledge.places.regions import regions

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from signclean.knowledge.sorted_table import SortedTable

LONGEST = 6
"""Longer names of places are official names of states and do not stand inside other names."""


@lru_cache(maxsize=65536)
def longest_phrase(word: str) -> int:
    """Return the most words of a country, region, demonym, division or city that begins with the folded word, or 0."""
    counts = [key.count(" ") + 1 for table in _sorted_tables() for key in table.keys_from(word)]
    known = int(any(word in table for table in _small_tables()))
    return max([known, _longer_phrases().get(word, 0), *(count for count in counts if count <= LONGEST)])


@lru_cache(maxsize=65536)
def may_begin_place(word: str) -> bool:
    """Tell whether a text that begins with this word may be a place; False is certain, True is not.

    An article or a sort of place may stand before the name; single letters may be initials, and words in other scripts
    than Latin are not looked up here.
    """
    key = place_key(word)
    if len(key) == 1 or " " in key or key in SHORTENED or word[:1] >= IN_OTHER_SCRIPTS[0][0]:
        return True
    return _begins_any(key) or key in leading_articles() or opens_place(word)


def _begins_any(word: str) -> bool:
    """Tell whether a place of any of the tables, however long, begins with the folded word."""
    return word in _first_words() or _begins_in_sorted_table(word)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(key.partition(" ")[0] for table in _small_tables() for key in table)


def goes_on(first: str, second: str) -> bool:
    """Tell whether a place of any of the tables begins with both words, or is nothing else."""
    both = f"{first} {second}"
    if both in _longer_beginnings() or any(both in table for table in _small_tables()):
        return True
    return _begins_in_sorted_table(both)


def _begins_in_sorted_table(words: str) -> bool:
    return any(any(table.keys_from(words)) for table in _sorted_tables())


@cache
def _longer_phrases() -> Mapping[str, int]:
    """Return first word -> the most words of a place of several words in the small tables that begins with it."""
    lengths: dict[str, int] = {}
    for key in (key for table in _small_tables() for key in table if " " in key):
        words = key.split(" ")
        if lengths.get(words[0], 0) < len(words) <= LONGEST:
            lengths[words[0]] = len(words)
    return MappingProxyType(lengths)


@cache
def _longer_beginnings() -> frozenset[str]:
    """Return the first two words of the places in the small tables that have more."""
    keys = (key.split(" ") for table in _small_tables() for key in table)
    return frozenset(" ".join(words[:2]) for words in keys if len(words) > 2)


@cache
def _sorted_tables() -> tuple[SortedTable, ...]:
    return cities(), demonyms(), subdivisions()


@cache
def _small_tables() -> tuple[Collection[str], ...]:
    return country_names(), regions(), homonyms(), city_aliases(), subdivision_aliases()
