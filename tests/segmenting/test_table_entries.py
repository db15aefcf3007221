from __future__ import annotations

import pytest

from signclean.segmenting.columns import read_table
from signclean.segmenting.entries import Entry
from signclean.segmenting.table_entries import name_column, read_grid, read_table_rows
from tests.segmenting.conftest import STANDING, build_rows, texts_of, tree_of

HEAD = "Organización\tPaís\tForma jurídica\n"

NAMES = [
    (
        "Name\tRole\tOrganization\nMoira Kane\tChair\tOpen Wells\nRuth Osei\tDirector\tRiver Guild",
        ["Moira Kane", "Ruth Osei"],
    ),
    ("Country\tOrganization\nKenya\tOpen Wells\nGhana\tRiver Guild", ["Open Wells", "River Guild"]),
    ("No.\tOrganisation\tLand\n1\tHof Süd\tKenia\n2\tDe Kade\tGhana", ["Hof Süd", "De Kade"]),
    (
        "Organisation\tRepresentative\tCountry\nOpen Wells\tMoira Kane\tKenya\nRiver Guild\tRuth Osei\tGhana",
        ["Open Wells", "River Guild"],
    ),
    (
        "Name\tTitle / Organisation\tCountry\nMoira Kane\tChair\tKenya\n-\tRiver Guild\tGhana\n\tHill Trust\tZA",
        ["Moira Kane", "River Guild", "Hill Trust"],
    ),
    ("\tName\tCountry\n\tOpen Wells\tKenya\n\tRiver Guild\tGhana", ["Open Wells", "River Guild"]),
    ("- Open Wells\tKenya\n- River Guild\tGhana\n- Hill Trust\tGhana", ["Open Wells", "River Guild", "Hill Trust"]),
    ("Rede Maré\tBrasil\nFundación Lirio\tPerú\nHof Süd\tKenia", ["Rede Maré", "Fundación Lirio", "Hof Süd"]),
]


def entries_of(text: str) -> list[Entry]:
    return read_table_rows(build_rows(text), STANDING)


def test_no_table_no_entries() -> None:
    assert entries_of("Rede Maré\nHof Süd") == []
    assert read_grid(build_rows("Rede Maré\nHof Süd"), STANDING) == []


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_a_row_is_a_signature_and_the_name_cell_its_text(text: str, names: list[str]) -> None:
    assert texts_of(entries_of(text)) == names


def test_columns_tell_place_and_legal_form() -> None:
    entry = entries_of(HEAD + "Centro Lirio\tMéxico\tA.C.\nRed Sal\tPerú\t")[0]
    assert (entry.place, entry.legal_form) == ("México", "A.C.")
    assert [cell.text for cell in entry.cells] == ["México", "A.C."]


def test_a_row_without_a_person_is_signed_by_the_body_and_keeps_its_place() -> None:
    rows = ["Name\tTitle / Organisation\tCountry", "Moira Kane\tChair, Open Wells\tKenya", "-\tRiver Guild\tGhana"]
    entry = entries_of("\n".join(rows))[-1]
    assert (entry.passage.text, entry.place, entry.role) == ("River Guild", "Ghana", None)


def test_an_empty_cell_tells_nothing() -> None:
    entry = entries_of(HEAD + "Centro Lirio\tMéxico\tA.C.\nRed Sal\t\t")[1]
    assert (entry.passage.text, entry.place, entry.legal_form, entry.cells) == ("Red Sal", None, None, ())


@pytest.mark.parametrize(("cell", "place"), [("n/a", None), ("N/A", None), ("na", None), ("Namibia", "Namibia")])
def test_an_answer_that_says_nothing_tells_no_place(cell: str, place: str | None) -> None:
    entry = entries_of(HEAD + f"Centro Lirio\tMéxico\tA.C.\nRed Sal\t{cell}\t")[1]
    assert (entry.place, [one.text for one in entry.cells]) == (place, [cell])


def test_a_name_cell_that_lists_members_is_a_coalition() -> None:
    text = "Name\tCountry\nRivers Coalition, comprising Open Wells and River Guild\tKenya\nClean Banks\tGhana"
    assert tree_of(entries_of(text)) == [("Rivers Coalition", ["Open Wells", "River Guild"]), "Clean Banks"]


def test_a_grid_has_a_signature_a_cell_row_by_row() -> None:
    rows = build_rows("Fundación Lirio     Red del Sur\nCentro Voz          Asociación Sal\nComité Río")
    assert texts_of(read_grid(rows, STANDING)) == [
        "Fundación Lirio",
        "Red del Sur",
        "Centro Voz",
        "Asociación Sal",
        "Comité Río",
    ]


def test_a_number_before_a_cell_is_no_part_of_the_name() -> None:
    rows = build_rows("1. Fundación Lirio     11. Red del Sur\n2. Centro Voz          12. Asociación Sal\n3. 350 Norte")
    assert texts_of(read_grid(rows, STANDING)) == [
        "Fundación Lirio",
        "Red del Sur",
        "Centro Voz",
        "Asociación Sal",
        "350 Norte",
    ]


def test_the_first_column_of_names_names_the_signatory() -> None:
    table = read_table(build_rows("Country\tOrganization\nKenya\tOpen Wells\nGhana\tRiver Guild"), STANDING)
    assert table is not None
    assert name_column(table) == 1


MEMBERS_BELOW = [
    ("| 1 | Red Sur | Perú |\n| | – Casa Lirio | Perú |\n| | – Centro Mar | Chile |\n| 2 | Hof Süd | Kenia |", False),
    ("| 1 | Red Sur: | Perú |\n| | – Casa Lirio | Perú |\n| | – Centro Mar | Chile |\n| 2 | Hof Süd | Kenia |", True),
    ("| 1 | Red Sur: | Perú |\n| | • Casa Lirio | Perú |\n| | • Centro Mar | Chile |\n| 2 | Hof Süd | Kenia |", True),
]


@pytest.mark.parametrize(("text", "nested"), MEMBERS_BELOW)
def test_rows_with_a_bullet_are_members_where_the_row_above_announces_some(text: str, nested: bool) -> None:
    tree = tree_of(read_table_rows(build_rows(f"| No. | Organización | País |\n|---|---|---|\n{text}"), STANDING))
    assert (("Red Sur", ["Casa Lirio", "Centro Mar"]) in tree) is nested
    assert tree[-1] == "Hof Süd"
