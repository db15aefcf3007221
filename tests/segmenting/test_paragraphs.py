from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.segmenting.paragraphs import paragraphs, prose_rows
from tests.segmenting.conftest import build_rows

LISTS = [
    "Rede Maré\nCasa Lirio\nHof Süd",
    "• Frente por la Vivienda Digna de los Barrios del Sur\n• Casa Lirio",
    "Network of Women for the Defence of the\nCommons and of the Right to Water",
    "Ana Roca, profesora de la Universidad de Villanueva\nUwe Sailer, Sprecher des Netzwerks Offene Stadt",
    "Ligue du Sel\nAssociation des amis du parc et de la forêt\nComité pour le droit à l’eau",
    "",
]

PROSE = [
    ("We ask you to withdraw the bill, because it harms those who have least.\n\nRede Maré", {0}),
    (
        "Nous vous demandons de retirer ce projet, qui menace\nles droits de toutes et de tous, et de nous\nrecevoir.",
        {0, 1, 2},
    ),
    ("Rede Maré\n\nPedimos que se retire la ley, porque daña a quienes\nmenos tienen, y que nos escuchen.", {2, 3}),
    ("1. Wir fordern, dass das Gesetz zurückgezogen wird, weil es schadet.\n2. Hof Süd", {0}),
]


@pytest.mark.parametrize("text", LISTS)
def test_lists_hold_no_prose(text: str) -> None:
    assert prose_rows(build_rows(text)) == set()


@pytest.mark.parametrize(("text", "rows"), PROSE)
def test_prose_alone_and_wrapped(text: str, rows: set[int]) -> None:
    assert prose_rows(build_rows(text)) == rows


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("", []),
        ("a", [(0, 1)]),
        ("a\nb\n\nc", [(0, 2), (3, 4)]),
        ("• a\n  b\n• c", [(0, 2), (2, 3)]),
        ("\n\na\n\n", [(2, 3)]),
    ],
)
def test_blank_lines_and_markers_part_paragraphs(text: str, stretches: list[tuple[int, int]]) -> None:
    assert list(paragraphs(build_rows(text))) == stretches


@given(st.lists(st.sampled_from(["", "Casa", "• Rede", "1. Hof", "  Kade"]), max_size=8))
def test_every_row_that_is_not_blank_stands_in_one_paragraph(lines: list[str]) -> None:
    rows = build_rows("\n".join(lines))
    held = [at for start, end in paragraphs(rows) for at in range(start, end)]
    assert held == [at for at, row in enumerate(rows) if not row.blank]
