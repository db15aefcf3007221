from __future__ import annotations

import textwrap

import pytest

from signclean.segmenting.margins import find_margin
from tests.segmenting.conftest import build_rows

NAMES = [
    "Red de Mujeres por el Agua y la Vida de la Sierra Norte",
    "Casa Lirio",
    "Asociación de Familias Campesinas del Valle del Río Seco",
    "Centro Sur",
    "Network of Young Farmers for the Commons of the River",
    "Open Wells",
    "Collectif pour la Défense des Terres et des Eaux du Sel",
    "Ligue du Sel",
    "Verein zur Förderung der Gemeinschaftsgärten in der Heide",
    "Hof Süd",
]

NEVER_WRAPPED = ["", "Casa Lirio", "Casa Lirio\nHof Süd\nRede Maré", "\n".join(NAMES)]


@pytest.mark.parametrize("text", NEVER_WRAPPED)
def test_names_a_row_each_have_no_margin(text: str) -> None:
    assert find_margin(build_rows(text)) is None


@pytest.mark.parametrize("columns", [36, 40, 44])
@pytest.mark.parametrize("bullet", ["- ", "* "])
def test_wrapped_items_tell_the_margin(columns: int, bullet: str) -> None:
    wrapped = [textwrap.fill(bullet + name, columns) for name in NAMES]
    margin = find_margin(build_rows("\n".join(wrapped)))
    longest = max(len(line) for item in wrapped for line in item.split("\n"))
    assert margin is not None
    assert longest - len(bullet) <= margin <= columns
