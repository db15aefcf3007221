from __future__ import annotations

import pytest

from signclean.segmenting.coalition_bounds import Opening
from signclean.segmenting.coalitions import open_coalition
from tests.segmenting.conftest import STANDING, build_passage

NO_COALITIONS = [
    "Rede Maré",
    "Rede Maré (RM)",
    "Casa Lirio, A.C.",
    "Rivers Coalition, Kenya",
    "Rete del Mare (Onda, Sole)",
    "Centre for Water (rivers, lakes, wells)",
    "Instituto Água (energia, clima e florestas)",
    "Open Wells (Kenya; Uganda)",
    "Moira Kane: Director, Open Wells",
    "Colectivo 8M: por la vida, la tierra y el agua",
    "Agua es Vida: Campaña por los Ríos",
    "SOS Küste: Hafen für alle",
    "Médecins du Port (médecins, infirmières et soignants)",
    "Dra. Ana Roca: pediatra, Hospital del Sur",
    "Inclusive Cities Network",
    "Bündnis 4:30 Uhr",
    "Red de Mujeres – salud, educación y trabajo",
    "Plataforma por la Vida – Puebla, Oaxaca y Ciudad de México",
    "Fundación Lirio – Casa Rosa, Centro Sur y Ríos Libres",
    "Federação do Mar – FEDMAR; Casa Azul",
    "Rede do Mar – Portugal; Casa Azul",
    "Red Sur, Casa Azul – Casa Rosa, Centro Sur y Ríos Libres",
    "Bündnis Hof, der Verein Süd und Freunde",
    "Casa Rosa, apoyada por mujeres del barrio",
    "UAW (International Union, United Automobile, Aerospace and Agricultural Implement Workers of America)",
    "CRASH (Coalition for Research and Action and Human Dignity)",
]

BY_CONNECTIVE = [
    ("Red del Norte, integrada por Casa Lirio y Casa Rosa", "Red del Norte", "Casa Lirio y Casa Rosa"),
    (
        "Coalition for Rivers, comprising Open Wells and Clean Banks",
        "Coalition for Rivers",
        "Open Wells and Clean Banks",
    ),
    ("Bündnis Hof, bestehend aus: Hof Süd; Hof Nord", "Bündnis Hof", "Hof Süd; Hof Nord"),
    ("Rede do Mar (RdM), composta por Casa Azul e Voz Livre", "Rede do Mar (RdM)", "Casa Azul e Voz Livre"),
    ("Rivers Coalition (members: Open Wells, Clean Banks)", "Rivers Coalition", "Open Wells, Clean Banks"),
    ("Plataforma Sal, formada per: Casal Rosa; Ateneu Nou", "Plataforma Sal", "Casal Rosa; Ateneu Nou"),
    ("Rete del Mare. Membri: Associazione Rosa; Comitato Onda", "Rete del Mare", "Associazione Rosa; Comitato Onda"),
]

WEAK = [
    ("Rivers Coalition, supported by Open Wells and Clean Banks", "Open Wells and Clean Banks"),
    ("Bündnis Hof, zu dem Hof Süd, Verein Nord und Hafen Ost gehören", "Hof Süd, Verein Nord und Hafen Ost"),
    ("Platform Kade, waarin Sluis Oost, Dijk West en Haven Noord samenwerken", "Sluis Oost, Dijk West en Haven Noord"),
    ("Bündnis Hof (u.a. Hof Süd, Verein Nord)", "Hof Süd, Verein Nord"),
    ("Red Sur (RS, conformada por 9 grupos de Lota, entre ellos: Casa Lirio; Ríos Libres)", "Casa Lirio; Ríos Libres"),
]

BY_DASH = [
    ("Red Sur - Casa Lirio, Centro Rosa y Ríos Libres", "Red Sur", "Casa Lirio, Centro Rosa y Ríos Libres"),
    ("Netzwerk Hof – Hof Süd; Verein Nord", "Netzwerk Hof", "Hof Süd; Verein Nord"),
    ("Klimaallianz Hof – Hof Süd; Verein Nord", "Klimaallianz Hof", "Hof Süd; Verein Nord"),
]

BY_BRACKET = [
    ("Articulação Costeira (Colônia do Cabo; Movimento Mangue; Associação Maré)", "Articulação Costeira"),
    ("Rivers Coalition (Open Wells Trust, Clean Banks Society, River Guild of Holme)", "Rivers Coalition"),
    ("Fórum do Cerrado [Associação da Serra; Cooperativa Grande; Instituto Buriti]", "Fórum do Cerrado"),
    ("Réseau du Port (Ligue du Sel, Comité des Halles, Association du Quai)", "Réseau du Port"),
]

