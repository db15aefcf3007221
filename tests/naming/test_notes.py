from __future__ import annotations

import pytest

from signclean.naming.organization import read_organization
from signclean.naming.parts import Parts

WHOLE = [
    "Instituto de Género, sociedad y comunidad",
    "Fundación para el Estado, justicia y legalidad",
    "Mouvement contre la faim, l’exil et la peur",
    "Ligue des Riverains – section de Kindara",
    "Movimento Scuola Viva, gruppo territoriale di Bardi",
    "Londres 12, espacio de memorias",
    "Colegio de Tejedoras, comité sur",
    "Red Lago, Formada por Mujeres",
    "Gewerkschaft Nord, bezirk Weser",
    "Centre for Rivers, University of Macondo",
]

TOLD = [
    ("Verein Lenz (Gast)", Parts("Verein Lenz", role="Gast")),
    (
        "Grupo do Lago (GL), Universidade Federal do Lago",
        Parts("Grupo do Lago", "GL", role="Universidade Federal do Lago"),
    ),
    ("Lake Trust, registered charity no. 221124", Parts("Lake Trust", role="registered charity no. 221124")),
    ("Xaloc (Lima) – cooperativa social", Parts("Xaloc", place="Lima", role="cooperativa social")),
    ("Xaloc – cooperativa social", Parts("Xaloc – cooperativa social")),
    ("Casa Clara (la voz del río)", Parts("Casa Clara", role="la voz del río")),
    ("Casa Clara (the women of the lake)", Parts("Casa Clara", role="the women of the lake")),
    ("Meals Matter (the Lake Trust)", Parts("Meals Matter", aliases=("the Lake Trust",))),
    ("iXaloc Europe (iXaloc GmbH)", Parts("iXaloc Europe", aliases=("iXaloc",))),
    (
        "Luce Onlus, associazione per l’acqua e il lago",
        Parts("Luce", None, "Onlus", (), None, "associazione per l’acqua e il lago"),
    ),
    ("Medica Alba, a women's rights organisation", Parts("Medica Alba", role="a women's rights organisation")),
    ("Radio Sauce, emisora comunitaria", Parts("Radio Sauce", role="emisora comunitaria")),
    (
        "Flor de Barro, red de mujeres alfareras, Perú",
        Parts("Flor de Barro", place="Perú", role="red de mujeres alfareras"),
    ),
    ("Fuori dal Fumo: campagna nazionale", Parts("Fuori dal Fumo", role="campagna nazionale")),
    (
        "Forum Lac, section macondienne de Via Rural International",
        Parts("Forum Lac", role="section macondienne de Via Rural International"),
    ),
    ("Les Semeurs, un collectif de paysannes", Parts("Les Semeurs", role="un collectif de paysannes")),
    ("Red Lago, representada por Ana Roca, directora", Parts("Red Lago", role="representada por Ana Roca, directora")),
    ("Lake Trust, represented by Ruth Osei, Chair", Parts("Lake Trust", role="represented by Ruth Osei, Chair")),
    ("Verein Lenz, vertreten durch Ute Lang, Obfrau", Parts("Verein Lenz", role="vertreten durch Ute Lang, Obfrau")),
    (
        "Association Lac, représentée par Anne Roy, présidente",
        Parts("Association Lac", role="représentée par Anne Roy, présidente"),
    ),
    ("Comitato Lago, rappresentato da Lia Neri", Parts("Comitato Lago", role="rappresentato da Lia Neri")),
    ("Xarxa Llac, membre de la Via Verda", Parts("Xarxa Llac", role="membre de la Via Verda")),
    ("Red Lago, conformada por 87 colectivos", Parts("Red Lago", role="conformada por 87 colectivos")),
    (
        "Fórum do Lago (Folag) – composto por 34 entidades",
        Parts("Fórum do Lago", "Folag", role="composto por 34 entidades"),
    ),
    ("Forum Lac, présidé par Anne Roy", Parts("Forum Lac", role="présidé par Anne Roy")),
    ("Lake Trust, led by Ruth Osei", Parts("Lake Trust", role="led by Ruth Osei")),
    # a body behind the name's own letters
    ("Unión del Agua (UDA), Unión regional Sur", Parts("Unión del Agua, Unión regional Sur", acronym="UDA")),
    ("Unión del Agua (UDA), Sección Sur", Parts("Unión del Agua, Sección Sur", acronym="UDA")),
    ("Familles Rurales, fédération du Jura", Parts("Familles Rurales, fédération du Jura")),
    ("Terre Rurale, union départementale de la Loire", Parts("Terre Rurale, union départementale de la Loire")),
    ("Cruz Rural, asamblea local de Getafe", Parts("Cruz Rural, asamblea local de Getafe")),
    ("Unión del Agua (UDA), Comité de Puno", Parts("Unión del Agua, Comité de Puno", acronym="UDA")),
    ("Grupo do Lago (GL), Universidade do Lago", Parts("Grupo do Lago", acronym="GL", role="Universidade do Lago")),
    (
        "Deutscher Seenverband (DSV), Dachverband der Fluss- und Seevereine",
        Parts("Deutscher Seenverband", acronym="DSV", role="Dachverband der Fluss- und Seevereine"),
    ),
    ("Unie Meer, lid van Via Verde, Gent", Parts("Unie Meer", place="Gent", role="lid van Via Verde")),
]


@pytest.mark.parametrize("text", WHOLE)
def test_topics_parts_and_mottos_stay_in_the_name(text: str) -> None:
    assert read_organization(text) == Parts(text)


@pytest.mark.parametrize(("text", "parts"), TOLD)
def test_what_is_said_of_a_body_is_a_note(text: str, parts: Parts) -> None:
    assert read_organization(text) == parts
