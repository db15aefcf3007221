from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signclean.model import Reason
from signclean.naming import shape_of
from signclean.segmenting.inline import is_announcement
from signclean.segmenting.regions import survey, title_rows
from tests.segmenting.conftest import build_rows

LETTER = "We ask you to withdraw the bill, because it harms those who have the least."

NO_TITLES = [
    "Rede Maré\nHof Süd",
    "1. Open letter to the council",
    "Rede Maré\nHof Süd\nOpen letter to the council",
]

TITLES = [
    ("Open letter to the council\n\nRede Maré", [0]),
    ("\nCarta abierta al consejo\nRede Maré", [1]),
    ("Offener Brief an den Rat\nRede Maré", [0]),
]

ANNOUNCEMENTS = [
    ("Red del Norte", False),
    ("Les Amis du Parc", False),
    ("The following groups join this comment", True),
    ("Las siguientes entidades apoyan la carta", True),
    ("following groups", False),
]

SECTIONS = [
    ("Rede Maré\nHof Süd\nDe Kade", [(None, [1, 3])]),
    (f"{LETTER}\n\nRede Maré\nHof Süd\n", [(None, [3, 4])]),
    ("Firman:\n\nRed Maíz\nCasa Lirio", [(None, [3, 4])]),
    (
        "México\n\nRed Maíz\nCasa Lirio\nCasa Rosa\n\nPerú\n\nRed Papa\nCasa Sal\nVoz Sur\nRed Mar",
        [("México", [3, 5]), ("Perú", [9, 12])],
    ),
    ("Organizaciones firmantes:\nRed Maíz\nCasa Lirio", [("Organizaciones firmantes", [2, 3])]),
    ("Rede Maré\nHof Süd\n\n2\n\nDe Kade\nLigue du Sel", [(None, [1, 7])]),
]

REASONS = [
    ("Rede Maré\nHof Süd", []),
    (f"{LETTER}\n\nSincerely,\n\nRede Maré\nHof Süd", [Reason.PROSE, Reason.OPENER]),
    ("Signed:\nRede Maré\nHof Süd\n3\nDe Kade", [Reason.OPENER, Reason.PAGE_NUMBER]),
    ("Signed:\nRede Maré\nHof Süd\n\ncc: the council", [Reason.OPENER, Reason.COPY_LINE]),
    ("Signed:\nRede Maré\nHof Süd\n\nPress contact: Jo Bell", [Reason.OPENER, Reason.AFTER_BLOCK]),
    ("Signed:\nLigue du Sel¹\nHof Süd\n\n¹ À titre personnel.", [Reason.OPENER, Reason.FOOTNOTE, Reason.FOOTNOTE]),
    ("Organizaciones\n\nRed Maíz\nCasa Lirio\nCasa Rosa", [Reason.HEADING]),
]


@pytest.mark.parametrize("text", NO_TITLES)
def test_no_titles(text: str) -> None:
    assert title_rows(build_rows(text)) == []


@pytest.mark.parametrize(("text", "titles"), TITLES)
def test_first_lines_that_name_the_letter(text: str, titles: list[int]) -> None:
    assert title_rows(build_rows(text)) == titles


@pytest.mark.parametrize(("text", "announcement"), ANNOUNCEMENTS)
def test_a_phrase_before_a_colon_is_no_name(text: str, announcement: bool) -> None:
    assert is_announcement(text) is announcement


@pytest.mark.parametrize(("text", "regions"), SECTIONS)
def test_regions_stand_below_their_headings(text: str, regions: list[tuple[str | None, list[int]]]) -> None:
    found = survey(build_rows(text), shape_of).regions
    assert [(one.section, [one.rows[0].line, one.rows[-1].line]) for one in found] == regions


@pytest.mark.parametrize(("text", "reasons"), REASONS)
def test_what_holds_no_signature_has_a_reason(text: str, reasons: list[Reason]) -> None:
    assert sorted(reason for _, reason in survey(build_rows(text), shape_of).ignored) == sorted(reasons)


def test_a_phrase_and_the_names_behind_it_on_one_line_are_parted() -> None:
    found = survey(build_rows("Signed by: Rede Maré; Hof Süd; De Kade"), shape_of)
    assert [row.text for region in found.regions for row in region.rows] == ["Rede Maré; Hof Süd; De Kade"]
    assert [(passage.text, reason) for passage, reason in found.ignored] == [("Signed by:", Reason.OPENER)]


def test_a_body_before_a_colon_is_no_phrase() -> None:
    found = survey(build_rows("Red del Norte: Casa Lirio; Casa Rosa\nHof Süd"), shape_of)
    assert [row.text for region in found.regions for row in region.rows] == [
        "Red del Norte: Casa Lirio; Casa Rosa",
        "Hof Süd",
    ]


ROWS = [
    "",
    "Rede Maré",
    "• Casa Lirio",
    "Signed:",
    "cc: all",
    LETTER,
    "page 2",
    "3",
    "México",
    "ORGANISATIONS",
    "Hof*",
    "* Note",
]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(ROWS), min_size=1, max_size=14))
def test_every_row_stands_in_a_region_or_is_ignored_once(lines: list[str]) -> None:
    rows = build_rows("\n".join(lines))
    found = survey(rows, shape_of)
    held = Counter(row.line for region in found.regions for row in region.rows if not row.blank)
    held += Counter(passage.first_line for passage, _ in found.ignored if passage)
    calls = Counter(p.first_line for p, reason in found.ignored if p and reason is Reason.FOOTNOTE and p.text == "*")
    assert held - calls == Counter(row.line for row in rows if not row.blank)
