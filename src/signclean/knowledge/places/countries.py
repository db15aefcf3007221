"""What is known of a country as a whole."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from signclean.knowledge.tables import read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping


EUROPEAN = frozenset({"ca", "cs", "de", "es", "fr", "it", "nl", "pl", "pt", "ro"})

OTHER_SCRIPTS: Final = frozenset(
    {"am", "ar", "be", "bg", "bn", "dv", "dz", "el", "fa", "he", "hi", "hy", "ja", "ka", "kk", "km", "ko", "ky", "lo"}
    | {"mk", "mn", "my", "ne", "ps", "ru", "si", "sr", "tg", "th", "ti", "uk", "ur", "zh"}
)
"""Languages (ISO 639-1) that are written in other scripts than the Latin one."""


class Country(NamedTuple):
    """Thousands of inhabitants; the languages most used there (ISO 639-1), and the first of them."""

    population: int
    languages: frozenset[str]
    first_language: str


@cache
def countries() -> Mapping[str, Country]:
    """Return alpha-2 -> country, Kosovo as XK among them."""
    return MappingProxyType({row["country"]: _read(row) for row in read_rows("places/countries.csv")})


def _read(row: dict[str, str]) -> Country:
    languages = row["languages"].split()
    return Country(int(row["population"]), frozenset(languages), languages[0] if languages else "")


def writes_own(country: str) -> bool:
    """Tell whether bodies of the country write their names in a language of Europe that is not English.

    Elsewhere an English name is as likely at home as abroad: `Bahrain Youth Forum`.
    """
    languages = countries()[country].languages
    return "en" not in languages and bool(languages & EUROPEAN)


def speaks(country: str, languages: frozenset[str]) -> bool:
    """Tell whether one of the languages is used in the country; of no language at all: yes."""
    return not languages or bool(languages & countries()[country].languages)


def writes_latin(country: str) -> bool:
    """Tell whether the first language of the country is written in Latin letters."""
    return countries()[country].first_language not in OTHER_SCRIPTS
