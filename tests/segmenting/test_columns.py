from __future__ import annotations

import pytest

from signclean.segmenting.columns import is_grid, read_table
from tests.segmenting.conftest import STANDING, build_rows

NO_TABLES = [
    "",
    "Open Wells; Kenya\nRiver Guild; Ghana\nClean Banks; Togo",
    "Open Wells, Kisumu, Kenya\nRiver Guild, Accra, Ghana\nClean Banks, Lomé, Togo",
    "Giulia Ferrante; Marta Oliveri; Luca Santoro\nPaolo Grassi; Silvia Monti; Carlo Bini",
    "Casa Lirio;\nRede Maré;\nHof Süd;",
    "Leeds City Council\nBristol City Council\nCity of Edinburgh\nCardiff\nGlasgow City Council\nNewham",
    "Rede Maré\nHof Süd\nLigue du Sel\nDe Kade",
    "Moira Kane, Director\nRuth Osei, Chair\nAna Roca, vocera",
    "1. Rede Maré\n2. Brasil\n3. Hof Süd\n4. Kenia\n5. De Kade\n6. Ghana",
]

TABLES = [
    ("Name\tCountry\nRede Maré\tBrazil\nHof Süd\tKenya", ("name", "place"), True),
    ("Rede Maré\tBrasil\nFundación Lirio\tPerú\nHof Süd\tKenia", ("organization", "place"), False),
    (
        "Nombre\tCargo\tOrganización\tPaís\nAna Roca\tDirectora\tCasa Lirio\tPerú\nLuis Vidal\tVocal\tRed Sal\tChile",
        ("name", "role", "organization", "place"),
        True,
    ),
    (
        "Organisation\tPays\tE-mail\nLigue du Sel\tBelgique\tsel@sel.example\nLe Port\tSuisse\tport@port.example",
        ("organization", "place", "contact"),
        True,
    ),
    ("1\tRede Maré\tBrasil\n2\tHof Süd\tKenia\n3\tDe Kade\tGana", ("other", "organization", "place"), False),
    ("Organization\nCountry\nOpen Wells\nKenya\nClean Banks Trust\nGhana", ("organization", "place"), True),
    (
        "Open Wells Trust\nKenya\nClean Banks Trust\nGhana\nRiver Guild\nUganda\nHof Süd\nTogo",
        ("organization", "place"),
        False,
    ),
    (
        "Open Wells Trust\nClean Banks Trust\nRiver Guild\nHof Süd\nKenya\nGhana\nUganda\nTogo",
        ("organization", "place"),
        False,
    ),
    (
        "Trägerverein der Einrichtung\nOrt\nLand\nVerein Hof\nGraz\nÖsterreich\nStiftung Dach\nKöln\nDeutschland",
        ("organization", "place", "place"),
        True,
    ),
    (
        "Hof Süd e.V.; Graz; Anna Lindner\nVerein Die Kade; Köln; Jörg Wiesental\nStiftung Dach; Bern; Ute Zell",
        ("organization", "place", "name"),
        False,
    ),
    (
        "Name der unterzeichnenden Organisation\tSitz der Organisation\tUnterzeichnet durch\tFunktion\n"
        "Hof Süd\tGraz\tAnna Lindner\tSprecherin\nDie Kade\tKöln\tUte Zell\tVorstand",
        ("organization", "place", "name", "role"),
        True,
    ),
    (
        "No.\tOrganización\tEntidad / País\n1\tCasa Lirio\tPerú\n2\tRed Sal\tChile\n3\tForo Río\tKenia",
        ("other", "organization", "place"),
        True,
    ),
    ("1\tAnna Lindner\tUNAM\n2\tJörg Wiesental\tITESO\n3\tUte Zell\tFLACSO", ("other", "name", "role"), False),
    (
        "1\tAnna Lindner\tOKX\n2\tJörg Wiesental\tOKX\n3\tUte Zell\tOKX\n4\tMoira Kane\tOKX",
        ("other", "name", "short"),
        False,
    ),
    (
        "1\tAnna Lindner\tYES\n2\tJörg Wiesental\tYES\n3\tUte Zell\tYES\n4\tMoira Kane\tYES",
        ("other", "name", "other"),
        False,
    ),
    (
        "Association des Voisins\tLyon\nContact et Solidarité\tParis\nMaison du Peuple\tNantes",
        ("organization", "place"),
        False,
    ),
    (
        'Marca temporal, Organización, País\n"12/03/2024 10:11:02", "Casa Lirio", "Perú"\n'
        '"12/03/2024 10:12:09", "Luna Nueva, A.C.", "México"',
        ("other", "organization", "place"),
        True,
    ),
    (
        "Nome da organização\tSigla\tPaís\tAssina?\nRede Maré\tRM\tBrasil\tSim\nCasa Lírio\t\tBrasil\tsim",
        ("organization", "acronym", "place", "other"),
        True,
    ),
]


@pytest.mark.parametrize("text", NO_TABLES)
def test_lists_are_no_tables(text: str) -> None:
    assert read_table(build_rows(text), STANDING) is None


@pytest.mark.parametrize(("text", "sorts", "head"), TABLES)
def test_columns_are_told_by_head_or_cells(text: str, sorts: tuple[str, ...], head: bool) -> None:
    table = read_table(build_rows(text), STANDING)
    assert table is not None
    assert table.sorts == sorts
    assert (table.head is not None) is head
    assert not is_grid(table)


def test_two_columns_of_bodies_are_a_grid() -> None:
    rows = build_rows(
        "Fundación Lirio     Red del Sur\nCentro Voz          Asociación Sal\nComité Río          Casa Rosa"
    )
    table = read_table(rows, STANDING)
    assert table is not None
    assert is_grid(table)


def test_the_head_is_no_row_of_cells() -> None:
    table = read_table(build_rows("Name\tCountry\nRede Maré\tBrazil\nHof Süd\tKenya"), STANDING)
    assert table is not None
    assert [[cell.text for cell in row] for row in table.cells] == [["Rede Maré", "Brazil"], ["Hof Süd", "Kenya"]]
