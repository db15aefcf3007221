"""Words with which names of bodies begin or end: `centro`, `red`, `association`."""

from __future__ import annotations

from functools import lru_cache

from signclean.knowledge.lexicon import organization_words
from signclean.knowledge.senses import word_senses
from signclean.text import comparison_key

HEAD_WEIGHT = 0.75
"""From this weight on a word of the lexicon names a sort of body (`network`), below it a topic (`rights`)."""


def begins_name(text: str) -> bool:
    """Tell whether the first word of a text is one with which names of bodies begin."""
    return is_head(text.split(maxsplit=1)[0])


@lru_cache(maxsize=16384)
def is_head(word: str) -> bool:
    """Tell whether a word names a sort of body."""
    key = comparison_key(word)
    sense = word_senses().get(key)
    return organization_words().get(key, 0.0) >= HEAD_WEIGHT or (sense is not None and sense.use in {"head", "formal"})


def is_known(word: str) -> bool:
    """Tell whether a folded word says what bodies are or care for, not which one it is."""
    return word in organization_words() or word in word_senses()
