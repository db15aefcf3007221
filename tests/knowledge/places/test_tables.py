from __future__ import annotations

import json
from pathlib import Path

import pycountry
import pytest

from signclean.knowledge.places.areas import area_readings, cities, city_aliases, subdivision_aliases, subdivisions
from signclean.knowledge.places.context_words import context_words
from signclean.knowledge.places.countries import countries
from signclean.knowledge.places.country_names import country_names, country_names_in_other_scripts
from signclean.knowledge.places.demonyms import demonyms, find_demonym
from signclean.knowledge.places.domains import country_of_domain
from signclean.knowledge.places.gazetteer import find_readings
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.never import never_places
from signclean.knowledge.places.regions import regions
from signclean.knowledge.tables import FOLDER, read_rows

PACKAGE = Path(pycountry.__file__).parent
LANDSCAPES = "a landscape of one country has the country's own code"


def subdivision_codes() -> set[str]:
    rows = json.loads((PACKAGE / "databases/iso3166-2.json").read_text(encoding="utf-8"))["3166-2"]
    return {row["code"] for row in rows} | set(countries())


def test_every_code_is_one() -> None:
    codes = subdivision_codes()
    assert set(country_names().values()) <= set(countries())
    assert set(country_names_in_other_scripts().values()) <= set(countries())
    assert {row["code"] for row in read_rows("places/subdivision_aliases.csv")} <= codes, LANDSCAPES
    assert {row["code"] for row in read_rows("places/abbreviations.csv")} <= codes
    assert {code for key in demonyms() for code in (find_demonym(key) or pytest.fail(key)).codes} <= codes
    every = {
        reading.code
        for key in (*cities(), *city_aliases(), *subdivisions(), *subdivision_aliases())
        for reading in area_readings(key)
    }
    assert every <= codes


@pytest.mark.parametrize("name", ["cities", "towns", "subdivisions", "demonyms"])
def test_large_tables_are_sorted_as_text(name: str) -> None:
    _, *lines = (FOLDER / f"places/{name}.csv").read_text(encoding="utf-8").splitlines()
    assert lines == sorted(set(lines))


@pytest.mark.parametrize("name", ["never_places", "countries", "context_words"])
def test_tables_are_sorted_and_have_no_row_twice(name: str) -> None:
    rows = [tuple(row.values()) for row in read_rows(f"places/{name}.csv")]
    assert rows == sorted(set(rows))


def test_every_country_has_a_name_and_every_alias_adds_one() -> None:
    assert set(countries()) - {"XK"} <= set(country_names().values())
    aliases = [place_key(row["name"]) for row in read_rows("places/country_aliases.csv")]
    assert len(aliases) == len(set(aliases))


def test_every_city_alias_finds_its_city() -> None:
    for row in read_rows("places/city_aliases.csv"):
        assert any(reading.country == row["country"] for reading in find_readings(row["name"])), row


def test_the_table_of_cities_stays_small() -> None:
    path = Path(__file__).parents[3] / "src/signclean/knowledge/places/cities.csv"
    assert path.stat().st_size < 700_000


NEVER = ["para", "con", "of", "central", "nice", "reading", "victoria", "libertad", "santos", "union", "medina"]


@pytest.mark.parametrize("word", NEVER)
def test_common_words_are_on_the_never_list(word: str) -> None:
    assert word in never_places()


@pytest.mark.parametrize("word", ["quito", "hannover", "chicago", "bamako", "saltillo", "france", "texas", "bahia"])
def test_plain_places_are_not(word: str) -> None:
    assert word not in never_places()


def test_every_row_of_the_never_list_names_a_place_and_a_reason() -> None:
    rows = read_rows("places/never_places.csv")
    assert {row["where"] for row in rows} == {"anywhere", "in name", "bare"}
    assert all(row["reason"] for row in rows)


DEMONYMS = [
    ("mexicana", "MX"),
    ("guatemaltecas", "GT"),
    ("brasileiro", "BR"),
    ("marocaine", "MA"),
    ("deutscher", "DE"),
    ("nederlandse", "NL"),
    ("italiani", "IT"),
    ("catalana", "ES-CT"),
    ("suisses", "CH"),
    ("mineira", "BR-MG"),
    ("paulista", "BR-SP"),
    ("gaucha", "BR-RS"),
    ("texano", "US-TX"),
    ("oaxaquena", "MX-OAX"),
    ("wiener", "AT-9"),
    ("xilena", "CL"),
    ("new zealand", None),
    ("americano", None),
    ("franciscan", None),
    ("bolivia", None),
]


@pytest.mark.parametrize(("form", "code"), DEMONYMS)
def test_demonyms(form: str, code: str | None) -> None:
    demonym = find_demonym(form)
    assert (demonym and demonym.codes) == (code and (code,))


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt", "de", "it", "nl", "ca"])
def test_nearly_every_country_has_a_demonym_in_every_language(language: str) -> None:
    found = {code for key in demonyms() if (d := find_demonym(key)) and language in d.languages for code in d.codes}
    large = {code for code, country in countries().items() if country.population >= 1_000}
    assert len(large - found) <= 8


@pytest.mark.parametrize("word", ["international", "global", "world", "mundial", "national"])
def test_words_for_the_world_are_no_region(word: str) -> None:
    assert word not in regions()
    assert {"world", "nation"} & set(context_words()[word])


DOMAINS = [
    ("example.be", "BE"),
    ("example.org.ve", "VE"),
    ("www.example.co.uk", "GB"),
    ("example.org", None),
    ("example.tv", None),
    ("example.co", None),
    ("org.co", None),
    ("example.org.co", "CO"),
    ("example.com.co", None),
    ("example.io", None),
    ("example", None),
]


@pytest.mark.parametrize(("host", "country"), DOMAINS)
def test_domains(host: str, country: str | None) -> None:
    assert country_of_domain(host) == country
