from __future__ import annotations

import pytest

from signclean.naming.alias import begins_as_body, is_second_name
from signclean.naming.pieces import Mark

NAME = "Red de Mujeres del Lago"


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Justicia", Mark.DASH),
        ("Capítulo Norte", Mark.DASH),
        ("Comité de Puno", Mark.DASH),
        ("Facultad de Derecho", Mark.DASH),
        ("agua, tierra y vida", Mark.DASH),
        ("Sida del Estado", Mark.STROKE),
        ("as Rurais", Mark.STROKE),
        ("Agua y Vida", Mark.COMMA),
        ("Centro de Ayuda", Mark.AFTER),
        ("ZM", Mark.DASH),
        ("agua y vida", Mark.BRACKET),
    ],
)
def test_subtitles_parts_and_topics_are_no_second_names(text: str, mark: Mark) -> None:
    assert not is_second_name(text, mark, NAME)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Lake Women", Mark.DOUBLE_SLASH),
        ("Lake Women's Network", Mark.SLASH),
        ("RED mesoamericana de salud", Mark.STROKE),
        ("Conseil de l'Eau", Mark.DASH),
        ("Le Conseil des Pêcheurs", Mark.DASH),
        ("Die Schwalben", Mark.DASH),
        ("FEMLAGOS", Mark.DASH),
        ("femLAGO", Mark.COMMA),
        ("Lake Women's Network", Mark.BRACKET),
        ("Puentes de Paz A.C.", Mark.BRACKET),
    ],
)
def test_second_names(text: str, mark: Mark) -> None:
    assert is_second_name(text, mark, NAME)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("Iowa Chapter", False),
        ("red de voces", False),
        ("La Coalición", True),
        ("Verein der Gärten", True),
    ],
)
def test_what_begins_as_the_name_of_a_body(text: str, *, expected: bool) -> None:
    assert begins_as_body(text) is expected
