"""The language of a name, as far as its small words tell it."""

from __future__ import annotations

from functools import lru_cache

from signclean.knowledge.word_languages import function_word_languages
from signclean.matching.forms import Form

Languages = frozenset[str]


def in_two_languages(a: Form, b: Form) -> bool:
    """Tell whether the small words of two names belong to languages of which none is the same."""
    languages, others = name_languages(a), name_languages(b)
    return bool(languages and others) and languages.isdisjoint(others)


@lru_cache(maxsize=65536)
def name_languages(form: Form) -> Languages:
    """Return the languages to which all small words of a name belong; empty where there are none, or of several."""
    told = [function_word_languages().get(word, frozenset()) for gap in form.gaps for word in gap]
    return frozenset.intersection(*told) if told else frozenset()
