from __future__ import annotations

import pytest

from signclean.segmenting.side_by_side import cut_bodies
from tests.segmenting.conftest import STANDING, build_passage

ONE = [
    "Casa Lirio",
    "Fundación Agua y Vida",
    "Instituto de Paz y Justicia",
    "Mujeres por la Tierra y Mujeres",
    "Abogadas y Abogados por el Agua",
    "Ruth Osei and Ruth Weaver",
    "FAU, UBA",
    "Casa Lirio, A.C., México",
    "CSJ, SSJ, A.C.",
    "Open Wells, Kenya and Uganda",
    "Amnesty International, Sección Lirio, Perú",
    "Oxfam Intermón, Ana Roca, directora",
    "Fundación Agua, Paz y Vida",
    "Centro de Estudios, Facultad de Agua, Universidad de Lirio",
    "Instituto Agua, Clima, Bosques",
    "",
]

SEVERAL = [
    ("QRS, TUV, WXY", ["QRS", "TUV", "WXY"]),
    ("Q.R.S., TUV, WXY-Z", ["Q.R.S.", "TUV", "WXY-Z"]),
    ("Conselho do Rio & Conselho do Mar (CM)", ["Conselho do Rio", "Conselho do Mar (CM)"]),
    ("Universidad de la Sierra y la Universidad del Valle", ["Universidad de la Sierra", "Universidad del Valle"]),
    ("Oxfam Intermón y Amnesty International", ["Oxfam Intermón", "Amnesty International"]),
    ("CPX Nacional, CPX Bahia e CPX Piauí", ["CPX Nacional", "CPX Bahia", "CPX Piauí"]),
    ("Auser Lombardia e Auser Piemonte", ["Auser Lombardia", "Auser Piemonte"]),
    ("Oxfam Intermón, Amnesty International, Casa Lirio", ["Oxfam Intermón", "Amnesty International", "Casa Lirio"]),
    ("Ligue du Sel (LDS) et Union des Marins (UM)", ["Ligue du Sel (LDS)", "Union des Marins (UM)"]),
]


@pytest.mark.parametrize("text", ONE)
def test_one_body_is_not_cut(text: str) -> None:
    assert [entry.passage.text for entry in cut_bodies(build_passage(text), STANDING, "row")] == [text][: len(text)]


@pytest.mark.parametrize(("text", "names"), SEVERAL)
def test_bodies_side_by_side_are_cut(text: str, names: list[str]) -> None:
    entries = cut_bodies(build_passage(text), STANDING, "row")
    assert [entry.passage.text for entry in entries] == names
    assert not any(entry.uncertain for entry in entries)


def test_a_word_that_names_no_bodies_makes_the_cut_a_doubt() -> None:
    first, second = cut_bodies(build_passage("Tejiendo la Costa y Tejiendo la Sierra"), STANDING, "row")
    assert (first.passage.text, second.passage.text) == ("Tejiendo la Costa", "Tejiendo la Sierra")
    assert first.uncertain == "it may be one signature with “Tejiendo la Sierra” after it"


def test_words_for_bodies_in_a_row_of_three_make_the_cut_a_doubt() -> None:
    entries = cut_bodies(build_passage("Plataforma del Comedor, Colectivo Olla, Ración Justa"), STANDING, "row")
    assert [entry.passage.text for entry in entries] == [
        "Plataforma del Comedor",
        "Colectivo Olla",
        "Ración Justa",
    ]
    assert entries[0].uncertain == "it may be one signature with “Colectivo Olla” after it"
