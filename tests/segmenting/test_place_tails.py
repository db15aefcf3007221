from __future__ import annotations

import pytest

from signclean.segmenting.place_tails import fold_places
from tests.segmenting.conftest import STANDING, build_rows, read_segments

LISTS = [
    "",
    "Casa Lirio; Centro Sur\nRede Maré; Hof Süd\nDe Kade; Open Wells",
    "Casa Lirio; Perú\nRede Maré; Hof Süd\nDe Kade; Open Wells\nRiver Guild; Clean Banks",
    "Casa Lirio\nRede Maré\nHof Süd\nDe Kade; Ghana\nOpen Wells",
    "Perú; Chile; Cuba\nGhana; Togo\nKenya; Uganda",
    "Casa Lirio, Perú\nRede Maré, Brasil\nHof Süd, Kenia",
]

ENDS = [
    (
        "Casa Lirio; Perú\nHof Süd; Oberwald\nDe Kade; Cuba\nLuna Nueva; Chile\nVoz Abierta; Brasil",
        ["Perú", "Oberwald", "Cuba", "Chile", "Brasil"],
    ),
    (
        "Casa Lirio; Perú\nHof; Fundación Sal\nDe Kade; Cuba\nLuna Nueva; Chile\nVoz Abierta; Brasil",
        ["Perú", None, "Cuba", "Chile", "Brasil"],
    ),
    (
        "Casa Lirio; Perú\nREDA; Ecuador\nRed de Voces; Regional\nHof Süd; Chile\nDe Kade; Cuba",
        ["Perú", "Ecuador", "Regional", "Chile", "Cuba"],
    ),
    ("Casa Lirio; Perú\nRede Maré; Brasil\nHof Süd; Kenia\nDe Kade", ["Perú", "Brasil", "Kenia", None]),
    ("Open Wells · Kenya\nRiver Guild · Ghana\nClean Banks · Togo", ["Kenya", "Ghana", "Togo"]),
    (
        "Eau Vive; Dakar; Sénégal\nLe Sel; Lyon; France\nTerre; Liège; Belgique",
        ["Dakar; Sénégal", "Lyon; France", "Liège; Belgique"],
    ),
    ("Hof Süd • Graz, Österreich\nDe Kade • Gent\nStiftung Dach • Bern", ["Graz, Österreich", "Gent", "Bern"]),
]


@pytest.mark.parametrize("text", LISTS)
def test_what_parts_signatures_stays(text: str) -> None:
    assert fold_places(build_rows(text), STANDING) is None


@pytest.mark.parametrize(("text", "places"), ENDS)
def test_places_at_the_ends_are_set_aside(text: str, places: list[str | None]) -> None:
    folded = fold_places(build_rows(text), STANDING)
    assert folded is not None
    tails = [row.cells[0].passage.text.strip(" ;·•") if row.cells else None for row in folded]
    assert tails == places


def test_the_text_of_a_signature_keeps_its_place() -> None:
    found = read_segments("Signed by:\n\nOpen Wells; Kenya\nRiver Guild, Inc.; Ghana\nClean Banks; Togo")
    assert [mention.text for mention in found.mentions] == [
        "Open Wells; Kenya",
        "River Guild, Inc.; Ghana",
        "Clean Banks; Togo",
    ]
    assert found.layout[0].kind == "places at the end"
