from __future__ import annotations

import pytest

from signclean.segmenting.cells_below import fold_cells, is_place_cell
from tests.segmenting.conftest import STANDING, build_rows, read_segments

PLACES = ["Kenya", "Leeds, United Kingdom", "Recife/PE", "Santarém e Altamira/PA", "Nacional", "International", "Bern,"]
NO_PLACES = [
    "",
    "Casa Lirio",
    "(Perú)",
    "Red Nacional",
    "Bristol City Council",
    "Ruth Osei",
    "Moradores de Recife e Olinda",
]

LISTS = [
    "",
    "Rede Maré\nHof Süd\nDe Kade\nOpen Wells Trust",
    "Casa Lirio\nLuna Nueva\nRed de Agua\nSierra Alta\nPan y Rosas\nMéxico\nVecinas Unidas\nCasa Memoria",
    "France\nCollectif Toit\nLigue des Voisins\nBelgique\nRéseau Eau Vive\nLe Port\nSuisse\nGrain de Sel",
    "Ana Roca\nLuis Vidal\nEva Sol\nFundación Lirio\nColectiva Luna\nRed de Agua",
    "Harbour Trust\nMoira Kane\nWells Trust\nLedger Fund\nDaniel Whitmore\nRuth Osei\nRiver Guild\nAsha Patil",
    "Casa Lirio\n\nPerú\nLuna Nueva\nRed de Agua\n\nChile\nSierra Alta\nPan y Rosas\n\nCuba\nVecinas Unidas",
    "Harbour Trust,\nKenya\nWells Trust,\nGhana\nLedger Fund,\nTogo",
]

TABLES = [
    (
        "Casa Lirio\nPerú\n\nREDA\nEcuador\n\nAbogadas del Sur\nChile\n\nHof Süd\nCuba",
        [("Casa Lirio", ["Perú"]), ("REDA", ["Ecuador"]), ("Abogadas del Sur", ["Chile"]), ("Hof Süd", ["Cuba"])],
    ),
    (
        "Coletivo Raiz\nRecife/PE\n\nRede Maré\n\nFórum da Terra\nMarabá/PA\n\nMovimento Pão\nNacional",
        [
            ("Coletivo Raiz", ["Recife/PE"]),
            ("Rede Maré", []),
            ("Fórum da Terra", ["Marabá/PA"]),
            ("Movimento Pão", ["Nacional"]),
        ],
    ),
    (
        "Organización\nPaís\nCasa Lirio\nPerú\n\nRed de Agua\nEcuador\n\nHof Süd\nCuba\n\nSierra Alta",
        [("Casa Lirio", ["Perú"]), ("Red de Agua", ["Ecuador"]), ("Hof Süd", ["Cuba"]), ("Sierra Alta", [])],
    ),
    (
        "Verein Hof\n\nHamburg\n\nStiftung Dach\n\nBern\n\nInitiative Tür\n\nWien",
        [("Verein Hof", ["Hamburg"]), ("Stiftung Dach", ["Bern"]), ("Initiative Tür", ["Wien"])],
    ),
    (
        "Casa Lirio\nLa Paz\nBolivia\nLuna Nueva\nLima\nPerú\nRed de Agua\nCuba",
        [("Casa Lirio", ["La Paz", "Bolivia"]), ("Luna Nueva", ["Lima", "Perú"]), ("Red de Agua", ["Cuba"])],
    ),
    (
        "Harbour Trust\nMoira Kane\nExecutive Director\nWells Trust\nRuth Osei\nRiver Guild\nAsha Patil\nPresident",
        [
            ("Harbour Trust", ["Moira Kane", "Executive Director"]),
            ("Wells Trust", ["Ruth Osei"]),
            ("River Guild", ["Asha Patil", "President"]),
        ],
    ),
    (
        "Giulia Ferrante\nattivista\nNapoli\nMarta Oliveri\nGenova\nLuca Santoro\navvocato\nBari",
        [
            ("Giulia Ferrante", ["attivista", "Napoli"]),
            ("Marta Oliveri", ["Genova"]),
            ("Luca Santoro", ["avvocato", "Bari"]),
        ],
    ),
    (
        "1. Associació Raval\n   Barcelona\n2. Fundació Llum\n   Tarragona\n3. Xarxa Rural\n   Lleida",
        [("Associació Raval", ["Barcelona"]), ("Fundació Llum", ["Tarragona"]), ("Xarxa Rural", ["Lleida"])],
    ),
]


