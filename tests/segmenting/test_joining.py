from __future__ import annotations

import pytest

from signclean.segmenting.joining import glue_rows, join_paragraphs
from tests.segmenting.conftest import build_passage, build_rows

PARAGRAPHS = [
    ("", []),
    ("Rede Maré;\nHof Süd", ["Rede Maré; Hof Süd"]),
    ("Rede Maré\n\nHof Süd", ["Rede Maré", "Hof Süd"]),
    ("• Rede\n  Maré\n• Hof Süd", ["Rede Maré", "Hof Süd"]),
    ("Rede do Nor-\ndeste; Hof", ["Rede do Nordeste; Hof"]),
]


@pytest.mark.parametrize(("text", "items"), PARAGRAPHS)
def test_paragraphs_are_made_one(text: str, items: list[str]) -> None:
    assert [item.passage.text for item in join_paragraphs(build_rows(text))] == items


@pytest.mark.parametrize(
    ("left", "right", "glued"),
    [
        ("Rede", "Maré", "Rede Maré"),
        ("Arbeits-", "kreis", "Arbeitskreis"),
        ("Nord-", "Süd", "Nord-Süd"),
        ("Rede –", "Maré", "Rede – Maré"),
        ("Zone 4-", "b", "Zone 4- b"),
    ],
)
def test_a_word_broken_at_the_line_end_is_made_whole(left: str, right: str, glued: str) -> None:
    assert glue_rows(build_passage(left), build_passage(right)).text == glued


def test_many_rows_are_glued_as_two_are() -> None:
    rows = ["Rede de", "Mulheres do Nor-", "deste", "", "e Zona-", "Sul"]
    assert glue_rows(*map(build_passage, rows)).text == "Rede de Mulheres do Nordeste e Zona-Sul"
