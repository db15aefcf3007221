from __future__ import annotations

import pytest

from signclean.knowledge.places.phrases import longest_phrase


@pytest.mark.parametrize("word", ["", "xyzzy", "federazione"])
def test_words_that_begin_no_place(word: str) -> None:
    assert longest_phrase(word) == 0


@pytest.mark.parametrize(("word", "least"), [("peru", 1), ("costa", 2), ("trinidad", 3), ("peruana", 1)])
def test_words_that_begin_places(word: str, least: int) -> None:
    assert longest_phrase(word) >= least
