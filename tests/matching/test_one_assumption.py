"""Pairs that are one body if one thing holds that no entry says: they are asked about. Those that need none are one."""

from __future__ import annotations

import pytest

from signclean.model import Mention
from tests.matching.judged import check
from tests.matching.mentions import make_mention as o
from tests.matching.mentions import make_person as p

DIFFERENT = [
    # the sort of body differs, and what they share many names have
    (o("Network for Fair Trade"), o("Institute for Fair Trade")),
    # a point of the compass against another
    (o("Wandelbond Oost"), o("Wandelbond West")),
    # the upper and the lower part of a place
    (o("Consejo Comunal Alto San Telmo"), o("Consejo Comunal Bajo San Telmo")),
    # two stations, each with its frequency
    (o("Radio Comunitaria 95.3 FM"), o("Radio Comunitaria 101.7 FM")),
    # two things that bodies of one land care for, one of them in bodies
    (o("Red de Cooperativas del Maule"), o("Red de Cafeteras del Maule")),
    # towns in a column, but of two countries
    (
        o("Kindheim", place="Genk", column_place="Genk", country="BE"),
        o("Kindheim", place="Breda", column_place="Breda", country="NL"),
    ),
    # towns set beside the names
    (o("Kindheim", place="Genk"), o("Kindheim", place="Hasselt")),
    # letters in one name, and others beside the name that lacks them
    (o("Heimatbund VdQ Holstein"), o("Heimatbund Holstein", acronym="HeiHo")),
    # the parents of the pupils are not the school
    (o("AMPA Escola Els Roures"), o("Escola Els Roures")),
    # words in another order, and more of them in one name
    (o("Fórum de Direitos Sociais e da Serra"), o("Serra de Direitos")),
    # a house in the south
    (o("Casa Sul do Linho"), o("Casa Norte do Linho")),
    # a body in full and one of its members
    (o("Universidad del Faro"), o("Federación de Estudiantes de la Universidad del Faro")),
    # an Italian word at the end of an English one is no compound
    (o("Aerospace Asylum Fund"), o("Paz Asylum Fund")),
]

