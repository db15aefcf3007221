"""Names and letters that the table of bodies knows."""

from __future__ import annotations

import pytest

from signclean.matching.known_bodies import known_long_forms
from signclean.model import Mention
from tests.matching.judged import check
from tests.matching.mentions import make_mention as o

CASES = [
    # letters stand for nothing else than the table says, and a town beside them is a chapter
    (o("XR"), o("Extinct Relations"), "different"),
    (o("XR Lyon"), o("Extinction Rebellion Marseille"), "different"),
    (o("DAL", acronym="DAL", place="Toulouse", text="DAL Toulouse"), o("Droit au logement"), "doubt"),
    # a second name of which not a word agrees, and that of a body that is at work in many lands
    (o("Conexión Segura y Libre"), o("Venezuela Inteligente"), "doubt"),
    (o("Servicio Jesuita a Refugiados"), o("Jesuit Refugee Service"), "doubt"),
    # a region in a known name is no place beside the other's land
    (o("EAPN Portugal", country="PT"), o("Rede Europeia Anti-Pobreza", place="Portugal", country="PT"), "doubt"),
    # two places keep a name and another apart all the same
    (
        o("Movimento Sem Terra", place="Bahia"),
        o("Movimento dos Trabalhadores Rurais Sem Terra", place="Pará"),
        "different",
    ),
    # a known body in brackets behind another name
    (
        o("Guaxinim", aliases=("Extinction Rebellion",), text="Guaxinim (Extinction Rebellion)"),
        o("Extinction Rebellion"),
        "doubt",
    ),
    # letters and names of one body, also beside the land of its seat
    (o("IPLEX Costa Rica"), o("Instituto Prensa y Libertad de Expresión"), "same"),
    (o("XR France"), o("Extinction Rebellion France"), "same"),
    (o("CC.OO.", acronym="CC.OO.", text="CC.OO."), o("Comisiones Obreras"), "same"),
    (o("UGT", acronym="UGT"), o("Unión General de Trabajadoras y Trabajadores"), "same"),
    (
        o("Stichting Onderzoek Multinationale Ondernemingen"),
        o("Centre for Research on Multinational Corporations"),
        "same",
    ),
    (o("Movimento Sem Terra"), o("Movimento dos Trabalhadores Rurais Sem Terra"), "same"),
]


@pytest.mark.parametrize(("a", "b", "expected"), CASES, ids=lambda m: getattr(m, "text", m))
def test_known_names_and_letters(a: Mention, b: Mention, expected: str) -> None:
    check(a, b, expected)


def test_what_the_list_says_of_letters_comes_before_the_table() -> None:
    told = o("Exeter Ramblers", 3, acronym="XR")
    check(o("XR", acronym="XR"), o("Extinction Rebellion"), "different", [told])


def test_letters_that_nobody_knows() -> None:
    assert known_long_forms({"qxqx"}) == {}
    assert known_long_forms(()) == {}
