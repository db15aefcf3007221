"""The mark that parts the signatures of a running text."""

from __future__ import annotations

import pytest

from signclean.naming import shape_of
from signclean.segmenting.parting import find_separator
from signclean.segmenting.passage import read_line
from signclean.segmenting.standing import Standing


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        # a dash before a second name parts nothing where a stronger mark stands
        ("PLANET 7 – Amis de la Terre Jura; SOLBÜRO – Allianz der Moore; Dachverband Wasser", ";"),
        ("Aqua Viva – ONG; Casa Clara – Centro de Arte | Red de Ríos – RDR | Pan y Paz", "|"),
        ("Red de Ríos; Casa de Paz, A.C.; Comité de Barrio, Lima; Pan y Trabajo", ";"),
        ("Red de Ríos – Casa de Paz – Comité de Barrio – Pan y Trabajo", " – "),
        ("Red de Ríos / Casa de Paz / Comité de Barrio / Pan y Trabajo", " / "),
        ("Red de Ríos • Casa de Paz • Comité de Barrio • Pan y Trabajo", "•"),
    ],
)
def test_the_mark_between_signatures(text: str, mark: str) -> None:
    assert find_separator(read_line(text, 1), Standing(shape_of)) == mark
