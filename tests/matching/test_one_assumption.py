"""Pairs that are one body if one thing holds that no entry says: they are asked about. Those that need none are one."""

from __future__ import annotations

import pytest

from signclean.model import Mention
from tests.matching.judged import check
from tests.matching.mentions import make_mention as o

DIFFERENT = [
    # the sort of body differs, and what they share many names have
    (o("Network for Fair Trade"), o("Institute for Fair Trade")),
    # a point of the compass against another
    (o("Wandelbond Oost"), o("Wandelbond West")),
]

DOUBT = [
    # a small word tells another tie of the people to what follows
    (o("Neighbours in Mill Park"), o("Neighbours of Mill Park")),
    (o("Moradores em Vale Claro"), o("Moradores de Vale Claro")),
    (o("Vecinas por la Acequia"), o("Vecinas de la Acequia")),
    (o("Initiative Nachbarn im Graben"), o("Initiative Nachbarn für den Graben")),
    (o("Bewoners voor het Veen"), o("Bewoners van het Veen")),
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
]

SAME = [
    # behind a sort of body a small word is soon another; an article says nothing
    (o("Liga para a Protecção da Lagoa"), o("Liga de Protecção da Lagoa")),
    (o("Fórum dos Pescadores do Tejo"), o("Fórum de Pescadores do Tejo")),
    (o("Vecinas de la Acequia"), o("Vecinas de Acequia")),
    (o("Dachverband für Moor- und Heideschutz"), o("Dachverband Moor- und Heideschutz")),
    # a town in one entry, and a legal form in that one or in both
    (o("Brot und Salz", legal_form="e. V.", place="Leipzig"), o("Brot und Salz")),
    (o("Brot und Salz", legal_form="e. V.", place="Leipzig"), o("Brot und Salz", legal_form="e. V.")),
    # letters before a name that agrees, or before further letters
    (o("Gal La Fenice"), o("Gruppo acquisto lento La Fenice")),
    (o("APG UFRX"), o("Associação de Pós-Graduandos da UFRX")),
    # a translation, or a name of its own, in brackets
    (
        o("Proyecto Semilla", aliases=("Seed Project",), text="Proyecto Semilla (Seed Project)"),
        o("Seed Project"),
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
