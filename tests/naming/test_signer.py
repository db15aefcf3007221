from __future__ import annotations

import pytest

from signclean.naming.pieces import split_pieces
from signclean.naming.signer import split_signer

NONE = [
    "Centro de Derechos, Fray Tomás de Cobos, A.C.",  # named for him
    "Comité Bosque Vivo (San Juan)",
    "Casa Lumbre (Puentes de Paz A.C.)",
    "Red del Agua – Perú",
    "Forum Inn, Anna Roth",  # no role, no title: segmenting would have parted two signatories
    "Anna Roth, Vorsitzende",
]

SIGNERS = [
    ("Foro Claro – Perú – Lic. Ana Roca, directora", "Lic. Ana Roca, directora"),
    ("Foro Claro – Perú – Ana Roca, directora", "Ana Roca, directora"),
    ("Foro Claro, Lic. Ana Roca, directora, Quito", "Lic. Ana Roca, directora"),
    ("Foro Claro – Consejera Ana Roca", "Consejera Ana Roca"),
    ("Foro Claro (FC) – Presidenta Ana Roca", "Presidenta Ana Roca"),
    ("Foro Claro (Pbro. Luis Mejía)", "Pbro. Luis Mejía"),
    ("Foro Claro (Luis Mejía)", "Luis Mejía"),
    ("Foro Claro (Luis Mejía, director)", "Luis Mejía, director"),
    ("Verein Sonnblick e.V., Vorsitzende: Ute Lang", "Vorsitzende: Ute Lang"),
]


@pytest.mark.parametrize("text", NONE)
def test_no_signer_no_change(text: str) -> None:
    assert split_signer(text, split_pieces(text)) == (split_pieces(text), "", ())


@pytest.mark.parametrize(("text", "signer"), SIGNERS)
def test_the_person_who_signs_for_a_body(text: str, signer: str) -> None:
    before, found, behind = split_signer(text, split_pieces(text))
    assert found == signer
    assert before[0].text.startswith(("Foro Claro", "Verein Sonnblick"))
    assert [piece.text for piece in behind] == (["Quito"] if text.endswith("Quito") else [])
