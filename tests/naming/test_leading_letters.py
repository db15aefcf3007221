from __future__ import annotations

import pytest

from signclean.naming.organization import read_organization
from signclean.naming.parts import Parts

WHOLE = [
    "FIX Chile (Alianza del Río Hondo)",  # letters of another name
    "FIX Chile (Fundación Interandina de Xilófonos)",  # a second name
    "FIX Asia Pacific (Forum for Inland Xenoliths)",
    "FIX Chile, Alianza del Río Hondo",
    "FIX Chile, Federación Interandina",
    "Le Relais (Maison des Rives)",
    "ARX Rivera – Sección Norte",
]

READ = [
    ("FIX Chile – Fundación Interandina de Xilófonos", "Fundación Interandina de Xilófonos", "FIX Chile"),
    ("FIX Chile, Fundación Interandina de Xilófonos", "Fundación Interandina de Xilófonos", "FIX Chile"),
    ("Le RIX (Réseau des Infirmières de Xaintrie)", "Réseau des Infirmières de Xaintrie", "RIX"),
    ("FIX (Fédération Infirmière de Xaintrie) Haute-Rive", "Fédération Infirmière de Xaintrie Haute-Rive", "FIX"),
]


def test_two_slashes_part_names_unless_one_spells_the_other() -> None:
    assert read_organization("HXP // Halte à la Xénophobie des Ports") == Parts(
        "Halte à la Xénophobie des Ports", acronym="HXP"
    )
    assert read_organization("HXP // Ligue du Lac").aliases == ("Ligue du Lac",)


@pytest.mark.parametrize("text", WHOLE)
def test_letters_of_no_name_behind_them_are_no_acronym(text: str) -> None:
    assert read_organization(text).acronym is None


@pytest.mark.parametrize(("text", "name", "acronym"), READ)
def test_letters_before_the_name_in_full(text: str, name: str, acronym: str) -> None:
    assert read_organization(text) == Parts(name, acronym=acronym)


def test_a_legal_form_may_stand_behind_the_letters() -> None:
    parts = Parts("Réseau des Infirmières de Xaintrie", acronym="RIX", legal_form="asbl")
    assert read_organization("RIX asbl (Réseau des Infirmières de Xaintrie)") == parts
