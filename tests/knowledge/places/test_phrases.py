from __future__ import annotations

import pytest

from signclean.knowledge.places import read_place
from signclean.knowledge.places.phrases import goes_on, longest_phrase, may_begin_place


@pytest.mark.parametrize("word", ["", "xyzzy", "federazione"])
def test_words_that_begin_no_place(word: str) -> None:
    assert longest_phrase(word) == 0


@pytest.mark.parametrize(("word", "least"), [("peru", 1), ("costa", 2), ("trinidad", 3), ("peruana", 1)])
def test_words_that_begin_places(word: str, least: int) -> None:
    assert longest_phrase(word) >= least


@pytest.mark.parametrize("word", ["Derechos", "Federazione", "Xyzzy"])
def test_words_that_no_text_about_a_place_begins_with(word: str) -> None:
    assert not may_begin_place(word)


@pytest.mark.parametrize(
    "text",
    [
        "Perú",
        "Estados Unidos",
        "el Perú",
        "the Netherlands",
        "Province of Latina",
        "Free State of Saxony",
        "Cdro Rivadavia",
        "U S A",
        "Україна",
        "Kenya and Uganda",
        "Cartago Costa Rica",
        "América Latina",
    ],
)
def test_the_first_word_of_a_place_may_begin_one(text: str) -> None:
    assert read_place(text, set_apart=False)
    assert may_begin_place(text.split(maxsplit=1)[0])


@pytest.mark.parametrize(("first", "second"), [("xyzzy", "foo"), ("costa", "derechos"), ("san", "xyzzy")])
def test_pairs_of_words_that_begin_no_place(first: str, second: str) -> None:
    assert not goes_on(first, second)


@pytest.mark.parametrize(("first", "second"), [("costa", "rica"), ("trinidad", "and"), ("baja", "california")])
def test_pairs_of_words_that_begin_places(first: str, second: str) -> None:
    assert goes_on(first, second)
