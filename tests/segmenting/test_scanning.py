from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.segmenting.scanning import (
    BRACKETS,
    COMMA,
    STRONG_SEPARATOR,
    bracketed,
    find_top_level,
    split_top_level,
    top_level,
)

TEXTS = st.text(alphabet="ab ,;.()[]{}«»“”„", max_size=30)

WHOLE = [
    "Rede Maré (Recife; Olinda; Natal)",
    "Verein „Haus, Hof; Garten“ Nordend",
    "Comité «Agua; Tierra»",
    "Bündnis [Nord; Süd]",
    "Ligue “Pain; Roses”",
    "Casa (Patio (A; B); Huerta)",
    "Union 1.5°",
    'Mesa "Agua; Tierra" del Sur',
]

CUT = [
    ("Casa Lirio; Rede Maré", ["Casa Lirio", "Rede Maré"]),
    ("Casa Lirio (a; b); Rede Maré", ["Casa Lirio (a; b)", "Rede Maré"]),
    ("Casa Lirio | Rede Maré • Hof Süd", ["Casa Lirio", "Rede Maré", "Hof Süd"]),
    ("Vzw De Brug · Asbl Le Pont", ["Vzw De Brug", "Asbl Le Pont"]),
    (";; Casa Lirio;; Rede Maré ;", ["Casa Lirio", "Rede Maré"]),
    ('Mesa "Agua"; Red "Sal"', ['Mesa "Agua"', 'Red "Sal"']),
    ('Mesa 5" Sur; Red 3" Sal', ['Mesa 5" Sur', 'Red 3" Sal']),
    ("", []),
]

COMMAS = [
    ("Casa Lirio, Rede Maré", 1),
    ("Casa Lirio,Rede Maré", 1),
    ("Fonds 1,5 Grad", 0),
    ("Fonds 1, 5 Grad", 1),
    ("Casa (Lirio, Rosa)", 0),
    ("Casa,", 0),
    ('Coordinadora "Agua para Todos, Agua para la Vida"', 0),
]


@pytest.mark.parametrize("text", WHOLE)
def test_marks_in_brackets_and_quotes_part_nothing(text: str) -> None:
    assert split_top_level(STRONG_SEPARATOR, text) == [text]


@pytest.mark.parametrize(("text", "pieces"), CUT)
def test_marks_outside_part(text: str, pieces: list[str]) -> None:
    assert split_top_level(STRONG_SEPARATOR, text) == pieces


@pytest.mark.parametrize(("text", "count"), COMMAS)
def test_a_comma_parts_words_not_digits(text: str, count: int) -> None:
    assert len(find_top_level(COMMA, text)) == count


@given(TEXTS)
def test_blanking_keeps_length_and_what_stands_outside(text: str) -> None:
    outside = top_level(text)
    inside = {at for start, end in bracketed(text) for at in range(start, end)}
    assert len(outside) == len(text)
    assert all(outside[at] == ("\0" if at in inside else text[at]) for at in range(len(text)))


@given(TEXTS)
def test_bracketed_stretches_are_closed_apart_and_in_order(text: str) -> None:
    stretches = list(bracketed(text))
    assert all(text[end - 1] == BRACKETS[text[start]] for start, end in stretches)
    edges = [edge for stretch in stretches for edge in stretch]
    assert edges == sorted(edges)


@given(TEXTS)
def test_pieces_hold_every_letter_once(text: str) -> None:
    pieces = split_top_level(STRONG_SEPARATOR, text)
    assert [c for c in "".join(pieces) if c.isalpha()] == [c for c in text if c.isalpha()]
    assert all(piece.strip(" .") == piece != "" for piece in pieces)


@given(st.text(alphabet="ab (", max_size=20))
def test_a_bracket_that_is_never_closed_hides_nothing(text: str) -> None:
    assert top_level(text) == text
