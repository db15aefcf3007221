from __future__ import annotations

import pytest

from signclean.segmenting.openers import closes_block, opener_rows, opens_block, sentence_before_list
from signclean.segmenting.paragraphs import prose_rows
from tests.segmenting.conftest import build_rows

NO_OPENERS = [
    "Casa Lirio",
    "Red Maré: Casa Lirio",
    "Signature Theatre",
    "Frente de Mujeres",
    "Ana Roca, firmante de la Carta del Agua",
    "• Firmas por la Paz",
    "Unterschriftenaktion Nordhang e.V.",
    "Support Group Wexmoor",
    "Youth Signers Forum",
]

OPENERS = [
    "Sincerely,",
    "Yours faithfully",
    "Signed:",
    "The undersigned organizations",
    "Signatories (as of 3 May 2021)",
    "Unterschriften (Stand: 3. Februar)",
    "Firman:",
    "Organizaciones firmantes",
    "ORGANIZACIONES FIRMANTES",
    "Atentamente,",
    "Las organizaciones abajo firmantes:",
    "Signataires :",
    "Premiers signataires",
    "All Signatories",
    "First signatories from Kenya",
    "Unterzeichnende Organisationen:",
    "Erstunterzeichner*innen",
    "Mit freundlichen Grüßen",
    "Assinam:",
    "Subscrevem:",
    "Firmatari",
    "Ondertekend door:",
    "Met vriendelijke groet,",
    "Signants:",
    "## Signatories",
    "We, the undersigned organizations, call on the council to act now:",
]

CLOSERS = [
    ("Casa de la Prensa", False),
    ("Press Freedom Circle", False),
    ("Contact Theatre", False),
    ("Copyleft Verein", False),
    ("cc: all members of the council", True),
    ("CC: Defensoría del Pueblo", True),
    ("Press contact: Jo Bell", True),
    ("Pressekontakt: Uwe Sailer", True),
    ("Contacto de prensa: Ana Roca", True),
    ("Contact presse : Luc Roy", True),
    ("Per informazioni: Rete Nord", True),
]


@pytest.mark.parametrize("text", NO_OPENERS)
def test_names_open_no_list(text: str) -> None:
    assert not opens_block(build_rows(text)[0])
    assert opener_rows(build_rows(f"Hof Süd\n{text}\nRede Maré"), set()) == set()


@pytest.mark.parametrize("text", OPENERS)
def test_phrases_open_a_list(text: str) -> None:
    rows = build_rows(f"{text}\n\nRede Maré\nCasa Lirio")
    assert opener_rows(rows, prose_rows(rows)) == {0}


def test_a_phrase_inside_prose_opens_only_with_a_colon() -> None:
    rows = build_rows("We, the undersigned organizations, ask you to act, because it is late.\n\nRede Maré")
    assert opener_rows(rows, prose_rows(rows)) == set()


def test_a_verb_opens_a_list_only_after_a_blank_line() -> None:
    assert opener_rows(build_rows("Casa Lirio\n\nTambién apoyan\nRede Maré"), set()) == {2}
    assert opener_rows(build_rows("Casa Lirio\nTambién apoyan\nRede Maré"), set()) == set()


@pytest.mark.parametrize(("text", "closes"), CLOSERS)
def test_phrases_that_end_a_list(text: str, closes: bool) -> None:
    assert closes_block(build_rows(text)[0]) is closes


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("Runder Tisch Hof e.V., getragen von: Hof Süd, Verein Nord, De Kade", None),
        ("Red Sur apoyada por Casa Lirio, Casa Rosa y Centro Sur", None),
        (
            "This letter is supported by Open Wells, Sluis, Hope and De Kade.",
            "Open Wells, Sluis, Hope and De Kade.",
        ),
    ],
)
def test_a_sentence_about_the_letter_opens_a_list_and_one_about_a_body_does_not(text: str, listed: str | None) -> None:
    start = sentence_before_list(text)
    assert (text[start:] if start else None) == listed
