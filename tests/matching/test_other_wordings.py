"""One body in another wording, or two: words that move, letters, both genders, a body of the whole land."""

from __future__ import annotations

import pytest

from signclean.model import Mention
from tests.matching.judged import check
from tests.matching.mentions import make_mention as o

DIFFERENT = [
    # a description that two bodies share is no second name
    (
        o("Campo Bravo", aliases=("Associação de Defesa do Ambiente",)),
        o("Grupo Pelicano", aliases=("Associação de Defesa do Ambiente",)),
    ),
    # few letters that agree by chance, and letters of local bodies of one sort
    (o("Centro de Ayuda Legal", acronym="CAL"), o("Colectivo de Artistas Libres", acronym="CAL")),
    (
        o("Sindicato dos Pescadores de Sapezal", acronym="SPES"),
        o("Sindicato dos Pescadores de Quiterianópolis", acronym="SPES"),
    ),
    # a part of a body
    (o("Milieuverbond Zeewijk"), o("Vrienden van Milieuverbond Zeewijk")),
]
DOUBT = [
    # an adjective that moves and ends otherwise
    (o("Coordinadora Austral de Radios"), o("Coordinadora de Radios Australes")),
    # a formal word beside one common word
    (o("Le Puits"), o("Le Puits Association")),
    # letters of two names, in two languages or in one
    (
        o("Centre for Studies on Coastal Trade", acronym="ZEHA"),
        o("Stichting Zeevaart Handel", acronym="ZEHA"),
    ),
    (
        o("Tapirus", acronym="Tapirus", aliases=("Associação para o Estudo da Fauna",)),
        o("Fundo de Apoio aos Animais Selvagens", acronym="TAPIRUS"),
    ),
    # both genders in one name
    (o("Sindicat de Pastores"), o("Sindicat de Pastores i Pastors")),
    (o("Unión de Obreros del Puerto"), o("Unión de Obreras y Obreros del Puerto")),
    # the body of the whole land
    (o("Familles Paysannes"), o("Familles Paysannes Fédération nationale")),
    (o("Jardins ouvriers"), o("Fédération française des jardins ouvriers")),
    # what stands before an `and` is no body that the rest is a part of
    (o("Milieuverbond Zeewijk"), o("Natuur en Milieuverbond Zeewijk")),
    # letters that double for plurals
    (o("Comunas Obreras"), o("CCOO", text="CC.OO.")),
]
SAME = [
    (o("Yuraq", legal_form="ODV"), o("Associazione Yuraq")),
    (o("Fundació Refugi3"), o("Fundació Refugi 3")),
    (o("Observatori de Drets Culturals", acronym="ODC"), o("ODC", acronym="ODC")),
    (o("Liga Bonaerense de Radios Libres"), o("Radios Libres Liga Bonaerense")),
]


@pytest.mark.parametrize(("a", "b"), DIFFERENT, ids=lambda m: m.text)
def test_two_bodies(a: Mention, b: Mention) -> None:
    check(a, b, "different")


@pytest.mark.parametrize(("a", "b"), DOUBT, ids=lambda m: m.text)
def test_what_is_asked(a: Mention, b: Mention) -> None:
    check(a, b, "doubt")


@pytest.mark.parametrize(("a", "b"), SAME, ids=lambda m: m.text)
def test_one_body(a: Mention, b: Mention) -> None:
    check(a, b, "same")


def test_letters_that_an_entry_explains_stand_for_no_other_name() -> None:
    told = o("Fédération des artisans du Sud", 3, acronym="FAS")
    check(o("FAS", acronym="FAS"), o("Fondation Atelier Sauvage"), "different", [told])
    check(o("FAS", acronym="FAS"), o("Fondation Atelier Sauvage"), "same")
