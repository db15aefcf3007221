"""What is hidden from the reading of a list are slips: a list without any is read as `normalize` reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from signclean.checking.intake import parse_list, read_list
from signclean.pipeline import normalize
from signclean.reading import read_document, read_text
from tests.checking.conftest import PLAIN

LETTERS = Path(__file__).parents[2] / "data" / "letters"
NAMES = (
    "de-asyl-personen",
    "de-pflege-nummern",
    "en-labour-two-blocks",
    "es-prensa-carta-completa",
    "mixed-es-en-frontera-diagonales",
    "nl-klimaat-letters",
    "nl-vluchtelingen-personen",
    "pt-clima-grande-regioes",
)


@pytest.mark.parametrize("name", NAMES)
def test_an_untouched_letter(name: str) -> None:
    path = str(LETTERS / f"{name}.txt")
    result = normalize([read_document(path)])
    assert [(m.text, m.spans, m.member_of) for m in read_list(path).mentions] == [
        (m.text, m.spans, m.member_of) for m in result.mentions
    ]


ALIKE = {
    "bulleted members below a colon": ["Mesa Andina:", "- Casa Azul", "- Casa Blanca"],
    "bulleted members of a coalition": ["Mesa Andina, integrada por", "* Casa Azul", "* Casa Blanca", "* Casa Verde"],
    "letters before members": ["Mesa Andina, integrada por:", "  a) Casa Azul", "  b) Casa Blanca", "  c) Casa Verde"],
    "a contact behind its label": ["", "Contacto: mesa@example.org"],
    "a bracket over two lines of running text": [
        "Mesa de Paz, Mesa de Voz, Mesa de Agua, Mesa Norte (Ana Ruiz,",
        "Luis Paz), Nodo Sur",
    ],
}


@pytest.mark.parametrize("lines", ALIKE.values(), ids=ALIKE)
def test_what_is_no_slip(lines: list[str]) -> None:
    text = "\n".join(("Firman:", "", *PLAIN, *lines)) + "\n"
    result = normalize([read_text(text, "list.txt")])
    assert [(m.text, m.member_of) for m in parse_list("list.txt", text).mentions] == [
        (m.text, m.member_of) for m in result.mentions
    ]
