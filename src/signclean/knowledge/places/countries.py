"""What is known of a country as a whole."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from signclean.knowledge.tables import read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping


EUROPEAN = frozenset({"ca", "cs", "de", "es", "fr", "it", "nl", "pl", "pt", "ro"})


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
