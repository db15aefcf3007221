"""Names of countries that a text may be a slip of."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.lexicon import organization_words, role_words
from signclean.knowledge.places import read_place
from signclean.knowledge.places.country_names import country_names
from signclean.knowledge.places.keys import place_key
from signclean.text import comparison_key, tokens

SHORTEST = 6
"""Letters of the name of a country from which on one slip still tells which is meant: `Spian` may be anything."""


@lru_cache(maxsize=65536)
def nearest_place(text: str) -> str | None:
    """Return the country's name that the text is one slip off; None for a place, a known word, and for all others."""
    key = place_key(text)
    if len(key) < SHORTEST - 1 or not text[:1].isupper() or text.isupper() or _is_known(text):
        return None
    near = [name for name in _by_length().get(len(key), ()) if OSA.distance(key, name, score_cutoff=1) == 1]
    return min(near).title() if near else None


def _is_known(text: str) -> bool:
    words = tokens(text)
    said = comparison_key(text) in legal_forms() or any(w in organization_words() or w in role_words() for w in words)
    return said or read_place(text) is not None


@cache
def _by_length() -> dict[int, tuple[str, ...]]:
    """Return length of a text -> the names of countries that can be one slip off it."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for name in country_names():
        if len(name) >= SHORTEST:
            for length in (len(name) - 1, len(name), len(name) + 1):
                found[length].append(name)
    return {length: tuple(names) for length, names in found.items()}
