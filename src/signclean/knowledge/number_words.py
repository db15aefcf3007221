"""Numbers in words: `first`, `siete`, `forty`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from signclean.knowledge.tables import read_rows
from signclean.text import fold


@cache
def number_words() -> Mapping[str, str]:
    """Return folded word -> the number in digits. Words that are more often something else are left out (`once`)."""
    return MappingProxyType({fold(row["word"]): row["value"] for row in read_rows("number_words.csv")})


@cache
def tens() -> frozenset[str]:
    """Return the folded words that the word for a unit follows: `forty`."""
    return _joining("tens")


@cache
def units() -> frozenset[str]:
    """Return the folded words that follow one of the tens: `four`, `fourth`."""
    return _joining("unit")


def _joining(how: str) -> frozenset[str]:
    return frozenset(fold(row["word"]) for row in read_rows("number_words.csv") if row["joins"] == how)
