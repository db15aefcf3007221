from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.segmenting.boundaries import Setting, find_boundaries, until_comma
from signclean.segmenting.weights import PARTS
from tests.segmenting.conftest import STANDING, standing_that_knows

LIST, LAST, ALONE, MEMBERS = Setting(in_list=True), Setting(last=True), Setting(), Setting(members=True)

NONE = [
    ("", LIST),
    ("Rede Maré", LIST),
    ("Casa Lirio, A.C.", LIST),
    ("Clean Banks, Inc.", ALONE),
    ("Rede Maré (Recife, Natal)", LIST),
    ("Verein „Haus, Hof und Garten“", LIST),
    ("Fonds 1,5 Grad", LIST),
]

SORTS = [
    ("Casa Lirio, Casa Rosa", LIST, ["comma in a list"]),
    ("Fundación Lirio, Fundación Rosa", MEMBERS, ["comma before a name"]),
    ("Fundación Lirio, Fundación Rosa", ALONE, ["comma"]),
    ("Open Wells, Kenya", ALONE, ["comma"]),
    ("Ana Roca Vidal, profesora", ALONE, ["comma after a person"]),
    ("Rede Maré (RM), Casa Azul", ALONE, ["comma after a whole name"]),
    ("Clean Rivers Inc., Open Wells", ALONE, ["comma after a whole name"]),
    ("Casa Lirio, Casa Rosa y Fundación Sur", LIST, ["comma in a list", "conjunction before a name"]),
    ("Hof Süd, Hof Nord sowie Hof West", LIST, ["comma in a list", "strong conjunction"]),
    ("Hof Süd, Hof Nord, und Hof West", LIST, ["comma in a list", "strong conjunction"]),
    ("Rede Maré e Ilha Azul", ALONE, ["conjunction"]),
]


@pytest.mark.parametrize(("text", "setting"), NONE)
def test_nothing_is_cut_in_brackets_numbers_and_before_legal_forms(text: str, setting: Setting) -> None:
    assert find_boundaries(text, STANDING, setting) == []


@pytest.mark.parametrize(("text", "setting", "sorts"), SORTS)
def test_how_much_each_mark_parts(text: str, setting: Setting, sorts: list[str]) -> None:
    assert [one.parts for one in find_boundaries(text, STANDING, setting)] == [PARTS[sort] for sort in sorts]


def test_a_name_known_from_elsewhere_is_whole() -> None:
    knows = standing_that_knows("Lirio")
    assert [one.parts for one in find_boundaries("Lirio, Kenia", knows, ALONE)] == [PARTS["comma after a whole name"]]


def test_a_last_conjunction_is_cheap_to_cut_at_and_an_inner_one_is_not() -> None:
    inner, _, last = find_boundaries("Rede Água e Vida, Ilha e Voz", STANDING, LIST)
    assert inner.cost > last.cost


@pytest.mark.parametrize(
    ("text", "first"), [("", ""), ("Casa", "Casa"), ("Casa, A.C.", "Casa"), (" Casa. , Sur", "Casa")]
)
def test_text_up_to_the_first_comma(text: str, first: str) -> None:
    assert until_comma(text) == first


@given(st.text(alphabet="Ab, (y)", max_size=24), st.sampled_from((LIST, LAST, ALONE)))
def test_boundaries_are_apart_and_in_order(text: str, setting: Setting) -> None:
    edges = [edge for one in find_boundaries(text, STANDING, setting) for edge in (one.start, one.end)]
    assert edges == sorted(edges)
