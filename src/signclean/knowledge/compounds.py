"""What one word says, compounds included: `Klimabündnis` is a Bündnis, `Pressesprecherin` a Sprecherin.

German, Dutch, the Nordic languages, Finnish and Hungarian write the word that tells what a thing is at the end of a
compound. The table `compound_heads.csv` holds such ends; what comes before must be three letters long at least, so
that a whole word or a name is not taken for a compound.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from signclean.knowledge.lexicon import organization_words, phrase_key, role_words
from signclean.knowledge.tables import read_rows

SHORTEST_STEM = 3
SHORTEST_HEAD = 3


@lru_cache(maxsize=65536)
def organization_weight(word: str) -> float:
    """Return how far one word alone shows a body, 0-1: the word itself, its strongest part or its compound head."""
    weights = organization_words()
    return max([weights.get(form) or _head_weight(form, "organization") for form in _forms(word)], default=0.0)


@lru_cache(maxsize=65536)
def is_role_word(word: str) -> bool:
    """Tell whether the word begins or heads a role: itself, hyphens or signs of gender aside, or its compound head."""
    forms = _forms(word)
    return not role_words().isdisjoint(forms) or bool(_head_weight(forms[:2][-1], "role"))


@cache
def compound_heads(sense: str) -> Mapping[str, float]:
    """Return the folded ends of compounds of a sense (`organization`, `role`) with their weight, 0-1."""
    rows = read_rows("compound_heads.csv")
    return MappingProxyType({phrase_key(row["head"]): float(row["weight"]) for row in rows if row["sense"] == sense})


@lru_cache(maxsize=16384)
def split_compound(word: str) -> tuple[str, ...]:
    """Return the folded word parted before the compound head that names a kind of body, whole where it has none."""
    heads = compound_heads("organization")
    for at in range(SHORTEST_STEM, len(word) - SHORTEST_HEAD + 1):
        if word[at:] in heads:
            return word[:at], word[at:]
    return (word,)


def _forms(word: str) -> tuple[str, ...]:
    """Return the keys under which a word may stand in a table: whole, then the parts of `directeur·rice`."""
    key = phrase_key(word)
    return (key, *key.split(" ")) if " " in key else (key,)


def _head_weight(word: str, sense: str) -> float:
    heads = compound_heads(sense)
    for at in range(SHORTEST_STEM, len(word) - SHORTEST_HEAD + 1):
        if (weight := heads.get(word[at:])) is not None:
            return weight
    return 0.0
