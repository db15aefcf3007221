from __future__ import annotations

import pytest

from signclean.segmenting.footnotes import take_off_calls
from tests.segmenting.conftest import build_rows

NO_CALLS = [
    "Ligue du Sel (1)\nHof Süd",
    "Rede Maré*\nHof Süd",
    "Ligue du Sel¹\nHof Süd²",
    "(1) Ligue du Sel\n(2) Hof Süd (1)",
    "[1] Rede Maré\n[2] Hof Süd",
    "* Rede Maré\n* Hof Süd",
    "† Rede Maré\nHof Süd",
]

CALLS = [
    ("Ligue du Sel¹\nHof Süd\n\n¹ À titre personnel.", ["Ligue du Sel", "Hof Süd"], {4}),
    ("Rede Maré*\nHof Süd\n\n* Assinou depois da publicação.", ["Rede Maré", "Hof Süd"], {4}),
    (
        "Moira Kane [1]\nOpen Wells [2]\n\n[1] In a personal capacity.\n[2] Member since 2019.",
        ["Moira Kane", "Open Wells"],
        {4, 5},
    ),
    ("Uwe Sailer (1)\n\n(1) Als Privatperson.", ["Uwe Sailer"], {3}),
    ("Ana Roca†\nCasa Lirio†\n\n† A título personal.", ["Ana Roca", "Casa Lirio"], {4}),
]


@pytest.mark.parametrize("text", NO_CALLS)
def test_a_mark_without_a_note_below_stays(text: str) -> None:
    rows = build_rows(text)
    assert take_off_calls(rows) == (rows, [], set())


@pytest.mark.parametrize(("text", "texts", "notes"), CALLS)
def test_calls_come_off_and_the_lines_of_notes_are_told(text: str, texts: list[str], notes: set[int]) -> None:
    rows, calls, called = take_off_calls(build_rows(text))
    assert [row.text for row in rows[: len(texts)]] == texts
    assert called == notes
    assert all(mark.text for mark in calls)


def test_the_marks_keep_their_place() -> None:
    _, calls, _ = take_off_calls(build_rows("Uwe Sailer (1)\n\n(1) Als Privatperson."))
    assert [(span.line, span.start, span.end) for mark in calls for span in mark.spans()] == [(1, 11, 14)]
