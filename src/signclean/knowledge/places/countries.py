"""What is known of a country as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.tables import read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Country:
    """Thousands of inhabitants, and the languages most used there, the first first (ISO 639-1)."""

    population: int
    languages: frozenset[str]


@cache
def countries() -> Mapping[str, Country]:
    """Return alpha-2 -> country, Kosovo as XK among them."""
    rows = read_rows("places/countries.csv")
    return MappingProxyType(
        {row["country"]: Country(int(row["population"]), frozenset(row["languages"].split())) for row in rows}
    )


def speaks(country: str, languages: frozenset[str]) -> bool:
    """Tell whether one of the languages is used in the country; of no language at all: yes."""
    return not languages or bool(languages & countries()[country].languages)
