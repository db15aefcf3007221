"""Labels between a coalition and its members, on a row of their own or before the list."""

from __future__ import annotations

import pytest

from signclean.segmenting.label_rows import label_rows
from tests.segmenting.conftest import build_rows, read_segments

HEADINGS = [
    "Casa Lirio\nCasa Rosa\n\nMiembros:\n- Casa Azul\n- Casa Verde",
    "Signatories:\nMembers:\n- Open Wells\n- Tidewatch",
    "Southern Coast Alliance:\nMembers:\n- Open Wells",
    "Open Wells\nTidewatch\nPartners:\n- Clean Banks Society\n- Ferry Watch",
    "- Open Wells\n- Rivers Coalition\nMembers:\n- Tidewatch\n- Ferry Watch",
    "Open Wells\nMembers:\n- Tidewatch\nObservers:\n- Ferry Watch",
    "Casa Lirio; Red Costa Viva\nMiembros: Casa Azul; Casa Verde",
    "Open Wells\nMembers\n\nTidewatch",
    "Red Costa Viva. Organizaciones\nmiembros: Casa Azul; Casa Verde",
    "Bündnis Küste, im Namen ihrer\nMitglieder:\n- Deichverein Sylt",
    "Open Wells\nMembers First Credit Union\n- Tidewatch",
]

BETWEEN = [
    ("Red Costa Viva\nIntegrantes:\n1) Casa Lirio\n2) Casa Rosa", {1}),
    ("Stop the Dam\nMembers:\n- Open Wells\n- Tidewatch\nFerry Watch", {1}),
    ("1. Rede Maré\n   Membros:\n   a) Casa Azul\n2. Terra Nossa", {1}),
    ("1. Rede Maré\nMembros:\na) Casa Azul\nb) Mangue\n2. Terra Nossa", {1}),
    ("• Bündnis Hof\n  Mitglieder:\n  Deichverein Sylt\n  Fischerverein Husum", {1}),
    ("Collectif Littoral\nAssociations membres : Ligue du Sel ; Terre commune", {1}),
    ("Rete Costa Viva\nAderenti:\nAssociazione Onda, Alta Marea e Vela Lenta", {1}),
]

NAMES = {
    "es": ("Red Costa Viva", "Integrantes:", "Casa Lirio", "Colectivo Marea Alta", "Centro Sur (CS)"),
    "en": ("Southern Coast Alliance", "Member organizations:", "Open Wells", "Clean Banks Society", "Tidewatch (TW)"),
    "fr": ("Collectif Littoral", "Associations membres :", "Ligue du Sel", "Terre commune", "Union des marins (UM)"),
    "de": ("Bündnis Küste", "Mitglieder:", "Fischerverein Husum", "Deichverein Sylt", "Netzwerk Hafenarbeit (NHA)"),
    "pt": ("Rede Maré", "Membros:", "Casa Azul", "Coletivo Mangue Vivo", "Terra Nossa (TN)"),
    "it": ("Rete Costa Viva", "Associazioni aderenti:", "Associazione Onda", "Alta Marea", "Vela Lenta (VL)"),
    "nl": ("Platform De Kust", "Aangesloten organisaties:", "Stichting Eb", "Vereniging Vloed", "Duinwacht (DW)"),
    "ca": ("Xarxa Costa Viva", "Entitats membres:", "Casal Rosa", "Ateneu Nou", "Terra Nostra (TN)"),
}

LAYOUTS = [
    "{head}\n{label}\n1) {a}\n2) {b}\n3) {c}",
    "{head}\n{label}\n   - {a}\n   - {b}\n   - {c}",
    "{head}\n{label}\n- {a}\n- {b}\n- {c}",
    "{head}\n{label} {a}; {b}; {c}",
    "{head}\n{label}\n{a}; {b}; {c}",
    "{head}\n({label} {a}, {b}, {c})",
]

OTHERS = ("Fundación Trigal", "Ärzte für Flüsse", "Greenpeace Sverige", "Wild Dunes Society")


@pytest.mark.parametrize("text", HEADINGS)
def test_other_labels_head_a_section(text: str) -> None:
    assert label_rows(build_rows(text)) == set()


@pytest.mark.parametrize(("text", "expected"), BETWEEN)
def test_a_label_below_a_body(text: str, expected: set[int]) -> None:
    assert label_rows(build_rows(text)) == expected


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("others", ["{}", "• {}", "{}\n"])
def test_members_below_a_label_are_those_of_the_body_above(language: str, layout: str, others: str) -> None:
    head, label, *members = NAMES[language]
    body = layout.format(head=head, label=label, **dict(zip("abc", members, strict=True)))
    coalition = others.format(body.replace("\n", "\n  " if others.startswith("•") else "\n"))
    rows = [others.format(name) for name in OTHERS]
    found = read_segments("\n".join((*rows[:2], coalition, *rows[2:]))).mentions
    heads = {mention.n: mention.text for mention in found}
    told = {mention.text: mention.member_of and heads[mention.member_of] for mention in found}
    assert told == {**dict.fromkeys((*OTHERS, head)), **dict.fromkeys(members, head)}
