from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.knowledge.lexicon import phrase_key, phrase_keys
from signclean.knowledge.places.keys import place_key, place_keys
from signclean.text import first_tokens, fold, fold_lines, tokens

LINES = st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])))
"""Texts of any letters and marks without line breaks."""


@pytest.mark.parametrize("text", ["", "red solidaria", "a.c. & co", "\n\n"])
def test_folded_text_stays_as_it_is(text: str) -> None:
    assert fold(text) == text
    assert fold_lines(text) == text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ñandú", "nandu"),
        ("STRASSE Straße", "strasse strasse"),
        ("Łódź", "lodz"),
        ("l’Île – «A»", 'l\'ile - "a"'),
        ("d´Oc", "d'oc"),
        ("Россия", "rossiia"),
    ],
)
def test_accents_and_scripts_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold_lines(f"{text}\n{text}") == f"{folded}\n{folded}"


@given(LINES)
def test_many_lines_are_folded_as_each_is(lines: list[str]) -> None:
    assert fold_lines("\n".join(lines)) == "\n".join(map(fold, lines))


@given(LINES)
def test_keys_of_many_are_those_of_each(texts: list[str]) -> None:
    assert phrase_keys(texts) == list(map(phrase_key, texts))
    assert place_keys(texts) == list(map(place_key, texts))


@given(st.text(), st.integers(0, 4))
def test_the_first_words_are_those_of_all(text: str, count: int) -> None:
    assert first_tokens(text, count) == tuple(tokens(text)[:count])
