from __future__ import annotations

import pytest

from signclean.naming.organization import read_organization
from signclean.naming.parts import Parts

WHOLE = [
    "Colectivo de ex Presos del Lago",
    "Museo Antes de Ayer",
    "Frente dito Popular",
    "Ahora Xaloc",
    "Foro Azul conocido como el mejor",
    "Coletivo de Trabalhadores/as Rurais",
    "Federación de Trabajadoras/es del Lago",
    "dit Les Riverains",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_name_that_nothing_opens_stays_whole(text: str) -> None:
    assert read_organization(text) == Parts(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Bramley Trust t/a Bramley Kids", Parts("Bramley Trust", aliases=("Bramley Kids",))),
        ("Lake Forum Inc. d/b/a The Forum", Parts("Lake Forum", None, "Inc.", ("The Forum",))),
        ("Council on Lakes a.k.a. CoL", Parts("Council on Lakes", "CoL")),
        ("Collectif du Lac dit Les Riverains", Parts("Collectif du Lac", aliases=("Les Riverains",))),
        ("Collectif du Lac, dit « Les Riverains »", Parts("Collectif du Lac", aliases=("Les Riverains",))),
        ("Seeforum genannt Uferforum (Bern)", Parts("Seeforum", aliases=("Uferforum",), place="Bern")),
        ("Foro del Lago conocido como Foro Azul", Parts("Foro del Lago", aliases=("Foro Azul",))),
        ("Fundacja Xaloc (dawniej Fundacja Rzeka)", Parts("Fundacja Xaloc", aliases=("Fundacja Rzeka",))),
        ("Föreningen Xaloc, tidigare Renare Sjöar", Parts("Föreningen Xaloc", aliases=("Renare Sjöar",))),
        ("Eau Vive (formerly known as Sahel Wells)", Parts("Eau Vive", aliases=("Sahel Wells",))),
    ],
)
def test_a_second_name_in_the_run_of_a_name(text: str, parts: Parts) -> None:
    assert read_organization(text) == parts
