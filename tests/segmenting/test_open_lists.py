from __future__ import annotations

import pytest

from signclean.segmenting.open_lists import (
    begins_list,
    breaks_inside,
    ends_above,
    holds_list,
    is_complete,
    lists_below,
    may_go_on,
    names_signer,
)
from tests.segmenting.conftest import STANDING, build_rows

HOLDING = [
    ("Casa Rosa", False),
    ("Casa Rosa, Puebla", False),
    ("Red Sur, integrada por:", False),
    ("Casa Rosa; Hof Süd", False),
    ("Casa Rosa; Hof Süd; Sel", True),
    ("Red Sur: Casa Rosa, Hof Süd", True),
    ("Red Sur, integrada por Casa Rosa, Hof Süd", True),
    ("Red Sur - Casa Rosa, Hof Süd", True),
]

COMPLETE = [
    ("Red Sur: Casa Rosa; Hof Süd", False),
    ("Red Sur: Casa Rosa, Hof Süd y Ateneu Nou", True),
    ("Red Sur (Casa Rosa; Hof Süd)", True),
]

SEAMS = [
    ("Red Sur: Casa Rosa; Hof Süd; Ríos", "Libres; Ateneu Nou", True),
    ("Red Sur: Casa Rosa; Hof Süd; Asociación", "Vecinal La Loma", True),
    ("Red Sur: Casa Rosa; Hof Süd; Ateneu Nou", "Fundación Lirio", False),
    ("Red Sur: Casa Rosa, Hof Süd y Ateneu Nou", "Ríos Libres", False),
    ("Red Sur: Casa Rosa, Hof Süd, Ríos y Sel", "Red Mar, que agrupa Casa Azul, Ligue du Sel y De Kade", False),
]


@pytest.mark.parametrize(("text", "holds"), HOLDING)
def test_texts_that_hold_a_list(text: str, holds: bool) -> None:
    assert holds_list(text) is holds


@pytest.mark.parametrize(("text", "complete"), COMPLETE)
def test_lists_that_have_their_last_member(text: str, complete: bool) -> None:
    assert is_complete(text) is complete


@pytest.mark.parametrize(("text", "below", "goes_on"), SEAMS)
def test_what_the_row_below_may_be(text: str, below: str, goes_on: bool) -> None:
    assert may_go_on(text, below, STANDING, wrapped=True) is goes_on


@pytest.mark.parametrize(
    ("below", "goes_on"),
    [
        ("Ana Roca, directora", False),
        ("Casa Azul, Lota, Chile", False),
        ("Azul, Casa Verde y Ateneu Nou", True),
        ("Azul, Casa Verde, Ateneu Nou", True),
    ],
)
def test_a_row_with_several_names_is_no_entry(below: str, goes_on: bool) -> None:
    assert may_go_on("Red Sur: Casa Rosa, Centro Mar", below, STANDING, wrapped=False) is goes_on


@pytest.mark.parametrize(
    ("text", "below", "breaks"),
    [
        ("Red Sur: Casa Rosa, Centro Mar", "Fundación Lirio", False),
        ("Red Sur: Casa Rosa, Centro Mar", "Ana Roca, directora", False),
        ("Red Sur: Casa Rosa, Centro Mar", "Red Norte: Casa Azul, Casa Verde, Ateneu Nou", False),
        ("Red Sur: Casa Rosa, Centro Mar", "Red Norte, integrada por Casa Azul, Casa Verde", False),
        ("Red Sur: Casa Rosa, Centro Mar", "Red Norte (Casa Azul, Casa Verde), Casa Roja, Ateneu Nou", False),
        ("Red Sur: Casa Rosa, FNV", "Fundación Lirio", False),
        ("Red Sur: Casa Rosa, Comité", "Pro Mar (CPM), Centro Sur", True),
        ("Rivers Coalition: Tidewatch, Institute for Fresh", "Water, Northern Farmers Union", True),
        ("Red Sur: Casa Rosa, Centro", "Mar, Fundación Lirio y Casa Azul", True),
    ],
)
def test_a_list_that_breaks_inside_a_member(text: str, below: str, breaks: bool) -> None:
    assert breaks_inside(text, below, STANDING) is breaks


def test_a_complete_list_ends_above_another_name_only() -> None:
    text = "Red Sur: Casa Rosa, Hof Süd y Ateneu Nou"
    assert ends_above(text, "Fundación Lirio", STANDING)
    assert not ends_above(text, "nova de Sarrià", STANDING)


def test_one_member_behind_a_connective_is_not_the_whole_list() -> None:
    assert begins_list("Bündnis Hof, darunter: Asyl", "Hildesheim, Hof Süd, die", STANDING)
    assert not begins_list("Bündnis Hof, darunter: Asyl", "Hildesheim", STANDING)
    assert not begins_list("Ana Roca im Namen der Nachbarn", "Klinikum Süd, Sozialdienst: Ute Zell", STANDING)
    assert not begins_list("Red Sur on behalf of Casa Lirio", "Jonction, Sénégal", STANDING)
    assert not begins_list("Red Sur (on behalf of Casa Lirio)", "Red Sal, Open Wells, Hof Süd", STANDING)
    assert begins_list("Red Sur on behalf of Casa Lirio", "Foundation, Red Sal, Open Wells", STANDING)
    assert not begins_list("Asyl Hof", "Hildesheim, Hof Süd, die", STANDING)


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("Casa Rosa\nHof Süd", False),
        ("Casa Rosa, Puebla\nCentro Sur, Oaxaca", False),
        ("Casa Rosa; Hof Süd\nSel", True),
        ("Casa Rosa, Centro Sur, Ríos Libres", True),
        ("Casa Rosa, Centro Sur, Ríos\nLibres y Fundación Lirio", True),
    ],
)
def test_a_row_that_lists_the_members_of_the_head_above(text: str, listed: bool) -> None:
    assert lists_below(build_rows(text), STANDING) is listed


def test_a_complete_list_in_rows_that_nothing_tells_were_wrapped_goes_on_only_where_a_name_is_open() -> None:
    assert not may_go_on("Red Sur: Casa Rosa, Hof Süd y Ateneu Nou", "Libertad", STANDING, wrapped=False)
    assert may_go_on("Red Sur: Casa Rosa, Hof Süd y Ateneu de", "Libertad", STANDING, wrapped=False)


def test_a_person_with_a_post_behind_a_body_is_no_list() -> None:
    assert names_signer("Verein Hof Süd e. V.: Ute Zell, 2. Vorsitzende", STANDING)
    assert names_signer("Casa Lirio: Ana Roca y Luis Vidal, portavoces", STANDING)
    assert not names_signer("Red del Norte: Casa Lirio, Red Sal, Open Wells", STANDING)
    assert not names_signer("Red del Norte: Ana Roca, Luis Vidal", STANDING)
    assert not names_signer("Casa Lirio", STANDING)
