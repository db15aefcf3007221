from __future__ import annotations

import pytest

from signclean.segmenting.row_lists import is_broken_by_hand, join_broken_rows, mark_of_row_lists
from tests.segmenting.conftest import STANDING, build_rows, read_segments

NO_LISTS = [
    "",
    "Open Wells Trust, River Guild, Casa Lirio",
    "Open Wells Trust, Kenya\nRiver Guild, Ghana\nClean Banks Trust, Lomé, Togo",
    "Moira Kane, Director, Open Wells Trust\nRuth Osei, Chair, River Guild\nAna Roca, vocera, Casa Lirio, Perú",
    "Open Wells Trust, River Guild\nClean Banks Trust, Casa Lirio\nHof Süd, Rede Maré",
    "• Open Wells Trust, River Guild, Casa Lirio\n• Hof Süd, Rede Maré",
    "Open Wells Trust\nRiver Guild\nFundación Agua, Paz y Vida",
    "Open Wells Trust; River Guild; Fundación Lirio; Collectif Toit; Ligue\ndes Voisins; Rede Maré; Hof Süd",
]

LISTS = [
    ("Open Wells Trust, River Guild, Hof Süd\nClean Banks Trust, Rede Maré, Red de Agua, Collectif du Toit", ","),
    (
        "Open Wells Trust, River Guild, Casa Lirio, Hof Süd,\nClean Banks Trust, Rede Maré, Red de Agua,\nLedger Fund",
        ",",
    ),
    (
        "Open Wells Trust, River Guild, Hof Süd\nClean Banks Trust, Rede Maré, Red de Agua, Collectif du Toit\n"
        "Pfarrer Jörg Wiesental (Leipzig), Dr. Ute Zell",
        ",",
    ),
    ("Open Wells Trust; River Guild; Casa Lirio; Hof Süd\nClean Banks Trust; Rede Maré\nRed de Agua; Ledger Fund", ";"),
]


@pytest.mark.parametrize("text", NO_LISTS)
def test_other_rows_hold_no_lists(text: str) -> None:
    assert mark_of_row_lists([row for row in build_rows(text) if not row.blank], STANDING) is None


@pytest.mark.parametrize(("text", "mark"), LISTS)
def test_rows_broken_by_hand_hold_lists(text: str, mark: str) -> None:
    assert mark_of_row_lists(build_rows(text), STANDING) == mark


def test_a_full_row_may_have_ended_at_a_margin() -> None:
    assert not is_broken_by_hand(
        build_rows("Open Wells Trust; River Guild; Casa\nLirio; Rede Maré; Hof Süd; Red Sal"), ";"
    )


def test_a_last_row_to_which_names_were_added_is_no_margin() -> None:
    wrapped = "Open Wells Trust; River Guild; Casa Rosa; Foro\nLirio; Rede Maré; Hof Süd; Red Sal; Centro Sur; Voz"
    assert not is_broken_by_hand(build_rows(f"{wrapped}\nNova; {'Ligue du Sel; Union des Marins; ' * 3}Red Onda"), ";")


def test_a_row_that_goes_on_is_one_text_with_the_next() -> None:
    rows = build_rows("Open Wells Trust, River Guild (former\nHarbour Guild), Casa Lirio\nHof Süd, Liga de\nVecinas")
    assert [text.text for text in join_broken_rows(rows)] == [
        "Open Wells Trust, River Guild (former Harbour Guild), Casa Lirio",
        "Hof Süd, Liga de Vecinas",
    ]


@pytest.mark.parametrize(("text", "mark"), LISTS)
def test_an_entry_ends_where_a_row_was_broken_by_hand(text: str, mark: str) -> None:
    names = [name.strip() for row in text.split("\n") for name in row.split(mark) if name.strip()]
    assert [mention.text for mention in read_segments(f"Signed by:\n\n{text}").mentions] == names