DOUBT = [
    # a small word tells another tie of the people to what follows
    (o("Neighbours in Mill Park"), o("Neighbours of Mill Park")),
    (o("Moradores em Vale Claro"), o("Moradores de Vale Claro")),
    (o("Vecinas por la Acequia"), o("Vecinas de la Acequia")),
    (o("Initiative Nachbarn im Graben"), o("Initiative Nachbarn für den Graben")),
    (o("Bewoners voor het Veen"), o("Bewoners van het Veen")),
    # what the land of both adds is that of a whole list
    (o("Neighbours in Mill Park", country="GB"), o("Neighbours of Mill Park", country="GB")),
    (o("Unión de Hilanderas de Oruro", country="BO"), o("Unión de Hilanderos de Oruro", country="BO")),
    (o("Seto", country="JP", place="Japan"), o("Association Seto", country="JP", place="Japan")),
    # a preposition and an indefinite article left out
    (o("Alliance pour une cantine juste"), o("Alliance Cantine juste")),
    # a town in one entry, a legal form in the other
    (o("Community Seed Advocates", legal_form="Inc."), o("Community Seed Advocates", place="Tucson, AZ")),
    # letters before what a branch is of
    (o("Confédération syndicale des bergers de la Brume"), o("CSB Brume")),
    # a point of the compass says where, not what
    (o("Wandelbond"), o("Wandelbond Oost")),
    # common words in brackets behind a name may be the larger body
    (
        o("Trocalibro", aliases=("Amigos de la Tierra",), text="Trocalibro (Amigos de la Tierra)"),
        o("Amigos de la Tierra"),
    ),
    # the sort of body differs before a demand
    (o("Plateforme pour une autre cantine"), o("Collectif pour une autre cantine")),
    (o("Campaign for Warm Barns"), o("Coalition for Warm Barns")),
    # two words change places around a small word
    (o("Women for Harvest"), o("Harvest for Women")),
    (o("Brot für Hirten"), o("Hirten für Brot")),
    # a letter off in a short word, and no other tells which body it is
    (o("Colectivo Mareda"), o("Colectivo Maresa")),
    # a league of what the other names is no part of a campaign
    (o("Ligue des docteurs de campagne"), o("Docteurs de campagne")),
    # a sort of body, and a frequency that adds nothing
    (o("Radio Comunitaria Ñandú 95.3 FM"), o("Radio Ñandú")),
    # towns in a column: two people may have signed for one body
    (o("Kindheim", place="Genk", column_place="Genk"), o("Kindheim", place="Hasselt", column_place="Hasselt")),
    # letters among the words of a shorter name
    (o("Promoción y Saber en Temas Rurales", acronym="PROSATER"), o("Prosater Promoción y Saber")),
    # letters of a compound and of the word behind
    (o("Torfstichwerke Bremerhaven", legal_form="eG"), o("TSB Bremerhaven", legal_form="eG")),
    # a word that says where, though small words of other languages are written so
    (o("Casa Sul do Linho"), o("Casa do Linho")),
    # two sorts of body of the same people in compounds
    (o("Elterninitiative Fingerzeig"), o("Elternverein Fingerzeig")),
    # an association and a company
    (o("Verein Regenbogen Moorhaus"), o("Regenbogen Moorhaus", legal_form="gGmbH")),
    # a network behind the name of a body
    (
        o("Centro Quilla Verde", aliases=("Red Vigilia Andina",), text="Centro Quilla Verde / Red Vigilia Andina"),
        o("Red Vigilia Andina"),
    ),
    # letters alone are not yet those of the branch
    (o("CRIQS", acronym="CRIQS"), o("Chambre régionale d'intérêt qualité sociale de Bretagne")),
    # two given names a letter apart, whatever they do
    (p("Fatiha Meierling"), p("Fatima Meierling")),
    (p("Fatiha Meierling", role="Universität Holstein"), p("Fatima Meierling", role="Universität Holstein")),
    # the initial of a middle name
    (p("Robert T. Hollowell"), p("Robert Hollowell")),
    (p("Robert T. Hollowell", role="Jr."), p("Robert Hollowell")),
]

