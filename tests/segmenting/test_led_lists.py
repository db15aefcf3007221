from __future__ import annotations

import pytest

from signclean.segmenting.led_lists import split_led_lists
from tests.segmenting.conftest import STANDING, build_rows, read_segments

NO_HEADINGS = [
    "Kenya – Open Wells\nUganda – River Guild\nGhana – Volta Women",
    "Kenya – Open Wells, Nairobi\nUganda – River Guild, Kampala",
    "Kenya – Open Wells Trust, Clean Banks Society",
    "Red del Norte: Casa Lirio, Casa Rosa, Centro Sur",
    "Open Wells – Kenya; River Guild – Uganda",
    "Organization: Open Wells, Nairobi",
    "Members: Open Wells Trust, Clean Banks Society",
    "Jordan: Moira Kane, Director",
    "Por la Vida: Casa Lirio, Casa Rosa",
    "Red Sal; por la Costa Verde: Casa Lirio, Casa Rosa",
    "Kenya\tOpen Wells, River Guild\nUganda\tHope Trust, Volta Women",
]

HEADINGS = [
    ("Bénin : Ligue du Sel, Comité du Port\nTogo : Le Quai", ["Bénin :", "Togo :"]),
    ("Senegal – Ligue du Sel; Comité du Port\nKenya – Open Wells; River Guild", ["Senegal –", "Kenya –"]),
    ("Senegal - Ligue du Sel, Comité du Port\nKenya - Open Wells, River Guild\nGhana - Volta", None),
    ("México: Casa Lirio, Red Maíz y Centro Sur\nPerú: Red Papa y Voz Sur", ["México:", "Perú:"]),
    ("• Italia: Rete Onda, Casa Luce\n• Francia: Le Quai, Ligue du Sel", ["Italia:", "Francia:"]),
    ("1. Deutschland: Hof Süd, Netz Nord\n2. Schweiz: Verein Inn, Forum Au", ["Deutschland:", "Schweiz:"]),
    ("Kenya (2): Open Wells, River Guild\nUganda (1): Hope Trust", ["Kenya (2):", "Uganda (1):"]),
    ("België: De Kade, Het Veer. Nederland: De Sluis, De Dijk en Stichting Wad.", ["België:", "Nederland:"]),
    ("Brasil: Rede Maré, Casa Azul\nInternacional: Open Wells, River Guild", ["Brasil:", "Internacional:"]),
    (
        "Por las organizaciones chilenas: Casa Lirio, Red Sal; por Bolivia: Casa Rosa, Voz Sur; por Perú: Red Papa.",
        ["Por las organizaciones chilenas:", "por Bolivia:", "por Perú:"],
    ),
    ("Catalunya: Casal Rosa, Ateneu Nou\nIlles Balears: Xarxa Sal", ["Catalunya:", "Illes Balears:"]),
]

SECTIONS = [
    (
        "Firman:\n\nMéxico: Casa Lirio, Red Maíz, la Fundación\nAgua Viva y Centro Sur\nPerú: Red Papa, Voz Sur",
        ["México", "Casa Lirio", "Red Maíz", "Fundación Agua Viva", "Centro Sur", "Perú", "Red Papa", "Voz Sur"],
    ),
    (
        "Signataires :\n\nBénin – Ligue du Sel ; Comité du Port\nTogo – Le Quai du Nord",
        ["Bénin", "Ligue du Sel", "Comité du Port", "Togo", "Le Quai du Nord"],
    ),
    (
        "Signed:\n\nKenya: Open Wells\nRiver Guild\nHope Trust\n\nUganda: Volta Women",
        ["Kenya", "Open Wells", "River Guild", "Hope Trust", "Uganda", "Volta Women"],
    ),
    (
        "Signatories\n\nKenya: Open Wells, River Guild.\n\nInternational: Hope Trust, IFG.",
        ["Kenya", "Open Wells", "River Guild", "International", "Hope Trust", "IFG"],
    ),
]


def headings(text: str) -> list[str]:
    return [row.text for row in split_led_lists(build_rows(text), STANDING) if row.part == "heading"]


@pytest.mark.parametrize("text", NO_HEADINGS)
def test_a_place_beside_one_name_heads_nothing(text: str) -> None:
    assert headings(text) == []


@pytest.mark.parametrize(("text", "expected"), HEADINGS)
def test_a_place_or_section_before_a_list_is_its_heading(text: str, expected: list[str] | None) -> None:
    assert headings(text) == (expected or ["Senegal -", "Kenya -", "Ghana -"])


@pytest.mark.parametrize(("text", "told"), SECTIONS)
def test_each_name_stands_under_the_heading_of_its_line(text: str, told: list[str]) -> None:
    found: list[str] = []
    section = None
    for mention in read_segments(text).mentions:
        found += [mention.section or ""] if mention.section != section else []
        found.append(mention.text)
        section = mention.section
    assert found == told
