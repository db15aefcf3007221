from __future__ import annotations

import pytest

from signclean.segmenting.labelled import split_labelled
from tests.segmenting.conftest import build_rows

NO_FORMS = [
    "",
    "Rede Maré\nHof Süd",
    "Organization: Rede Maré\nCountry: Brazil",
    "Red del Norte: Casa Lirio; Casa Rosa\nRed del Sur: Casa Sal; Casa Mar",
    "Kenya: Open Wells\nGhana: River Guild\nTogo: Clean Banks",
    "Name: Ana Roca\nRede Maré\nHof Süd\nName: Luis Vidal\nDe Kade\nLigue du Sel",
]

FORMS = [
    (
        "Organization: Open Wells\nCountry: Kenya\n\nOrganization: River Guild\nCountry: Ghana",
        ["Organization", "Country"],
        [["Open Wells", "Kenya"], ["River Guild", "Ghana"]],
    ),
    (
        "Nombre: Ana Roca\nPaís: Perú\nNombre: Luis Vidal\nCargo: vocal\nPaís: Chile\nNombre: Rosa Iris\nCargo: guía",
        ["Nombre", "País", "Cargo"],
        [["Ana Roca", "Perú", ""], ["Luis Vidal", "Chile", "vocal"], ["Rosa Iris", "", "guía"]],
    ),
    (
        "Organisation : Ligue du Sel\nPAYS : Suisse\nORGANISATION : Le Quai\nPays : Belgique",
        ["Organisation", "PAYS"],
        [["Ligue du Sel", "Suisse"], ["Le Quai", "Belgique"]],
    ),
]


@pytest.mark.parametrize("text", NO_FORMS)
def test_rows_with_colons_are_no_form(text: str) -> None:
    assert split_labelled(build_rows(text)) is None


@pytest.mark.parametrize(("text", "heads", "records"), FORMS)
def test_labels_that_come_back_are_heads(text: str, heads: list[str], records: list[list[str]]) -> None:
    found = split_labelled([row for row in build_rows(text) if not row.blank])
    assert found is not None
    assert [cell.text for cell in found[0]] == heads
    assert [[cell.text for cell in record] for record in found[1]] == records
