"""How places of two entries lie to each other."""

from __future__ import annotations

import pytest

from signclean.knowledge.places import read_place
from signclean.matching.forms import make_form
from signclean.matching.places import Relation, are_chapters, find_spot, relate
from signclean.matching.spots import Spot

RELATIONS: list[tuple[str, str, Relation]] = [
    ("Perú", "Bolivia", "apart"),
    ("Lima", "Arequipa", "apart"),
    ("América Latina", "México", "apart"),
    ("América Latina", "Europa", "apart"),
    ("Texas", "California", "apart"),
    ("Lausanne", "Deutschland", "apart"),
    ("Villa Ninguna", "Villa Otra", "apart"),
    ("Lausanne", "Vaud", "within"),
    ("Hannover", "Deutschland", "within"),
    ("Texas", "USA", "within"),
    ("USA", "Estados Unidos", "same"),
    ("América Latina", "Latin America", "same"),
    ("U.S.", "United States", "same"),
    ("Austin", "Austin, Texas", "same"),
    ("Villa Ninguna", "villa ninguna", "same"),
]


def spot(text: str) -> Spot:
    return Spot(text, frozenset(make_form(text).stems), apart=True, place=read_place(text))


@pytest.mark.parametrize(("a", "b", "expected"), RELATIONS)
def test_relate(a: str, b: str, expected: Relation) -> None:
    assert relate(spot(a), spot(b)) == expected
    assert relate(spot(b), spot(a)) == expected


def test_chapters_lie_apart() -> None:
    assert are_chapters({spot("Perú"), spot("Bolivia")})
    assert not are_chapters({spot("Perú"), spot("Lima")})
    assert not are_chapters({spot("Perú")})


@pytest.mark.parametrize(
    ("name", "free", "expected"),
    [
        ("Movimiento por la Paz", [0, 1], None),
        ("Casa por los derechos en México", [], None),
        ("Casa por los derechos en México", [2], "México"),
        ("Mujeres de Baja California Sur", [1, 2, 3], "Baja California Sur"),
        ("Mujeres de Baja California Sur", [3], None),
    ],
)
def test_find_spot(name: str, free: list[int], expected: str | None) -> None:
    found = find_spot(make_form(name), free)
    assert (found[0].text if found else None) == expected
