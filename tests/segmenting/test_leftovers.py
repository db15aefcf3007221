from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.model import Reason, Span
from signclean.segmenting.leftovers import ignore, markers_of, unused_words
from signclean.segmenting.passage import join
from tests.segmenting.conftest import build_passage, build_rows, places_of

NOTHING = [
    ("Rede Maré", ["Rede Maré"]),
    ("Rede Maré; Hof Süd.", ["Rede Maré", "Hof Süd"]),
    ("Rede Maré (Hof Süd)", ["Rede Maré", "Hof Süd"]),
    ("— Rede Maré —", ["Rede Maré"]),
    ("", []),
]

LEFT = [
    ("Rede Maré e Hof Süd", ["Rede Maré", "Hof Süd"], ["e"]),
    (
        "Red del Norte, integrada por: Casa Lirio y Casa Rosa",
        ["Red del Norte", "Casa Lirio", "Casa Rosa"],
        ["integrada por", "y"],
    ),
    ("Rede Maré", [], ["Rede Maré"]),
    ("the River Guild, and others", ["River Guild"], ["the", "and others"]),
]


@pytest.mark.parametrize(("text", "used"), NOTHING)
def test_marks_alone_are_no_words(text: str, used: list[str]) -> None:
    assert list(unused_words(build_rows(text), [build_passage(text).cut(a, b) for a, b in stretches(text, used)])) == []


@pytest.mark.parametrize(("text", "used", "left"), LEFT)
def test_words_that_no_entry_holds(text: str, used: list[str], left: list[str]) -> None:
    passages = [build_passage(text).cut(a, b) for a, b in stretches(text, used)]
    assert [words.text for words in unused_words(build_rows(text), passages)] == left


def stretches(text: str, parts: list[str]) -> list[tuple[int, int]]:
    return [(text.index(part), text.index(part) + len(part)) for part in parts]


@given(st.text(alphabet="Ab ,(", min_size=1, max_size=20), st.lists(st.integers(0, 20), max_size=6))
def test_every_letter_is_used_or_left_over_once(text: str, numbers: list[int]) -> None:
    edges = sorted(numbers)
    used = [build_passage(text).cut(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False)]
    left = list(unused_words(build_rows(text), used))
    places = [
        place
        for passage in (*used, *left)
        for place, c in zip(places_of(passage), passage.text, strict=True)
        if c in "Ab"
    ]
    assert sorted(filter(None, places)) == [(1, at) for at, c in enumerate(text) if c in "Ab"]


def test_numbers_are_kept_and_bullets_are_not() -> None:
    assert markers_of(build_rows("1. Rede Maré\n2. Hof Süd")).text == "1, 2"
    assert not markers_of(build_rows("• Rede Maré\n• Hof Süd"))


def test_what_is_ignored_keeps_its_place_and_hides_contacts() -> None:
    passage = join([build_passage("ana@lirio.example,  Lirio")])
    ignored = ignore("-", passage, Reason.CONTACT)
    assert (ignored.text, ignored.spans, ignored.lines) == ("***@***, Lirio", (Span(1, 0, 25),), (1, 1))
