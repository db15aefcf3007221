"""The languages a name may be in, told by its function words and the words for kinds of bodies."""

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
    """Return the languages to which most of the words belong; none at all where no word is known."""
    table = languages_of_words()
    votes = Counter(language for key in keys for language in table.get(key, ()))
    most = max(votes.values(), default=0)
    return frozenset(language for language, count in votes.items() if count == most)


@cache
def languages_of_words() -> Mapping[str, frozenset[str]]:
    """Return folded word -> the languages in which it is a function word or a word for a kind of body."""
    found: dict[str, frozenset[str]] = {}
    for row in (*read_rows("function_words.csv"), *read_rows("organization_words.csv")):
        key = place_key(row["word"])
        if key:
            found[key] = found.get(key, frozenset()) | frozenset(row["language"].split())
    return MappingProxyType(found)
