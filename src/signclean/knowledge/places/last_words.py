"""Words that places end in: a glance at the last word spares most texts the look into all tables."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from signclean.knowledge.places.abbreviations import abbreviations
from signclean.knowledge.places.areas import cities, city_aliases, subdivision_aliases, subdivisions
from signclean.knowledge.places.country_names import IN_OTHER_SCRIPTS, country_names
from signclean.knowledge.places.gazetteer import SHORTENED, homonyms
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.regions import regions


def may_end_place(word: str) -> bool:
    """Tell whether a text that ends in this word may be a place; False is certain, True is not.

    Single letters may belong to an abbreviation, and words in other scripts than Latin are not looked up here.
    """
    key = place_key(word)
    return len(key) == 1 or key in _last_words() or word[:1] >= IN_OTHER_SCRIPTS[0][0]


@cache
def _last_words() -> frozenset[str]:
    return frozenset(key.rpartition(" ")[2] for key in _keys())


def _keys() -> Iterator[str]:
    """Yield the keys of all names and abbreviations that a place can have."""
    yield from cities()
    yield from subdivisions()
    for table in (subdivision_aliases(), city_aliases(), country_names(), regions(), homonyms(), SHORTENED):
        yield from table
    yield from (place_key(form.replace(".", "")) for form in abbreviations())
