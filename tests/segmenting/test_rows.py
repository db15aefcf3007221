from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.segmenting.rows import Row
from tests.segmenting.conftest import build_rows

NO_MARKERS = [
    "350 Norte\nCasa Lirio\n8 de Marzo",
    "o Rio\nCasa Lirio",
    "a) Casa",
    "(z) Casa\n(b) Rede",
    "2030 Klima\nHof Süd\n1900 Freunde",
    "7 Oaks Trust\nDe Kade",
    "1º de Mayo\nCasa Lirio",
]

MARKED = [
    ("- Liga Sul\n  – LS\n  – RM\n- Hof", ["Liga Sul", "LS", "RM", "Hof"]),
    ("- Liga Sul\n  – Casa Lirio\n- Hof", ["Liga Sul", "Casa Lirio", "Hof"]),
    ("1. Casa\n2. Rede", ["Casa", "Rede"]),
    ("7. Casa", ["Casa"]),
    ("1 Casa\n2 Rede\n3 Hof", ["Casa", "Rede", "Hof"]),
    ("1 Casa\n2 Rede\n4 Hof", ["Casa", "Rede", "Hof"]),
    ("(1) Casa\n(2) Rede", ["Casa", "Rede"]),
    ("a) Casa\nb) Rede", ["Casa", "Rede"]),
    ("• Casa\no Rede\no Hof", ["Casa", "Rede", "Hof"]),
    ("1.- Casa\n2.- Rede", ["Casa", "Rede"]),
    ("1/ Casa\n2/ Rede", ["Casa", "Rede"]),
    ("1º Casa\n2º Rede", ["Casa", "Rede"]),
    ("(i) Casa\n(ii) Rede\n(iii) Hof\n(iv) Kade", ["Casa", "Rede", "Hof", "Kade"]),
    ("<ul>\n<li>Casa</li>\n<li>Rede</li>\n</ul>", ["Casa", "Rede"]),
]

HEADINGS = [
    ("**Casa Lirio**", True),
    ("## México", True),
    ("<h3>Italia</h3>", True),
    ("<strong>Belgique</strong>", True),
    ("__Firmantes__", True),
    ("**Casa** Lirio", False),
    ("Casa **Lirio**", False),
    ("#Casa", False),
    ("Casa Lirio", False),
]

LEADS = [
    ("**Ana Roca**, vocera", "Ana Roca"),
    ("<b>Uwe Sailer</b> Sprecher", "Uwe Sailer"),
    ("**Ana Roca**", None),
    ("vocera **Ana Roca**", None),
]


def markers_of(rows: list[Row]) -> list[str | None]:
    return [row.marker.style if row.marker else None for row in rows]


@pytest.mark.parametrize("text", NO_MARKERS)
def test_a_number_or_letter_out_of_any_sequence_is_text(text: str) -> None:
    rows = build_rows(text)
    assert not any(markers_of(rows))
    assert [row.text for row in rows] == text.split("\n")


@pytest.mark.parametrize(("text", "bodies"), MARKED)
def test_markers_are_told_apart_from_the_text(text: str, bodies: list[str]) -> None:
    rows = build_rows(text)
    assert all(markers_of(rows))
    assert [row.text for row in rows] == bodies


def test_a_dash_before_an_acronym_below_its_name_is_no_bullet() -> None:
    rows = build_rows("- Liga Sul\n  – LS\n- Hof")
    assert [row.text for row in rows] == ["Liga Sul", "– LS", "Hof"]
    assert [row.text for row in build_rows("Instituto da Defesa Cidadã\n- Idec\nHof")][1] == "- Idec"
    assert [row.text for row in build_rows("Rede Maré\n- Idec\nHof")][1] == "Idec"


def test_each_list_counts_for_itself() -> None:
    rows = build_rows("1 Casa\n2 Rede\n\na. Hof\nb. Kade\n\n8 Mars Collectif")
    assert markers_of(rows) == ["1", "1", None, "a.", "a.", None, None]
    assert rows[-1].text == "8 Mars Collectif"


@pytest.mark.parametrize(("line", "heading"), HEADINGS)
def test_markup_from_end_to_end_sets_a_heading(line: str, heading: bool) -> None:
    assert build_rows(line)[0].heading is heading


@pytest.mark.parametrize(("line", "lead"), LEADS)
def test_bold_at_the_beginning_sets_a_name_apart(line: str, lead: str | None) -> None:
    assert build_rows(line)[0].lead == lead


@pytest.mark.parametrize(
    ("line", "indent", "width"),
    [("Casa", 0, 4), ("  Casa", 2, 6), ("\tCasa", 4, 8), (" \tCasa  ", 4, 8), ("  • Casa", 2, 8), ("", 0, 0)],
)
def test_indent_and_width_in_columns(line: str, indent: int, width: int) -> None:
    row = build_rows(line)[0]
    assert (row.indent, row.width) == (indent, width)


def test_nested_html_lists_are_indented_and_tags_leave_no_row() -> None:
    rows = build_rows("<ul>\n<li>Casa\n<ul>\n<li>Rede</li>\n</ul>\n</li>\n</ul>\nHof")
    assert [(row.line, row.indent, row.text) for row in rows] == [(2, 4, "Casa"), (4, 8, "Rede"), (8, 0, "Hof")]


def test_a_blank_line_is_a_row_and_a_ruler_is_none() -> None:
    assert [(row.line, row.blank) for row in build_rows("Casa\n\n---\n   \nRede")] == [
        (1, False),
        (2, True),
        (4, True),
        (5, False),
    ]


def test_the_whole_of_a_row_has_its_number_but_no_bullet() -> None:
    assert [row.whole.text for row in build_rows("1. Casa\n2. Rede\n• Hof")] == ["1. Casa", "2. Rede", "Hof"]


@given(
    st.lists(
        st.sampled_from(["Casa Lirio", "1. Casa", "2 Rede", "3 Hof", "o Kade", "a) Ligue", "• Rete", ""]),
        min_size=1,
        max_size=9,
    )
)
def test_no_row_loses_a_character(lines: list[str]) -> None:
    for row in build_rows("\n".join(lines)):
        mark = row.marker.passage.text if row.marker else ""
        assert mark + row.text == lines[row.line - 1]


@pytest.mark.parametrize(
    ("line", "opening", "plain"),
    [
        ("Casa Lirio Azul", ("casa", "lirio"), True),
        ("1. L'Île – Casa", ("l", "ile"), False),
        ("Ñandú", ("nandu",), True),
        ("(2) [–]", (), False),
    ],
)
def test_what_every_stage_asks_is_told_once(line: str, opening: tuple[str, ...], plain: bool) -> None:
    [row] = build_rows(line)
    assert (row.opening, row.plain) == (opening, plain)
