"""Phrases that hold the name of a place or people and speak of none: `Guinea Pig`, `Paris Agreement`."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.places.keys import place_words
from signclean.knowledge.tables import read_columns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@cache
def set_phrases() -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Return first word -> the phrases that begin with it, each as its folded words."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in read_columns("places/set_phrases.csv", "phrase")[0]:
        words = tuple(place_words(phrase))
        found[words[0]].append(words)
    return MappingProxyType(dict(found))
