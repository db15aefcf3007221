"""Which languages small words belong to."""

from __future__ import annotations

import pytest

from signclean.knowledge.word_languages import function_word_languages, organization_word_languages


@pytest.mark.parametrize(
    ("word", "has", "lacks"), [("por", "es", "en"), ("for", "en", "es"), ("de", "fr", "de"), ("und", "de", "en")]
)
def test_the_languages_of_a_small_word(word: str, has: str, lacks: str) -> None:
    languages = function_word_languages()[word]
    assert has in languages
    assert lacks not in languages


def test_other_words_have_none() -> None:
    assert "derechos" not in function_word_languages()


def test_the_languages_of_a_word_of_bodies() -> None:
    assert organization_word_languages()["verein"] == "de"
    assert "oxham" not in organization_word_languages()
