"""Names of countries and territories in many languages, from pycountry's translations, and aliases that it lacks."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import cast
from zlib import crc32

from signclean.errors import KnowledgeError
from signclean.knowledge.derived import unpack
from signclean.knowledge.places.catalogue import read_catalogue
from signclean.knowledge.places.keys import place_keys
from signclean.knowledge.tables import FOLDER, read_columns, read_rows

LATIN = "es fr pt pt_BR de it nl ca gl eu oc ast sv da nb_NO nn is fi et lv lt pl cs sk sl hr hu ro sq tr id ms"
OTHER_SCRIPTS = "ru uk be bg mk sr el ka hy ar fa he hi bn ta ja ko zh_CN zh_TW th"
"""The languages read besides English, in the order in which they win; `locale` codes of pycountry's folders."""
SHORTEST_TRANSLATION = 4
"""Shorter names come from the alias table alone: `Man`, `Oma`, `Sad` are words elsewhere."""

IN_OTHER_SCRIPTS = ("\u0370", "\u1cff"), ("\u3040", "\ufaff")
"""First and last letter of the scripts from Greek to those of India and South-East Asia, and of East Asia (Unicode)."""

ALIASES = "places/country_aliases.csv"
SOURCES = (ALIASES, "places/country_names.py", "places/keys.py", "../text.py")
"""Files of signclean that the names depend on."""
PREPARED = FOLDER / "places" / "country_names.json"
"""Written when signclean is set up, from the pycountry that is installed: its names are not copied into the tree."""

Names = list[tuple[str, str]]


@lru_cache(maxsize=1)
def short_names() -> dict[str, str]:
    """Return alpha-2 -> the English name in common use where ISO 3166-1 has one beside the official, else its name."""
    return {row["alpha_2"]: row.get("common_name", row["name"]) for row in _iso_countries()}


@lru_cache(maxsize=1)
def long_codes() -> dict[str, str]:
    """Return alpha-3 -> alpha-2."""
    return {row["alpha_3"]: row["alpha_2"] for row in _iso_countries()}


@lru_cache(maxsize=1)
def country_names() -> dict[str, str]:
    """Return key -> alpha-2 for names in Latin script. Of two countries of one name the earlier language has it."""
    kept = json.loads(PREPARED.read_text(encoding="utf-8")) if PREPARED.exists() else None
    if kept and kept["made_of"] == mark_sources():
        return cast("dict[str, str]", unpack(kept["names"]))
    return make_country_names()


def mark_sources() -> int:
    """Return what tells the files that the names come from, and those that make keys of them, from others."""
    own = [crc32((FOLDER / name).read_bytes()) for name in SOURCES]
    installed = [_catalogue(language).stat() for language in LATIN.split()]
    return crc32(repr([*own, *((one.st_size, one.st_mtime_ns) for one in installed)]).encode())


def make_country_names() -> dict[str, str]:
    """Return the same, made of pycountry's files: that takes as long as to read a hundred entries."""
    texts: dict[str, str] = {}
    for language in reversed(("", *LATIN.split())):
        texts |= reversed(_names_in(language))
    long = [text for text in texts if len(text) >= SHORTEST_TRANSLATION]
    names = {key: texts[text] for key, text in zip(reversed(place_keys(long)), reversed(long), strict=True)}
    aliases, countries = read_columns(ALIASES, "name", "country")
    return names | dict(zip(place_keys(aliases), countries, strict=True))


def find_in_other_scripts(name: str) -> str | None:
    """Return the alpha-2 of a country whose name stands in another script than Latin; None for all other texts."""
    if not _in_other_script(name):
        return None  # most letters have no such text, and the table is long to build
    return country_names_in_other_scripts().get(name.strip().casefold())


def _in_other_script(text: str) -> bool:
    if text.isascii() or max(text) < IN_OTHER_SCRIPTS[0][0]:
        return False
    return any(first <= letter <= last for letter in text for first, last in IN_OTHER_SCRIPTS)


@lru_cache(maxsize=1)
def country_names_in_other_scripts() -> dict[str, str]:
    """Return name as written -> alpha-2 for names in other scripts: folded they would look like words in Latin ones."""
    names: dict[str, str] = {}
    for language in OTHER_SCRIPTS.split():
        for text, code in _names_in(language):
            if _in_other_script(text):
                names.setdefault(text.casefold(), code)
    for row in read_rows("places/country_aliases_other_scripts.csv"):
        names[row["name"].casefold()] = row["country"]
    return names


def _names_in(language: str) -> Names:
    """Return (name, alpha-2) in one language, English for ''; what is not translated there is left out."""
    if not language:
        return _english_names()
    translated = read_catalogue(_catalogue(language))
    return [(translated[text], code) for text, code in _english_names() if text in translated]


def _catalogue(language: str) -> Path:
    return _pycountry() / "locales" / language / "LC_MESSAGES" / "iso3166-1.mo"


def _english_names() -> Names:
    fields = ("name", "common_name", "official_name")
    return [(row[field], row["alpha_2"]) for row in _iso_countries() for field in fields if field in row]


@lru_cache(maxsize=1)
def _iso_countries() -> list[dict[str, str]]:
    """Return the countries of ISO 3166-1 as they stand in pycountry's table."""
    text = (_pycountry() / "databases" / "iso3166-1.json").read_text(encoding="utf-8")
    rows: list[dict[str, str]] = json.loads(text)["3166-1"]
    return rows


@lru_cache(maxsize=1)
def _pycountry() -> Path:
    """Return the folder of pycountry. Its data is read and its code not run: importing it takes 30-90 ms."""
    spec = find_spec("pycountry")
    if spec is None or not spec.submodule_search_locations:
        raise KnowledgeError("pycountry is not installed; the names of countries come from its data")
    return Path(spec.submodule_search_locations[0])
