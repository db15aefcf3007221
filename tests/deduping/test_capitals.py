"""Capitals for names written in one case."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.deduping.capitals import is_one_case, learn_capitals, restore_capitals

MIXED = ["Red de Niñas (REDNI)", "Casa McAllister", "Red del Sur", "Casas de Lima"]


@pytest.mark.parametrize("text", ["Casa Luna", "REDNI", "casa", "12", "", "A 1b"])
def test_mixed_case_and_single_words_are_not_of_one_case(text: str) -> None:
    assert not is_one_case(text)


@pytest.mark.parametrize("text", ["casa luna", "CASA LUNA", "casa 12"])
def test_texts_of_one_case(text: str) -> None:
    assert is_one_case(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("red de niñas (redni)", "Red de Niñas (REDNI)"),
        ("CASA MCALLISTER", "Casa McAllister"),
        ("casa de lima - quito", "Casa de Lima - Quito"),
        ("RED FLUVIAL DEL SUR (RFS)", "Red Fluvial del Sur (RFS)"),
        ("rfs: red fluvial del sur", "RFS: Red Fluvial del Sur"),
    ],
)
def test_words_are_written_as_the_list_writes_them(text: str, expected: str) -> None:
    assert restore_capitals(text, learn_capitals(MIXED, [text])) == expected


def test_the_more_frequent_writing_wins_whatever_the_order() -> None:
    texts = ["Casa Del Sur", "Red del Sur", "Mesa del Sur"]
    assert (
        learn_capitals(texts, ["del sur"]) == learn_capitals(texts[::-1], ["del sur"]) == {"del": "del", "sur": "Sur"}
    )


@given(st.text())
def test_no_letter_is_added_or_lost(text: str) -> None:
    restored = restore_capitals(text, {})
    assert len(restored) == len(text)
    assert restored.casefold() == text.casefold()
