from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.segmenting.markers import Marker, read_marker
from tests.segmenting.conftest import build_passage

NO_MARKER = [
    "350.org Brasil",
    "Casa Lirio",
    "8M Valencia",
    "350.org Norte",
    "3F Fagforbund",
    "E. Sandoval",
    "Ó. Brandt",
    "A. C. Lirio",
    "e. V., Hof Süd",
    "e. V. (HS), Hof Süd",
    "s. r. o., Hof Süd",
    "-",
    "---",
    "•",
    "(Natal) Rede Maré",
    "#Rede",
    "100% Ökostrom",
    "",
]

BULLETS = [
    ("• Casa Lirio", "•", "Casa Lirio"),
    ("•Casa Lirio", "•", "Casa Lirio"),
    ("- Hof Süd", "-", "Hof Süd"),
    ("-Hof Süd", "-", "Hof Süd"),
    ("— Ligue du Sel", "—", "Ligue du Sel"),
    ("* Rede Maré", "*", "Rede Maré"),
    ("➢ Rede Maré", "➢", "Rede Maré"),
    ("✓\tRete Nord", "✓", "Rete Nord"),
    ("▪  De Kade", "▪", "De Kade"),
    (r"\- De Kade", "-", "De Kade"),
    ("• 1.5° Norte", "•", "1.5° Norte"),
]

NUMBERS = [
    ("1. Casa Lirio", "1.", 1, "Casa Lirio"),
    ("1.Casa Lirio", "1.", 1, "Casa Lirio"),
    ("12) Hof Süd", "1)", 12, "Hof Süd"),
    ("(3) Ligue du Sel", "1()", 3, "Ligue du Sel"),
    ("[4] Rede Maré", "1[]", 4, "Rede Maré"),
    ("6 - Rede Maré", "1-", 6, "Rede Maré"),
    ("7 – Rete Nord", "1–", 7, "Rete Nord"),
    ("8: De Kade", "1:", 8, "De Kade"),
    ("9 De Kade", "1", 9, "De Kade"),
    ("a) Casa Lirio", "a)", 1, "Casa Lirio"),
    ("(b) Casa Lirio", "a()", 2, "Casa Lirio"),
    ("c. Casa Lirio", "a.", 3, "Casa Lirio"),
    ("o Casa Lirio", "o", 15, "Casa Lirio"),
]

SEQUENCE = [
    (None, False),
    (3, True),
    (2, True),
    (1, True),
    (0, True),
    (-1, False),
    (4, False),
]


@pytest.mark.parametrize("text", NO_MARKER)
def test_what_begins_a_name_is_no_marker(text: str) -> None:
    assert read_marker(build_passage(text)) is None


@pytest.mark.parametrize(("text", "style", "rest"), BULLETS)
def test_bullets(text: str, style: str, rest: str) -> None:
    marker = read_marker(build_passage(text))
    assert marker is not None
    assert (marker.style, marker.value) == (style, None)
    assert text[len(marker.passage.text) :] == rest


@pytest.mark.parametrize(("text", "style", "value", "rest"), NUMBERS)
def test_numbers_and_letters(text: str, style: str, value: int, rest: str) -> None:
    marker = read_marker(build_passage(text))
    assert marker is not None
    assert (marker.style, marker.value) == (style, value)
    assert text[len(marker.passage.text) :] == rest


@pytest.mark.parametrize(("last", "goes_on"), SEQUENCE)
def test_a_number_goes_on_where_the_list_may_have_lost_a_few(last: int | None, goes_on: bool) -> None:
    assert Marker("1.", build_passage("3. "), 3).follows(last) is goes_on


def test_a_bullet_goes_on_with_nothing_and_the_letter_o_with_itself() -> None:
    assert not Marker("•", build_passage("• ")).follows(1)
    assert Marker("o", build_passage("o "), 15).follows(15)


@given(st.text(alphabet="1a•-–o.) (\tÄ", max_size=10))
def test_a_marker_is_a_beginning_of_the_line_and_never_all_of_it(text: str) -> None:
    marker = read_marker(build_passage(text))
    assert marker is None or text.startswith(marker.passage.text) != (marker.passage.text == "")
