from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signclean.model import Reason, Span
from signclean.naming import shape_of
from signclean.segmenting import Segmentation, segment
from tests.segmenting.conftest import build_document, read_segments

EMPTY = ["", "\n\n", "Pedimos que se retire la ley, porque daña a quienes menos tienen, y que nos escuchen."]

LETTERS = [
    ("Rede Maré\nHof Süd", ["Rede Maré", "Hof Süd"]),
    (
        "Signed:\n\n1. Open Wells\n2. Network of Women for\n   the Commons\n\ncc: the mayor",
        ["Open Wells", "Network of Women for the Commons"],
    ),
    ("Firman:\n\n- **Casa Lirio**, A.C.\n- [Red Sal](https://sal.example)", ["Casa Lirio, A.C.", "Red Sal"]),
    ("Signataires :\n— Ligue du Sel¹\n— Luc Roy, avocat\n\n¹ Sous réserve.", ["Ligue du Sel", "Luc Roy, avocat"]),
    (
        "Assinam:\n➢ Rede do Mar (Associação Azul; Instituto Voz)\n➢ Ilha",
        ["Rede do Mar", "Associação Azul", "Instituto Voz", "Ilha"],
    ),
    ("Unterzeichner:\nHof Süd\n2\nDe Kade", ["Hof Süd", "De Kade"]),
    ("> Signed,\n>\n> Open Wells\n> River Guild", ["Open Wells", "River Guild"]),
    ("<p>Open Wells<br>River Guild<br/>De Kade</p>", ["Open Wells", "River Guild", "De Kade"]),
    ("<ul><li>Ligue du Sel</li><li>Hof Süd</li></ul>", ["Ligue du Sel", "Hof Süd"]),
    ("Signed by:\n- Open Wells\n- River Guild\nand 45 other organisations", ["Open Wells", "River Guild"]),
    ("Name | Land\nHof Süd | Kenia\nDe Kade | Gana", ["Hof Süd", "De Kade"]),
]


@pytest.mark.parametrize("text", EMPTY)
def test_a_letter_without_a_list_has_no_mentions(text: str) -> None:
    found = read_segments(text)
    assert found.mentions == found.layout == found.doubts == ()
    assert len(found.ignored) == bool(text.strip())


@pytest.mark.parametrize(("text", "mentions"), LETTERS)
def test_letters(text: str, mentions: list[str]) -> None:
    assert [mention.text for mention in read_segments(text).mentions] == mentions


def test_numbers_go_on_from_the_first() -> None:
    found = segment(build_document("Rede Maré\nHof Süd"), shape_of, 41)
    assert [mention.n for mention in found.mentions] == [41, 42]


def test_a_name_that_stands_alone_elsewhere_is_not_cut() -> None:
    text = (
        "Pan, Paz y Pueblo\nCentro Sur\n\n"
        "Red del Norte, integrada por: Fundación Lirio, Pan, Paz y Pueblo, Centro Sur y Casa Rosa"
    )
    members = [mention.text for mention in read_segments(text).mentions if mention.member_of]
    assert members == ["Fundación Lirio", "Pan, Paz y Pueblo", "Centro Sur", "Casa Rosa"]


def test_what_is_left_over_is_told_with_its_place() -> None:
    found = read_segments("Name\tCountry\nOpen Wells\tKenya\nRiver Guild\tGhana")
    assert [(one.text, one.reason, one.spans) for one in found.ignored] == [
        ("Name Country", Reason.TABLE_HEADER, (Span(1, 0, 12),))
    ]


def test_the_heads_of_cells_that_stand_a_line_each_are_no_signatories() -> None:
    found = read_segments("Organization\nCountry\nOpen Wells\nKenya\n\nRiver Guild\nGhana\n\nClean Banks\nTogo\n\nFoo")
    assert [mention.text for mention in found.mentions] == ["Open Wells", "River Guild", "Clean Banks", "Foo"]
    assert [(one.text, one.reason) for one in found.ignored] == [
        ("Organization", Reason.TABLE_HEADER),
        ("Country", Reason.TABLE_HEADER),
    ]


def test_layout_is_told_by_lines() -> None:
    found = read_segments("Signed:\n\n• Rede Maré\n• Hof Süd\n\nIndividuals:\n\nMoira Kane\nRuth Osei")
    assert [(part.lines, part.kind) for part in found.layout] == [((3, 4), "list"), ((8, 9), "lines")]


ROWS = [
    "",
    "Rede Maré, Recife",
    "• Casa Lirio e Hof Süd",
    "  ◦ Ligue du Sel",
    "Signed:",
    "cc: all",
    "Red del Norte, integrada por:",
    "De Kade; Rete Onda; Ana Roca y Luis Vidal, voceros",
    "3",
    "Kenya",
    "Open Wells\tGhana",
    "ORGANISATIONS",
    "(RM)",
]


def columns_of(found: Segmentation) -> Counter[tuple[int, int]]:
    spans = (span for part in (*found.mentions, *found.ignored) for span in part.spans)
    return Counter((span.line, column) for span in spans for column in range(span.start, span.end))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(ROWS), min_size=1, max_size=12))
def test_every_word_is_read_once(lines: list[str]) -> None:
    columns = columns_of(read_segments("\n".join(lines)))
    for number, line in enumerate(lines, 1):
        for word in re.finditer(r"[^\W\d_]{2,}", line):
            assert {columns[number, at] for at in range(word.start(), word.end())} == {1}, (word[0], lines)


WHOLE_LETTERS = [
    (
        "Fundación Agua y Red de Pozos, integrada por: Casa Lirio, Red Sal y Hof Süd\n"
        "Mesa de Mujeres y Alianza por la Vida, que agrupa a Casa Lirio, Red Sal y Hof Süd\n"
        "Sindicato de Pescadores y Coordinadora del Mar, integrada por Casa Lirio y Red Sal",
        [
            *("Fundación Agua", "Red de Pozos", "Mesa de Mujeres y Alianza por la Vida"),
            *("Sindicato de Pescadores", "Coordinadora del Mar"),
        ],
    ),
    (
        "Casa Azul; Fundação do Rio; Sindicato dos Jornalistas do Norte e Rede\n"
        "Serra, composta por: Instituto Sal, Terra e Mar - ISTM, Central do Cerrado e Mopic; Grupo de Mídia",
        ["Casa Azul", "Fundação do Rio", "Sindicato dos Jornalistas do Norte", "Rede Serra", "Grupo de Mídia"],
    ),
]


@pytest.mark.parametrize(("text", "names"), WHOLE_LETTERS)
def test_coalitions_stand_beside_what_a_conjunction_joins_to_them(text: str, names: list[str]) -> None:
    found = read_segments(f"Signed by:\n\n{text}")
    assert [mention.text for mention in found.mentions if not mention.member_of] == names
