from __future__ import annotations

import random
from pathlib import Path

import pytest

from bench.entries import Forms, exchange_words, is_exchangeable, make_entries, read_forms

LETTERS = Path(__file__).resolve().parents[2] / "data" / "letters"


@pytest.fixture(scope="module")
def forms() -> Forms:
    return read_forms(LETTERS)


@pytest.mark.parametrize("word", ["", "de", "Red", "RAICES", "A.C.", "(Peru)", "McKay", "of", "2022"])
def test_words_that_stay(word: str) -> None:
    assert not is_exchangeable(word)


@pytest.mark.parametrize("word", ["Solidaria", "Ñandú", "María"])
def test_words_that_may_be_exchanged(word: str) -> None:
    assert is_exchangeable(word)


def test_the_same_seed_makes_the_same_entries(forms: Forms) -> None:
    first, again, other = ([*make_entries(forms, 500, seed)] for seed in (1, 1, 2))
    assert first == again != other
    assert len(first) == 500


def test_most_entries_differ_and_some_are_written_twice(forms: Forms) -> None:
    entries = [*make_entries(forms, 5_000, 1)]
    assert 0.7 < len(set(entries)) / len(entries) < 1


def test_an_entry_keeps_its_form() -> None:
    made = exchange_words("Red de 3 Casas (RC), A.C.", ["Otra"], random.Random(1))
    assert made == "Red de 3 Otra (RC), A.C."
