from __future__ import annotations

import pytest

from signclean.segmenting.inline import is_announcement, split_inline_openers
from tests.segmenting.conftest import STANDING, build_rows

WHOLE = [
    "Groupe de travail Sel (membres : Maison Rose, Le Phare, De Kade)",
    "Rede Maré; Hof Süd",
    "Red del Norte: Casa Lirio; Casa Rosa",
    "Colectivo 8M: por la vida y el agua",
    "• Signed by: Rede Maré, Hof Süd",
    "Réseau du port : Ligue du sel, Union des marins, Maison Rose",
    "Firman:",
    "Arizona: Open Wells Trust\nRiver Guild",
    "E: Casa Lirio; Casa Rosa",
    "por: Casa Lirio; Casa Rosa",
    "Open Wells: Moira Kane, Director",
    "Ligue des eaux du lac et de la mer (LELM) : Marie Roy, infirmière",
    "Organization: Open Wells\nOrganization: River Guild",
]

PARTED = [
    ("Signed by: Rede Maré, Hof Süd", ["Signed by:", "Rede Maré, Hof Süd"]),
    ("Firman: Red Sal; Casa Lirio", ["Firman:", "Red Sal; Casa Lirio"]),
    ("Signataires : Ligue du Sel / Le Quai", ["Signataires :", "Ligue du Sel / Le Quai"]),
    ("Unterzeichnende: Hof Süd, De Kade", ["Unterzeichnende:", "Hof Süd, De Kade"]),
    ("Prime adesioni: ARCI Piave, Rete Onda", ["Prime adesioni:", "ARCI Piave, Rete Onda"]),
    ("Adhieren además: Casa Lirio, Casa Rosa, Red Sal", ["Adhieren además:", "Casa Lirio, Casa Rosa, Red Sal"]),
    ("Et : Luc Roy, infirmier ; Ana Roca", ["Et :", "Luc Roy, infirmier ; Ana Roca"]),
    (
        "Unterstützt von: Hofladen, Hof Süd, Netz Nord, Eva Au",
        ["Unterstützt von:", "Hofladen, Hof Süd, Netz Nord, Eva Au"],
    ),
    ("Les organisations du lac et de la mer : Marie Roy, infirmière", None),
    ("/s/ Moira Kane", ["/s/", "Moira Kane"]),
    ("The following groups join this comment: Open Wells; River Guild", None),
    ("Kenya: Open Wells; River Guild", ["Kenya:", "Open Wells; River Guild"]),
    ("Chile: Red Sal\nPerú: Casa Lirio; Voz Sur", ["Chile:", "Red Sal", "Perú:", "Casa Lirio; Voz Sur"]),
]

ANNOUNCEMENTS = [
    ("Red del Norte", False),
    ("Les Amis du Parc", False),
    ("following groups", False),
    ("The following groups join this comment", True),
    ("Las siguientes entidades apoyan la carta", True),
]


def texts(text: str) -> list[str]:
    return [row.text for row in split_inline_openers(build_rows(text), STANDING)]


@pytest.mark.parametrize("text", WHOLE)
def test_a_body_or_label_before_a_colon_opens_nothing(text: str) -> None:
    assert texts(text) == [row.text for row in build_rows(text)]


@pytest.mark.parametrize(("text", "parts"), PARTED)
def test_phrases_and_places_before_a_colon_are_rows_of_their_own(text: str, parts: list[str] | None) -> None:
    head, _, rest = text.partition(": ")
    assert texts(text) == (parts or [f"{head}:", rest])


@pytest.mark.parametrize(("text", "announcement"), ANNOUNCEMENTS)
def test_a_phrase_before_a_colon_is_no_name(text: str, announcement: bool) -> None:
    assert is_announcement(text) is announcement