SAME = [
    # behind a sort of body a small word is soon another; an article says nothing
    (o("Liga para a Protecção da Lagoa"), o("Liga de Protecção da Lagoa")),
    (o("Fórum dos Pescadores do Tejo"), o("Fórum de Pescadores do Tejo")),
    (o("Vecinas de la Acequia"), o("Vecinas de Acequia")),
    (o("Dachverband für Moor- und Heideschutz"), o("Dachverband Moor- und Heideschutz")),
    # what is of a thing stands before it as well as behind
    (o("Archive of the Lake"), o("Lake Archive")),
    # a letter off in a long word, or beside another that tells which body it is
    (o("Colectivo Montalvanes"), o("Colectivo Montalbanes")),
    (o("Colectivo Mareda Quipu"), o("Colectivo Maresa Quipu")),
    # manners of writing: umlauts, a double l, saints
    (o("Bündnis für Straßenbäume"), o("BUENDNIS FUER STRASSENBAEUME")),
    (o("Col·lectiu Punt de Fuga"), o("Col.lectiu Punt de Fuga")),
    (o("Collectif Saint Merry"), o("Collectif St Merry")),
    (p("Jürgen Müllendorf"), p("Juergen Muellendorf")),
    # a frequency beside the name
    (o("Radio Comunitaria Ñandú 95.3 FM"), o("Radio Comunitaria Ñandú")),
    # letters in both, beside the name and among its words
    (o("PESCA-Aguas Limpias"), o("Federación de Aguas Limpias", acronym="PESCA")),
    # letters that end in those of the name
    (o("FEROX Chile"), o("Foro Ecuménico ROX Chile")),
    # what is of a diocese before its town
    (o("Obra Social Diocesana de Jaca"), o("Obra Social Jaca")),
    # an association, and its legal form or none
    (o("Verein Regenbogen Moorhaus"), o("Regenbogen Moorhaus", legal_form="e.V.")),
    (o("Verein Regenbogen Moorhaus"), o("Regenbogen Moorhaus")),
    # capitals all through tell no direction
    (o("Red de Mineras del Sur Andino"), o("RED DE MINERAS DEL SUR ANDINO")),
    (o("Enquête sur la Lande"), o("ENQUÊTE SUR LA LANDE")),
    # particles of a surname written short
    (p("Hennie van der Kloost"), p("Hennie v.d. Kloost")),
    # a country in a column of countries, and a town in it
    (
        o("Quorumland", place="Duitsland", column_place="Duitsland", country="DE"),
        o("Quorumland", place="Leipzig", country="DE"),
    ),
    # the legal form says the sort of body
    (o("Escola El Verdum", legal_form="SCCL"), o("Cooperativa Escola El Verdum")),
    # an initial, where the affiliation says whose it is, in letters or in words
    (
        p("Robert T. Hollowell", role="Universidade Federal do Xingu"),
        p("Robert Hollowell", role="Professor, UFX"),
    ),
    # a town in one entry, and a legal form in that one or in both
    (o("Brot und Salz", legal_form="e. V.", place="Leipzig"), o("Brot und Salz")),
    (o("Brot und Salz", legal_form="e. V.", place="Leipzig"), o("Brot und Salz", legal_form="e. V.")),
    # letters before a name that agrees, or before further letters
    (o("Gal La Fenice"), o("Gruppo acquisto lento La Fenice")),
    (o("APG UFRX"), o("Associação de Pós-Graduandos da UFRX")),
    # an association of a name that tells a sort of body
    (o("Associação Casa do Barro"), o("Casa do Barro")),
    # a network that a coined word is, or a translation names
    (
        o("Quillaverde", aliases=("Red Vigilia Andina",), text="Quillaverde – Red Vigilia Andina"),
        o("Red Vigilia Andina"),
    ),
    (
        o("Andean Vigil Network", aliases=("Red Vigilia Andina",), text="Andean Vigil Network / Red Vigilia Andina"),
        o("Red Vigilia Andina"),
    ),
    # a translation, or a name of its own, in brackets
    (
        o("Proyecto Semilla", aliases=("Seed Project",), text="Proyecto Semilla (Seed Project)"),
        o("Seed Project"),
    ),
    (
        o("Young Guards for the Lake", aliases=("Jeunes Gardiens du Lac",), text="Young … (Jeunes Gardiens du Lac)"),
        o("Jeunes Gardiens du Lac"),
    ),
    (
        o("Friends of the Moor", aliases=("Moorverteidigung",), text="Friends of the Moor (Moorverteidigung)"),
        o("Moorverteidigung"),
    ),
]


@pytest.mark.parametrize(("a", "b"), DIFFERENT, ids=lambda m: m.text)
def test_two_bodies(a: Mention, b: Mention) -> None:
    check(a, b, "different")


@pytest.mark.parametrize(("a", "b"), DOUBT, ids=lambda m: m.text)
def test_one_assumption_is_asked_about(a: Mention, b: Mention) -> None:
    check(a, b, "doubt")


@pytest.mark.parametrize(("a", "b"), SAME, ids=lambda m: m.text)
def test_nothing_is_assumed(a: Mention, b: Mention) -> None:
    check(a, b, "same")


def test_towns_of_three_bodies_of_one_name_are_those_of_chapters() -> None:
    a, b, third = (
        o("Kindheim", n, place=town, column_place=town) for n, town in ((1, "Genk"), (2, "Hasselt"), (3, "Breda"))
    )
    check(a, b, "doubt")
    check(a, b, "different", [third])
