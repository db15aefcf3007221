"""What no place ends in, and what one may end in."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import pytest

from signclean.knowledge.places import read_place
from signclean.knowledge.places.abbreviations import abbreviations
from signclean.knowledge.places.areas import cities, city_aliases, subdivision_aliases, subdivisions
from signclean.knowledge.places.country_names import country_names
from signclean.knowledge.places.gazetteer import homonyms
from signclean.knowledge.places.last_words import may_end_any, may_end_country, may_end_place
from signclean.knowledge.places.regions import regions

NEVER = ["Derechos", "Action", "Refugees", "Jornaleros", "Zzz", ""]
PLACES = [
    "Perú",
    "Estados Unidos",
    "Ciudad de México",
    "Baja California Sur",
    "Nairobi Kenya",
    "Austin TX",
    "Austin N. Y.",
    "América Latina",
    "Kenya and Uganda",
    "the Netherlands",
    "São Paulo",
    "Україна",
    "Cdro. Rivadavia",
]


@pytest.mark.parametrize("word", NEVER)
def test_no_place_ends_so(word: str) -> None:
    assert not may_end_place(word)


@pytest.mark.parametrize("text", PLACES)
def test_the_last_word_of_a_place_may_end_one(text: str) -> None:
    assert read_place(text, set_apart=False)
    assert may_end_place(text.rsplit(maxsplit=1)[-1].strip("."))


@pytest.mark.parametrize("table", [cities(), city_aliases(), subdivisions(), subdivision_aliases()])
def test_every_town_and_division_may_end_one(table: Iterable[str]) -> None:
    assert not [name for name in table if not may_end_any(name.rpartition(" ")[2])]


@pytest.mark.parametrize("word", NEVER[:-1])
def test_no_place_at_all_ends_so(word: str) -> None:
    assert not may_end_any(word)


NO_COUNTRIES = ["Derechos", "Nairobi", "Paulo", "Solidaria", "Zzz"]
COUNTRIES = [
    "Perú",
    "Costa Rica",
    "Costa\u00a0Rica",
    "Estados Unidos",
    "América Latina",
    "the Netherlands",
    "l'Uruguay",
    "Kenya & Uganda",
    "U.S.",
    "U. S. A.",
    "USA",
    "N. Z.",
    "Países-Baixos",
    "Україна",
    "Kenya –",
]


@pytest.mark.parametrize("word", NO_COUNTRIES)
def test_no_country_ends_so(word: str) -> None:
    assert not may_end_country(word)


@pytest.mark.parametrize("text", COUNTRIES)
def test_the_last_word_of_a_country_may_end_one(text: str) -> None:
    place = read_place(text)
    assert place is not None
    assert place.level in {"country", "region"}
    assert may_end_country(text.rpartition(" ")[2])
    assert may_end_any(text.rpartition(" ")[2])


@pytest.mark.parametrize("text", PLACES)
def test_the_last_word_of_any_place_may_end_one(text: str) -> None:
    assert may_end_any(text.rpartition(" ")[2])


@pytest.mark.parametrize("table", [country_names(), regions(), homonyms(), abbreviations()])
def test_every_name_and_abbreviation_may_end_one(table: Collection[str]) -> None:
    assert not [name for name in table if not may_end_country(name.rpartition(" ")[2])]
