from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signclean.segmenting.full_stops import ends_in_abbreviation
from signclean.segmenting.members import cut_members, split_at, strip_end
from tests.segmenting.conftest import STANDING, build_passage, texts_of

NOT_CUT = [
    ("Casa Lirio, Oxfam y Attac", ",", ["Casa Lirio", "Oxfam", "Attac"]),
    ("Casa Lirio, A.C.; Centro Sur", ";", ["Casa Lirio, A.C.", "Centro Sur"]),
    ("Open Wells, Kenya; Clean Banks, Ghana", ";", ["Open Wells, Kenya", "Clean Banks, Ghana"]),
    ("Mesa de Trabajo, Salud y Género; Casa Rosa", ";", ["Mesa de Trabajo, Salud y Género", "Casa Rosa"]),
    ("Ana Roca, profesora; Luis Vidal, abogado", ";", ["Ana Roca, profesora", "Luis Vidal, abogado"]),
    ("Rete Sole (Onda; Rosa); Comitato Nord", ";", ["Rete Sole (Onda; Rosa)", "Comitato Nord"]),
    ("Open Wells Trust; Rivers and Wells Society", ";", ["Open Wells Trust", "Rivers and Wells Society"]),
    ("Casa Lirio, Centro Sur, Paz y Vida", ",", ["Casa Lirio", "Centro Sur", "Paz y Vida"]),
    ("St. Brigid’s Trust; Ctr. for Wells", ";", ["St. Brigid’s Trust", "Ctr. for Wells"]),
]

CUT = [
    ("Hof Süd; Hof Nord; Netzwerk Kade", ";", ["Hof Süd", "Hof Nord", "Netzwerk Kade"]),
    ("Hof Süd;; Hof Nord;", ";", ["Hof Süd", "Hof Nord"]),
    ("Ligue du Sel • Comité du Port", "•", ["Ligue du Sel", "Comité du Port"]),
    ("Ligue du Sel; et le Collectif du Quartier.", ";", ["Ligue du Sel", "Collectif du Quartier"]),
    (
        "Casa Lirio; Fundación Sur; Centro Voz y Casa Rosa.",
        ";",
        ["Casa Lirio", "Fundación Sur", "Centro Voz", "Casa Rosa"],
    ),
    ("Fundación Lirio (FL), Casa Rosa (CR); Centro Sur", ";", ["Fundación Lirio (FL)", "Casa Rosa (CR)", "Centro Sur"]),
    (
        "Casa Lirio; Centro Norte Grande. Ana Roca y Luis Vidal, voceros",
        ";",
        ["Casa Lirio", "Centro Norte Grande", "Ana Roca", "Luis Vidal, voceros"],
    ),
    (
        "Open Wells Trust; Tidewatch and Blue Coast Foundation",
        ";",
        ["Open Wells Trust", "Tidewatch", "Blue Coast Foundation"],
    ),
    (
        "Open Wells Trust, Clean Banks Society, and the River Guild",
        ",",
        ["Open Wells Trust", "Clean Banks Society", "River Guild"],
    ),
    (
        "Stichting Kade, Vereniging Veer en het Netwerk Sluis",
        ",",
        ["Stichting Kade", "Vereniging Veer", "Netwerk Sluis"],
    ),
]

ENDS = [
    ("Casa Lirio, A.C.", "Casa Lirio, A.C."),
    ("Clean Banks Inc.", "Clean Banks Inc."),
    ("Riverside Ctr.", "Riverside Ctr."),
    ("Acme S. A.", "Acme S. A."),
    ("Rede Maré.", "Rede Maré"),
    (" ; Rede Maré, ", "Rede Maré"),
    ("•Rede Maré|", "Rede Maré"),
    ("", ""),
    (".", ""),
    (" .; ", ""),
]

ABBREVIATIONS = [
    ("Rede Maré.", False),
    ("Network of Freedom.", False),
    ("A.C.", True),
    ("e.V.", True),
    ("Ltd.", True),
    ("Calif.", True),
    ("St.", True),
    ("Hof Süd e. V., KFD.", False),
    ("River Guild.", False),
    ("Pbro.", True),
    ("Open Wells LTD.", True),
]


@pytest.mark.parametrize(("text", "separator", "members"), NOT_CUT + CUT)
def test_members(text: str, separator: str, members: list[str]) -> None:
    assert texts_of(cut_members(build_passage(text), separator, STANDING)) == members


def test_a_list_that_goes_on_has_no_last_two() -> None:
    text = "Casa Lirio; Centro Voz y Casa Rosa"
    assert texts_of(cut_members(build_passage(text), ";", STANDING, ends=False))[1:] == ["Centro Voz y Casa Rosa"]


@pytest.mark.parametrize(("text", "bare"), ENDS)
def test_separators_at_the_ends_come_off(text: str, bare: str) -> None:
    assert strip_end(build_passage(text)).text == bare


@pytest.mark.parametrize("text", ["siguen más de 300 firmas", "+ 1.200 signatures", "e mais 40 assinaturas"])
def test_how_many_others_signed_is_no_name(text: str) -> None:
    assert strip_end(build_passage(text)).text == ""


@pytest.mark.parametrize("text", ["100 Firmas por el Río", "firmas sin fronteras", "300 Norte"])
def test_a_name_may_count(text: str) -> None:
    assert strip_end(build_passage(text)).text == text


@pytest.mark.parametrize(("text", "abbreviated"), ABBREVIATIONS)
def test_a_full_stop_may_belong_to_the_word(text: str, abbreviated: bool) -> None:
    assert ends_in_abbreviation(text) is abbreviated


@given(st.text(alphabet="Ab ;()", max_size=24))
def test_pieces_hold_every_letter_once_and_none_is_empty(text: str) -> None:
    pieces = split_at(build_passage(text), ";")
    assert all(piece.text == piece.text.strip() != "" for piece in pieces)
    assert [c for piece in pieces for c in piece.text if c in "Ab"] == [c for c in text if c in "Ab"]


NAMES = ("Casa Lirio", "Rede Maré, A.C.", "Hof Süd (HS)", "Ana Roca", "Ligue du Sel et du Port", "De Kade")


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=6), st.sampled_from(("; ", ", ", " | ", " • ")))
def test_no_word_of_a_list_is_lost_or_read_twice(names: list[str], mark: str) -> None:
    text = mark.join(names)
    entries = cut_members(build_passage(text), mark.strip(), STANDING)
    assert sorted("".join(texts_of(entries)).replace(" ", "").replace(",", "")) == sorted(
        "".join(names).replace(" ", "").replace(",", "")
    )
