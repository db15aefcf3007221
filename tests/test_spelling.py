"""Which words spell letters, and what may be left over."""

from __future__ import annotations

import pytest

from signclean.spelling import count_explained, count_spelled, spell, spells_all


@pytest.mark.parametrize(
    ("letters", "words"),
    [("abx", "alfa beta"), ("ba", "alfa beta"), ("bg", "alfa beta gamma"), ("abc", "alfa")],
)
def test_what_words_do_not_spell(letters: str, words: str) -> None:
    assert count_spelled(letters, words.split()) == 0


@pytest.mark.parametrize(
    ("letters", "words", "used"),
    [
        ("abg", "alfa beta gamma", 3),
        ("albeg", "alfa beta gamma", 3),
        ("ag", "alfa beta gamma", 2),
        ("copinh", "consejo civico organizaciones populares indigenas honduras", 5),
    ],
)
def test_how_many_words_spell_the_letters(letters: str, words: str, used: int) -> None:
    assert count_spelled(letters, words.split()) == used


@pytest.mark.parametrize(
    ("letters", "words", "optional"),
    [
        ("ag", "alfa beta gamma", ""),
        ("abx", "alfa beta", ""),
        ("ab", "", ""),
        ("", "alfa", ""),
        ("b", "alfa beta", "beta"),
        ("abg", "alfa de beta gamma", ""),
    ],
)
def test_what_all_words_together_do_not_spell(letters: str, words: str, optional: str) -> None:
    assert not spells_all(letters, words.split(), optional.split())


@pytest.mark.parametrize(
    ("letters", "words", "optional"),
    [
        ("", "", ""),
        ("", "de la", "de la"),
        ("abg", "alfa beta gamma", ""),
        ("albegam", "alfa beta gamma", ""),
        ("abg", "alfa de beta gamma", "de"),
        ("adbg", "alfa de beta gamma", "de"),
    ],
)
def test_what_all_words_together_spell(letters: str, words: str, optional: str) -> None:
    assert spells_all(letters, words.split(), optional.split())


def test_how_far_the_words_spell_the_letters() -> None:
    assert list(spell("alb", ["alfa", "beta"])) == [{1, 2}, {3}]
    assert list(spell("alb", ["gamma", "alfa"])) == [set()]
    assert list(spell("alb", [])) == []


@pytest.mark.parametrize(
    ("letters", "words", "count"),
    [("", "alfa", 0), ("x", "", 0), ("xab", "alfa beta", 2), ("abx", "alfa gamma beta", 2), ("ba", "alfa beta", 1)],
)
def test_letters_may_be_left_over(letters: str, words: str, count: int) -> None:
    assert count_explained(letters, words.split()) == count
