from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signclean.segmenting.weights import GOOD_MEMBER
from tests.segmenting.conftest import STANDING, standing_that_knows

POOR = [
    "",
    "profesora",
    "Director of Policy",
    "Kenya",
    "Minas Gerais e Espírito Santo",
    "y vecinos del río",
    "A.C.",
    "Asociación de la",
    "profesora – Lima",
]

GOOD = [
    "Fundación Lirio",
    "Fundación Lirio, A.C.",
    "Verein Hof Süd e.V.",
    "Ligue du Sel",
    "Rede de Mulheres da Maré (RMM)",
    "Open Wells Trust, Kenya",
    "Associazione Onda",
    "Stichting De Kade",
    "fluss.netz – Vereinte Ufergewerkschaft",
    "Moira Kane",
    "Moira Kane, Director, Open Wells",
    "Dra. Ana Roca Vidal",
]

PEOPLE = [
    ("Fundación Rosa Iturbe", False),
    ("Rede Maré", False),
    ("Peace Now", False),
    ("Director", False),
    ("Kenya", False),
    ("", False),
    ("Moira Kane", True),
    ("Ana Roca Vidal", True),
    ("Dr. Moira Kane", True),
    ("Sister Agnes Roe", True),
    ("Annegret Voss", True),
    ("Giovanni Carraro", True),
]

ROLES = [
    ("Fundación Lirio", False),
    ("Moira Kane", False),
    ("Doctors for Rivers", False),
    ("Director", True),
    ("profesora", True),
    ("Sprecherin", True),
    ("présidente", True),
    ("insegnante", True),
    ("human rights lawyer", True),
    ("voorzitter", True),
]

BEGINNINGS = [
    ("Mundo Norte", False),
    ("de Kade", False),
    ("profesora", False),
    ("Fundación Lirio", True),
    ("la Fundación Sur", True),
    ("Verein Hof", True),
    ("ACLI Sole", True),
    ("Moira Kane", True),
]


@pytest.mark.parametrize("text", POOR)
def test_fragments_roles_and_places_stand_badly(text: str) -> None:
    assert STANDING.of(text) < GOOD_MEMBER


@pytest.mark.parametrize("text", GOOD)
def test_signatures_stand_well(text: str) -> None:
    assert STANDING.of(text) >= GOOD_MEMBER
    assert STANDING.in_list(text) >= GOOD_MEMBER


@pytest.mark.parametrize(("text", "person"), PEOPLE)
def test_people(text: str, person: bool) -> None:
    assert STANDING.is_person(text) is person


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_roles(text: str, role: bool) -> None:
    assert STANDING.is_role(text) is role


@pytest.mark.parametrize(("text", "begins"), BEGINNINGS)
def test_beginnings_of_names(text: str, begins: bool) -> None:
    assert STANDING.begins_name(text) is begins


@pytest.mark.parametrize(
    ("text", "ends"), [("A.C.", False), ("Casa Lirio", False), ("Casa Lirio, A.C.", True), ("Hof Süd e. V.", True)]
)
def test_legal_forms_at_the_end(text: str, ends: bool) -> None:
    assert STANDING.ends_in_legal_form(text) is ends


@pytest.mark.parametrize("text", ["Pão e Rosas", "pão & rosas", "vozes"])
def test_a_known_name_stands_whatever_its_form(text: str) -> None:
    knows = standing_that_knows(text.upper())
    assert knows.knows(text)
    assert knows.of(text) == 1.0
    assert not STANDING.knows(text)


def test_in_a_list_of_bodies_titles_and_coined_words_name_bodies() -> None:
    for text in ("Médecins du Quai", "Vozerio"):
        assert STANDING.in_list(text) >= STANDING.of(text)


@settings(deadline=None)
@given(st.text(max_size=30))
def test_standing_is_a_likelihood_and_no_text_raises(text: str) -> None:
    assert 0.0 <= STANDING.of(text) <= 1.0
    assert 0.0 <= STANDING.in_list(text) <= 1.0
    STANDING.begins_name(text)


@pytest.mark.parametrize(
    "text", ["collectif pour le climat", "collectif", "et Non au Béton", "en Béton", "du Collectif"]
)
def test_what_begins_small_hardly_stands(text: str) -> None:
    assert STANDING.in_list(text) < GOOD_MEMBER


@pytest.mark.parametrize(
    "text",
    ["collectif Non au Béton", "plataforma Sin Ruido", "réseau Sortir du Bruit", "Abogadas del Río en Derechos (ARD)"],
)
def test_a_name_may_show_by_its_form_alone(text: str) -> None:
    assert STANDING.in_list(text) > GOOD_MEMBER
