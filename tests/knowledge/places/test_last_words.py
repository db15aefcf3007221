"""What no place ends in, and what one may end in."""

from __future__ import annotations

import pytest

from signclean.knowledge.places import read_place
from signclean.knowledge.places.last_words import may_end_place

NEVER = ["Derechos", "Action", "Refugees", "Jornaleros", "Zzz", ""]
PLACES = [
    "Perú",
    "Estados Unidos",
    "Ciudad de México",
    "Baja California Sur",
    "Nairobi Kenya",
    "Austin TX",
    "Austin N. Y.",
    "América Latina",
    "Kenya and Uganda",
    "the Netherlands",
    "São Paulo",
    "Україна",
    "Cdro. Rivadavia",
]


@pytest.mark.parametrize("word", NEVER)
def test_no_place_ends_so(word: str) -> None:
    assert not may_end_place(word)


@pytest.mark.parametrize("text", PLACES)
def test_the_last_word_of_a_place_may_end_one(text: str) -> None:
    assert read_place(text, set_apart=False)
    assert may_end_place(text.rsplit(maxsplit=1)[-1].strip("."))