@pytest.mark.parametrize("text", NO_PLACES)
def test_names_are_no_cells(text: str) -> None:
    assert not is_place_cell(text, STANDING)


@pytest.mark.parametrize("text", PLACES)
def test_cells_that_hold_a_place_or_a_reach(text: str) -> None:
    assert is_place_cell(text, STANDING)


@pytest.mark.parametrize("text", LISTS)
def test_lists_have_no_cells(text: str) -> None:
    assert fold_cells(build_rows(text), STANDING) is None


@pytest.mark.parametrize(("text", "wanted"), TABLES)
def test_cells_go_to_the_name_above(text: str, wanted: list[tuple[str, list[str]]]) -> None:
    folded = fold_cells(build_rows(text), STANDING)
    assert folded is not None
    assert [(row.text, [cell.passage.text for cell in row.cells]) for row in folded if not row.blank] == wanted


def test_members_of_a_coalition_have_cells_as_well() -> None:
    found = read_segments(
        "Firman:\n\nArticulación del Agua, integrada por:\nFundación Lirio\nLa Paz, Bolivia\nRed de Defensoras\n"
        "Quito, Ecuador\n\nCentro Sierra Alta; Casa Rosa\nPuebla, México\n\nMovimiento del Sur\nSalta, Argentina"
    ).mentions
    assert [(mention.text, mention.member_of, mention.column_place) for mention in found] == [
        ("Articulación del Agua", None, None),
        ("Fundación Lirio", 1, "La Paz, Bolivia"),
        ("Red de Defensoras", 1, "Quito, Ecuador"),
        ("Centro Sierra Alta", None, "Puebla, México"),
        ("Casa Rosa", None, "Puebla, México"),
        ("Movimiento del Sur", None, "Salta, Argentina"),
    ]


def test_a_place_below_a_number_ends_the_text() -> None:
    found = read_segments("Signen:\n\n1. Associació Raval\nBarcelona\n2. Fundació Llum\nReus\n3. Xarxa Rural\nLleida")
    assert [(mention.text, mention.column_place) for mention in found.mentions] == [
        ("Associació Raval Barcelona", "Barcelona"),
        ("Fundació Llum Reus", "Reus"),
        ("Xarxa Rural Lleida", "Lleida"),
    ]


def test_people_beside_a_table_of_lines_have_cells_too() -> None:
    found = read_segments(
        "Assinam:\n\nColetivo Raiz\nRecife/PE\n\nRede Maré\nBelém/PA\n\nFórum da Terra\nMarabá/PA\n\n"
        "Assinam também\n\nAna Bezerra\nadvogada popular\n\nPaulo Medeiros\nprofessor"
    ).mentions
    assert [(mention.text, mention.cells) for mention in found[3:]] == [
        ("Ana Bezerra", ("advogada popular",)),
        ("Paulo Medeiros", ("professor",)),
    ]


def test_a_small_part_follows_the_habit_of_the_others() -> None:
    found = read_segments(
        "Firman:\n\nCasa Lirio\nPerú\nRed de Agua\nChile\nVoz Sur\nCuba\nUnión Sal\nBrasil\n\n"
        "Organizaciones internacionales:\n\nHof Süd\nAlemania\nStiftung Kade\nBélgica"
    ).mentions
    assert [(mention.text, mention.column_place) for mention in found[4:]] == [
        ("Hof Süd", "Alemania"),
        ("Stiftung Kade", "Bélgica"),
    ]
