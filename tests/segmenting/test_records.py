from __future__ import annotations

import pytest

from signclean.segmenting.records import is_records, read_records, stand_in_blocks
from tests.segmenting.conftest import STANDING, build_rows, texts_of

NO_RECORDS = [
    "",
    "Rede Maré\nHof Süd\n\nDe Kade\nLigue du Sel",
    "Moira Kane\nRuth Osei\n\nAna Roca\nLuis Vidal",
    "Moira Kane\nDirector",
    "• Moira Kane\n  Director\n\n• Ruth Osei\n  Chair",
    "Network of Women for\nthe Commons\n\nHof Süd\n\nDe Kade",
]

RECORDS = [
    "Moira Kane\nDirector\nOpen Wells\n\nRuth Osei\nChair\nRiver Guild",
    "Ana Roca Vidal\nDirectora\nFundación Lirio\n\nLuis Vidal Sosa\nVocero\nCentro Sur",
    "Geneviève Trigano\nPrésidente\n\nLuc Marchetti\nAvocat",
    "Annegret Voss\nSprecherin\nHof Süd\n\nTobias Ferring\nPfarrer",
    "Marta Fanton\nInsegnante\nModena\n\nGiovanni Carraro\nPensionato\nRovigo",
    "Moira Kane, Esq.\nDirector\nOpen Wells\n\nSister Ruth Osei, OP\nRiver Guild\n\nAna Roca\nPastor, Hope Church",
]


@pytest.mark.parametrize("text", NO_RECORDS)
def test_lists_are_no_records(text: str) -> None:
    assert not is_records(build_rows(text), STANDING)


@pytest.mark.parametrize("text", RECORDS)
def test_name_and_role_below_each_other_are_records(text: str) -> None:
    rows = build_rows(text)
    assert is_records(rows, STANDING)
    entries = read_records(rows, STANDING)
    assert texts_of(entries) == [" ".join(block.split("\n")) for block in text.split("\n\n")]
    assert [entry.lead for entry in entries] == [block.split("\n")[0] for block in text.split("\n\n")]


def test_what_stands_below_the_name_is_told_as_of_a_column() -> None:
    entries = read_records(build_rows(RECORDS[0]), STANDING)
    assert [entry.role for entry in entries] == ["Director, Open Wells", "Chair, River Guild"]


def test_bodies_below_each_other_among_people_are_an_entry_each() -> None:
    rows = build_rows("Moira Kane\nDirector\n\nRuth Osei\nChair\n\nRiver Guild\nOpen Wells Trust\n\nAna Roca\nChair")
    assert texts_of(read_records(rows, STANDING)) == [
        "Moira Kane Director",
        "Ruth Osei Chair",
        "River Guild",
        "Open Wells Trust",
        "Ana Roca Chair",
    ]


def test_a_place_below_a_body_is_no_role() -> None:
    [entry, _] = read_records(build_rows("Rede Maré\nLisboa\n\nMoira Kane\nDirector"), STANDING)
    assert (entry.role, entry.place) == (None, "Lisboa")


def test_people_on_one_row_have_the_role_below_each() -> None:
    first, second, _ = read_records(build_rows("Sara Lemos e Rui Tojal\nProfessores\n\nMoira Kane\nChair"), STANDING)
    assert (first.passage.text, first.shared_role) == ("Sara Lemos", "Professores")
    assert (second.passage.text, second.role) == ("Rui Tojal Professores", "Professores")


def test_a_coalition_among_records_has_its_members() -> None:
    rows = build_rows("Moira Kane\nDirector\n\nRede Maré\nMembros: Casa Azul; Hof Süd\n\nRuth Osei\nChair")
    assert [len(entry.members) for entry in read_records(rows, STANDING)] == [0, 2, 0]


def test_blocks_beside_records() -> None:
    assert stand_in_blocks(build_rows("Rede Maré\nLisboa\n\nHof Süd\nBerlin\n\nDe Kade"))
    assert not stand_in_blocks(build_rows("Rede Maré\nHof Süd\n\nDe Kade"))
    assert not stand_in_blocks(build_rows("Rede Maré\n\nHof Süd\n\nDe Kade"))


def test_a_record_of_one_row_tells_no_role() -> None:
    assert [entry.role for entry in read_records(build_rows("Moira Kane\n\nRuth Osei\nChair"), STANDING)] == [
        None,
        "Chair",
    ]
