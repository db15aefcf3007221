from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.segmenting.artefacts import artefact_reasons
from signclean.segmenting.blocks import Block, find_blocks
from signclean.segmenting.told_rows import tell_rows
from tests.segmenting.conftest import build_rows

LETTER = "We ask you to withdraw the bill, because it harms those who have the least.\n\n"
CARTA = "Pedimos que se retire la ley, porque daña a quienes menos tienen, y que nos escuchen.\n\n"
BRIEF = "Wir fordern Sie auf, das Gesetz zurückzuziehen, weil es denen schadet, die wenig haben.\n\n"

NO_BLOCK = [
    "",
    "\n\n",
    LETTER,
    CARTA + "Exigimos que el gobierno escuche a las comunidades que viven en el río.",
    "Casa Lirio",
]

BLOCKS = [
    ("Rede Maré\nCasa Lirio\nHof Süd", [(0, 3)]),
    (LETTER + "Rede Maré\nCasa Lirio\nHof Süd", [(2, 5)]),
    (LETTER + "Sincerely,\n\nRede Maré\nCasa Lirio", [(2, 6)]),
    (CARTA + "Firman:\nRede Maré; Casa Lirio; Hof Süd", [(2, 4)]),
    (BRIEF + "• Hof Süd\n• Rede Maré\n\n" + BRIEF, [(2, 4)]),
    (LETTER + "Signed:\nRede Maré\nHof Süd\nDe Kade\n\ncc: the council\nthe mayor", [(2, 6)]),
    (
        LETTER
        + "Signed:\nRede Maré\nHof Süd\nDe Kade\n\ncc: the council\n    the mayor\n\n"
        + "The following people also agree\n\n"
        + "Prof. Ana Roca, Uni Sal\nDr Luc Roy, Uni Mer\nEva Lund, Uni Au",
        [(2, 6), (10, 15)],
    ),
    ("Name: Rede Maré\nContact: Ana\n\nName: Hof Süd\nContact: Eva\n\nName: De Kade\nContact: -", [(0, 8)]),
    (
        LETTER
        + "Signed:\nRede Maré\nHof Süd\nDe Kade\n\n"
        + 3 * LETTER
        + "Signed:\nCasa Lirio\nKlub Wir\nLa Sal\nRete Nord",
        [(2, 6), (13, 18)],
    ),
]


def blocks_of(text: str) -> list[Block]:
    rows = build_rows(text)
    return find_blocks(rows, tell_rows(rows, artefact_reasons(rows)))


@pytest.mark.parametrize("text", NO_BLOCK)
def test_prose_and_a_single_row_are_no_list(text: str) -> None:
    assert blocks_of(text) == []


@pytest.mark.parametrize(("text", "stretches"), BLOCKS)
def test_the_list_begins_after_prose_and_ends_before_it(text: str, stretches: list[tuple[int, int]]) -> None:
    assert [(block.start, block.end) for block in blocks_of(text)] == stretches


def test_a_title_before_the_phrase_that_opens_the_list_stays_out() -> None:
    assert blocks_of("Rivers for All\n\nSigned:\n\nRede Maré\nHof Süd")[0].start == 2


def test_a_list_on_one_line_is_no_title() -> None:
    people = "Ana Roca, poeta; Luc Roy; Uwe Sailer; Pau Mas; Ida Bock; Jan Wit; Eva Lund"
    assert blocks_of(people + "\n\nSigned:\n\nRede Maré\nHof Süd")[0].start == 0


def test_the_phrases_that_open_a_list_are_told() -> None:
    assert blocks_of(LETTER + "Signed:\nRede Maré\nHof Süd\n\nSupported by:\nDe Kade\nCasa Lirio")[0].openers == {2, 6}


@given(
    st.lists(
        st.sampled_from(["", "Rede Maré", "• Casa Lirio", "Signed:", "cc: all", LETTER.strip(), "page 2"]), max_size=14
    )
)
def test_blocks_are_apart_in_order_and_hold_their_openers(lines: list[str]) -> None:
    rows = build_rows("\n".join(lines) or " ")
    blocks = find_blocks(rows, tell_rows(rows, artefact_reasons(rows)))
    edges = [edge for block in blocks for edge in (block.start, block.end)]
    assert edges == sorted(edges)
    assert all(block.start < block.end <= len(rows) for block in blocks)
    assert all(block.start <= at < block.end for block in blocks for at in block.openers)
