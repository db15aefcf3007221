"""Words that places end in: a glance at the last word spares most texts the look into all tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from functools import cache, lru_cache

from signclean.knowledge.area_words import area_words
from signclean.knowledge.derived import derived
from signclean.knowledge.places.abbreviations import abbreviations
from signclean.knowledge.places.areas import cities, city_aliases, subdivision_aliases, subdivisions
from signclean.knowledge.places.country_names import IN_OTHER_SCRIPTS, country_names
from signclean.knowledge.places.gazetteer import SHORTENED, homonyms
from signclean.knowledge.places.keys import place_key, place_words
from signclean.knowledge.places.regions import regions
from signclean.knowledge.sorted_table import SortedWords
from signclean.text import fold

TABLES = (
    *("places/cities.csv", "places/city_aliases.csv", "places/subdivisions.csv", "places/subdivision_aliases.csv"),
    *("places/regions.csv", "places/homonyms.csv", "places/abbreviations.csv"),
)


@lru_cache(maxsize=65536)
def may_end_place(word: str) -> bool:
    """Tell whether a text that ends in this word may be a place; False is certain, True is not.

    Single letters may belong to an abbreviation, and words in other scripts than Latin are not looked up here.
    """
    key = place_key(word)
    if len(key) == 1 or word[:1] >= IN_OTHER_SCRIPTS[0][0]:
        return True
    return key in _last_words() or key in _last_words_of_countries()


@lru_cache(maxsize=65536)
def may_end_country(word: str) -> bool:
    """Tell whether the name of a country or of a region of several may end in the word or in a part of it.

    False is certain: a text in which no word may end one is none, and holds none.
    """
    return not (keys := _latin_words(word)) or any(map(_ends_country, keys))


@lru_cache(maxsize=65536)
def may_end_any(word: str) -> bool:
    """Tell whether a text that ends in this word, whatever parts it, may be a place of any kind; False is certain."""
    return not (keys := _latin_words(word)) or _ends_country(keys[-1]) or keys[-1] in _last_words()


def _latin_words(text: str) -> list[str]:
    """Return the folded words of the text; none where it may be in another script, whose names are kept apart."""
    return place_words(text) if text.isascii() or max(text) < IN_OTHER_SCRIPTS[0][0] else []


def _ends_country(key: str) -> bool:
    """Tell whether a country or region may end in the folded word; an initial always may."""
    return len(key) == 1 or key in _last_words_of_countries() or key in _other_ends_of_countries()


@cache
def _last_words_of_countries() -> frozenset[str]:
    return _last_words_in(country_names())


@cache
def _other_ends_of_countries() -> frozenset[str]:
    """Return what a country may end in besides the words of its names: other names, abbreviations, what it is."""
    names = (regions(), homonyms(), SHORTENED, area_words())
    letters = ("".join(filter(str.isalpha, fold(form))) for form in abbreviations())
    parts = (form[at:] for form in letters for at in range(len(form)))  # however it is spaced: `N. Mex.`
    return frozenset(parts).union(*map(_last_words_in, names))


def _last_words_in(keys: Iterable[str]) -> frozenset[str]:
    return frozenset(key.rpartition(" ")[2] for key in keys)


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
