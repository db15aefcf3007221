"""Words that places end in: a glance at the last word spares most texts the look into all tables."""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import cache

from signclean.knowledge.derived import derived
from signclean.knowledge.places.abbreviations import abbreviations
from signclean.knowledge.places.areas import cities, city_aliases, subdivision_aliases, subdivisions
from signclean.knowledge.places.country_names import IN_OTHER_SCRIPTS, country_names
from signclean.knowledge.places.gazetteer import SHORTENED, homonyms
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.regions import regions
from signclean.knowledge.sorted_table import SortedWords

TABLES = (
    *("places/cities.csv", "places/city_aliases.csv", "places/subdivisions.csv", "places/subdivision_aliases.csv"),
    *("places/regions.csv", "places/homonyms.csv", "places/abbreviations.csv"),
)


def may_end_place(word: str) -> bool:
    """Tell whether a text that ends in this word may be a place; False is certain, True is not.

    Single letters may belong to an abbreviation, and words in other scripts than Latin are not looked up here.
    """
    key = place_key(word)
    if len(key) == 1 or word[:1] >= IN_OTHER_SCRIPTS[0][0]:
        return True
    return key in _last_words() or key in _last_words_of_countries()


@cache
def _last_words_of_countries() -> frozenset[str]:
    return frozenset(key.rpartition(" ")[2] for key in country_names())


@derived(SortedWords, *TABLES)
def _last_words() -> Set[str]:
    return SortedWords(sorted({key.rpartition(" ")[2] for key in _keys()}))


def _keys() -> Iterator[str]:
    """Yield the keys of all names and abbreviations that a place other than a country can have."""
    yield from cities()
    yield from subdivisions()
    for table in (subdivision_aliases(), city_aliases(), regions(), homonyms(), SHORTENED):
        yield from table
    yield from (place_key(form.replace(".", "")) for form in abbreviations())
