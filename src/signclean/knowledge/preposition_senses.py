"""What small words say of two things: that one is of the other, for it, or in it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from signclean.knowledge.tables import read_columns
from signclean.text import fold


@cache
def preposition_senses() -> Mapping[str, str]:
    """Return folded preposition -> `of`, `for` or `in`; what says anything else is not among them."""
    words, senses = read_columns("preposition_senses.csv", "word", "sense")
    return MappingProxyType({fold(word): sense for word, sense in zip(words, senses, strict=True)})
