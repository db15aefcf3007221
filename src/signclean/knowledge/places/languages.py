"""The languages a name may be in, told by its function words."""

from __future__ import annotations

from collections import Counter
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.places.keys import place_key
from signclean.knowledge.tables import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def likely_languages(keys: Iterable[str]) -> frozenset[str]:
    """Return the languages in which most of the words are function words; none at all where no word is one."""
    votes = Counter(language for key in keys for language in _languages_of_words().get(key, ()))
    most = max(votes.values(), default=0)
    return frozenset(language for language, count in votes.items() if count == most)


@cache
def _languages_of_words() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in read_rows("function_words.csv"):
        key = place_key(row["word"])
        if key:
            found[key] = found.get(key, frozenset()) | frozenset(row["language"].split())
    return MappingProxyType(found)
