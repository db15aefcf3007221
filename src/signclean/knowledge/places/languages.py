"""The languages a name may be in, told by its function words and the words for kinds of bodies."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.derived import derived
from signclean.knowledge.places.keys import place_keys
from signclean.knowledge.tables import read_columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def likely_languages(keys: Iterable[str]) -> frozenset[str]:
    """Return the languages to which most of the words belong; none at all where no word is known."""
    votes: dict[str, int] = {}
    for key in keys:
        for language in _languages_of(key):
            votes[language] = votes.get(language, 0) + 1
    if not votes:
        return frozenset()
    most = max(votes.values())
    return frozenset([language for language, count in votes.items() if count == most])


@lru_cache(maxsize=65536)
def _languages_of(key: str) -> frozenset[str]:
    return frozenset(languages_of_words().get(key, "").split())


def common_languages(keys: Sequence[str]) -> frozenset[str]:
    """Return the likely languages, if every known word belongs to one of them; none for a text of two languages."""
    table, likely = languages_of_words(), likely_languages(keys)
    one = all(not likely.isdisjoint(table[key].split()) for key in keys if key in table)
    return likely if one else frozenset()


@derived(MappingProxyType, "function_words.csv", "organization_words.csv")
def languages_of_words() -> Mapping[str, str]:
    """Return folded word -> the languages in which it is a function word or a word for a kind of body.

    Languages are parted by spaces as in the tables, and may stand twice.
    """
    found: dict[str, str] = {}
    for table in ("function_words.csv", "organization_words.csv"):
        words, spoken = read_columns(table, "word", "language")
        for key, languages in zip(place_keys(words), spoken, strict=True):
            found[key] = f"{found[key]} {languages}" if key in found else languages
    found.pop("", None)  # `&` is no word
    return MappingProxyType(found)
