from __future__ import annotations

import pytest

from signclean.naming.address import is_address
from signclean.naming.organization import read_organization
from signclean.naming.parts import Parts

NONE = [
    "",
    "Colectivo Calle 13",
    "Londres 12",
    "Mill Lane",
    "Marcha del 8 de Marzo",
    "8002 Zürich",
    "Local 238",
    "Norwegen 2020",
    "coalition",
]
ADDRESSES = ["12 Mill Lane", "rue du Lac 12", "Seestraße 5", "Molenweg 3a", "PO Box 120", "c/o Harbour House"]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_address(text: str) -> None:
    assert not is_address(text)


@pytest.mark.parametrize("text", ADDRESSES)
def test_postal_addresses(text: str) -> None:
    assert is_address(text)


def test_an_address_is_a_note_and_ends_the_name() -> None:
    parts = Parts("Friends of the Marsh", acronym="FoM", place="Norwich", role="c/o 12 Mill Lane")
    assert read_organization("Friends of the Marsh (FoM), c/o 12 Mill Lane, Norwich") == parts
    parts = Parts("Verein Lenz", place="8002 Zürich", role="Seestraße 5")
    assert read_organization("Verein Lenz, Seestraße 5, 8002 Zürich") == parts