BY_COLON = [
    (
        "Red del Norte: Fundación Lirio; Casa Rosa; Centro Sur",
        "Red del Norte",
        "Fundación Lirio; Casa Rosa; Centro Sur",
    ),
    (
        "Bündnis Hof: Verein Hof Süd, Initiative Hof Nord, Netzwerk Kade",
        "Bündnis Hof",
        "Verein Hof Süd, Initiative Hof Nord, Netzwerk Kade",
    ),
]


def opened(text: str, *, has_children: bool = False) -> Opening | None:
    return open_coalition(build_passage(text), STANDING, has_children=has_children)


@pytest.mark.parametrize("text", NO_COALITIONS)
def test_an_entry_that_stands_alone_is_no_coalition(text: str) -> None:
    assert opened(text) is None


@pytest.mark.parametrize(("text", "head", "members"), BY_CONNECTIVE)
def test_words_that_announce_members_open_a_coalition(text: str, head: str, members: str) -> None:
    opening = opened(text)
    assert opening is not None
    assert (opening.head.text, opening.members.text, opening.why) == (head, members, "connective")


@pytest.mark.parametrize(("text", "members"), WEAK)
def test_words_that_say_little_need_names_behind_them(text: str, members: str) -> None:
    opening = opened(text)
    assert opening is not None
    assert opening.members.text == members


@pytest.mark.parametrize(("text", "head"), BY_BRACKET)
def test_names_in_brackets_are_members(text: str, head: str) -> None:
    opening = opened(text)
    assert opening is not None
    assert (opening.head.text, opening.members.text, opening.why) == (head, text[len(head) + 2 : -1], "brackets")


@pytest.mark.parametrize(("text", "head", "members"), BY_DASH)
def test_names_after_a_coalition_and_a_dash_are_members(text: str, head: str, members: str) -> None:
    opening = opened(text)
    assert opening is not None
    assert (opening.head.text, opening.members.text, opening.why) == (head, members, "dash")


@pytest.mark.parametrize(("text", "head", "members"), BY_COLON)
def test_names_after_a_colon_are_members(text: str, head: str, members: str) -> None:
    opening = opened(text)
    assert opening is not None
    assert (opening.head.text, opening.members.text, opening.why) == (head, members, "colon")


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Red del Norte:", "Red del Norte"),
        ("Red del Norte, integrada por:", "Red del Norte"),
        ("Rivers Coalition – members:", "Rivers Coalition"),
        ("Bündnis Hof mit", "Bündnis Hof"),
        ("Alianza del Agua, con:", "Alianza del Agua"),
    ],
)
def test_members_may_stand_on_the_rows_below(text: str, head: str) -> None:
    assert opened(text) is None
    opening = opened(text, has_children=True)
    assert opening is not None
    assert (opening.head.text, opening.members.text) == (head, "")


def test_what_stands_around_a_coalition_is_handed_on() -> None:
    opening = opened("Casa Rosa; Red del Norte, integrada por Fundación Lirio y Centro Sur; Hof Süd")
    assert opening is not None
    assert opening.before.text == "Casa Rosa;"
    assert opening.head.text == "Red del Norte"
    assert opening.members.text == "Fundación Lirio y Centro Sur"
    assert opening.after.text.strip(" ;") == "Hof Süd"


def test_the_head_keeps_the_stop_of_its_legal_form() -> None:
    opening = opened("Bündnis Hof e.V., getragen von: Hof Süd, Verein Nord und Netzwerk Kade")
    assert opening is not None
    assert opening.head.text == "Bündnis Hof e.V."


def test_a_conjunction_ends_the_members_behind_a_colon_in_a_list_that_one_mark_parts() -> None:
    text = "Casa Rosa; Bündnis Hof: Hof Süd; Verein Nord und Netzwerk Kade; Open Wells; Clean Banks"
    opening = open_coalition(build_passage(text), STANDING, separator=";")
    assert opening is not None
    assert opening.members.text == "Hof Süd; Verein Nord und Netzwerk Kade"
    assert opening.after.text.strip(" ;") == "Open Wells; Clean Banks"


def test_words_that_say_what_the_head_is_are_no_part_of_it() -> None:
    opening = opened("Rivers Coalition, a regional network comprising Open Wells Trust and Clean Banks Society")
    assert opening is not None
    assert opening.head.text == "Rivers Coalition"
