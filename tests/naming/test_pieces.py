from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.naming.pieces import Mark, split_pieces

WHOLE = [
    "Red Andina de Tejedoras",
    "Plan Rural A. C.",
    "Verein der Gärten e. V.",
    "St. Brigid's Parish",
    "Nat. Assn. of Nurses",
    "Open Wells 501(c)(3)",
    "Associação dos Empregados(as) do Porto",
    "Colectivo “Sol, Luna y Mar”",
    "Guará-Lobo do Vale",
    "Prof. Dr. phil. habil. Annegret Voss",
    "1,5 Grad",
    "Il·lma. Sra. Montserrat Roca",
    "Hof Lenz gem. GmbH",
    "Verein für Natur- und Tierschutz",
    "Fiets- en Wandelbond",
]

CUT = [
    ('Red Azul ("RA")', [("Red Azul", Mark.HEAD), ("RA", Mark.BRACKET)]),
    ('Red Azul ("R" o "A")', [("Red Azul", Mark.HEAD), ('"R" o "A"', Mark.BRACKET)]),
    ("Fe y Sol- und", [("Fe y Sol", Mark.HEAD), ("und", Mark.HYPHEN)]),
    ("Fe y Sol- Panamá", [("Fe y Sol", Mark.HEAD), ("Panamá", Mark.HYPHEN)]),
    ("Red Azul – México", [("Red Azul", Mark.HEAD), ("México", Mark.DASH)]),
    ("Red Azul (RA) A.C.", [("Red Azul", Mark.HEAD), ("RA", Mark.BRACKET), ("A.C.", Mark.AFTER)]),
    ("Red Azul (RA", [("Red Azul", Mark.HEAD), ("RA", Mark.BRACKET)]),
    ("Red (de (los) ríos) Azul", [("Red", Mark.HEAD), ("de (los) ríos", Mark.BRACKET), ("Azul", Mark.AFTER)]),
    ("Red Azul//Blue Net", [("Red Azul", Mark.HEAD), ("Blue Net", Mark.DOUBLE_SLASH)]),
    ("Red Azul / Blue Net", [("Red Azul", Mark.HEAD), ("Blue Net", Mark.SLASH)]),
    ("Red Azul | Blue Net", [("Red Azul", Mark.HEAD), ("Blue Net", Mark.SLASH)]),
    ("Red Azul - CUX/CE", [("Red Azul", Mark.HEAD), ("CUX/CE", Mark.DASH)]),
    ("Red Azul/RN", [("Red Azul", Mark.HEAD), ("RN", Mark.STROKE)]),
    ("Red VIH/Sida", [("Red VIH", Mark.HEAD), ("Sida", Mark.STROKE)]),
    ("CEDAR. Centro Rural", [("CEDAR", Mark.HEAD), ("Centro Rural", Mark.STOP)]),
    (
        "Open Wells: Ruth Osei, Director",
        [("Open Wells", Mark.HEAD), ("Ruth Osei", Mark.COLON), ("Director", Mark.COMMA)],
    ),
    ("Greg Barnes , Barrister", [("Greg Barnes", Mark.HEAD), ("Barrister", Mark.COMMA)]),
    ("Red Azul,México", [("Red Azul", Mark.HEAD), ("México", Mark.COMMA)]),
]


@pytest.mark.parametrize("text", WHOLE)
def test_whole_names_stay_whole(text: str) -> None:
    assert [piece.text for piece in split_pieces(text)] == [text]


@pytest.mark.parametrize(("text", "pieces"), CUT)
def test_separators_cut(text: str, pieces: list[tuple[str, str]]) -> None:
    assert [(piece.text, piece.mark) for piece in split_pieces(text)] == pieces


@given(st.text(alphabet="Aé b,./-–()[]:;'\"«»“”1", max_size=40))
def test_pieces_are_spans_in_order_and_hold_every_letter(text: str) -> None:
    pieces = split_pieces(text)
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces)
    assert all(a.end <= b.start for a, b in pairwise(pieces))
    assert [c for piece in pieces for c in piece.text if c.isalnum()] == [c for c in text if c.isalnum()]
