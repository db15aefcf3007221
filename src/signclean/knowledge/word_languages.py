"""Which languages a word belongs to: `por` is Spanish and Portuguese, `for` is English, `Verein` is German."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from signclean.knowledge.derived import derived
from signclean.knowledge.lexicon import phrase_keys
from signclean.knowledge.tables import read_columns
from signclean.text import fold


@cache
def function_word_languages() -> Mapping[str, frozenset[str]]:
    """Return folded word -> the codes (ISO 639-1) of all languages that have it."""
    languages: dict[str, frozenset[str]] = {}
    for word, codes in zip(*read_columns("function_words.csv", "word", "language"), strict=True):
        key = fold(word)
        languages[key] = languages.get(key, frozenset()) | frozenset(codes.split())
    return MappingProxyType(languages)


@derived(MappingProxyType, "organization_words.csv")
def organization_word_languages() -> Mapping[str, str]:
    """Return the key of a word of bodies -> the codes of its languages, a space between them."""
    words, languages = read_columns("organization_words.csv", "word", "language")
    return MappingProxyType(dict(zip(phrase_keys(words), languages, strict=True)))
