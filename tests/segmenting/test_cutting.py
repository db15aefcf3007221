from __future__ import annotations

import pytest

from signclean.segmenting.cutting import cut_node, cut_passage, cut_running, flatten, is_plain, separator_of
from signclean.segmenting.nesting import nest
from tests.segmenting.conftest import STANDING, Tree, build_items, build_passage, texts_of, tree_of

ONE = [
    "Rede Maré",
    "Casa Lirio, A.C.",
    "Open Wells, Kenya",
    "Rede Maré (RM) – Recife",
    "Moira Kane, Director, Open Wells",
    "Mesa de Trabajo, Salud y Género",
    "Verein für Kultur, Bildung und Umwelt e.V.",
    "Colectivo 8M: por la vida, la tierra y el agua",
    "Ligue du Sel (Gand; Liège)",
    "De Kade/Le Quai",
    "Hof am Kanal | HAK",
    "Hof Süd | Kenya",
    "Lake Law Partners | LLPX",
]

TREES: list[tuple[str, Tree]] = [
    ("Casa Lirio; Red Sal; Centro Voz", ["Casa Lirio", "Red Sal", "Centro Voz"]),
    ("Hof Süd | De Kade", ["Hof Süd", "De Kade"]),
    ("WXF | HSX", ["WXF", "HSX"]),
    ("Hof Süd | NABX", ["Hof Süd", "NABX"]),
    ("Ana Roca y Luis Vidal, profesores", ["Ana Roca", "Luis Vidal, profesores"]),
    (
        "Red del Norte, integrada por Fundación Lirio y Centro Sur",
        [("Red del Norte", ["Fundación Lirio", "Centro Sur"])],
    ),
    (
        "Casa Rosa; Red del Norte (Fundación Lirio; Centro Sur); Hof Süd",
        ["Casa Rosa", ("Red del Norte", ["Fundación Lirio", "Centro Sur"]), "Hof Süd"],
    ),
    (
        "Casa Rosa; Bündnis Hof, bestehend aus Verein Nord und Verein Süd; Hof West",
        ["Casa Rosa", ("Bündnis Hof", ["Verein Nord", "Verein Süd"]), "Hof West"],
    ),
    (
        "Réseau du Port : Ligue du Sel ; Comité des Halles ; Luc Roy et Ana Roca, avocats",
        [("Réseau du Port", ["Ligue du Sel", "Comité des Halles", "Luc Roy", "Ana Roca, avocats"])],
    ),
]

PLAIN = [
    ("Rede Maré", True),
    ("Rede Maré (RM) – Recife", True),
    ("Rede Maré, Recife", False),
    ("Rede e Maré", False),
    ("Rede; Maré", False),
    ("Rede: Maré", False),
]

SEPARATORS = [
    ("Rede Maré", None),
    ("Rede (a; b)", None),
    ("Rede Maré;", None),
    ("Rede, Maré", None),
    ("Rede; Maré", ";"),
    ("Rede • Maré; Hof", "•"),
    ("Rede · Maré", " · "),
]


@pytest.mark.parametrize("text", ONE)
def test_one_signature_is_not_cut(text: str) -> None:
    assert tree_of(cut_passage(build_passage(text), STANDING, "row")) == [text]


@pytest.mark.parametrize(("text", "tree"), TREES)
def test_signatures_members_and_people(text: str, tree: Tree) -> None:
    assert tree_of(cut_passage(build_passage(text), STANDING, "row")) == tree


@pytest.mark.parametrize(("text", "plain"), PLAIN)
def test_what_could_part_two_signatures(text: str, plain: bool) -> None:
    assert is_plain(text) is plain


@pytest.mark.parametrize(("text", "separator"), SEPARATORS)
def test_strong_marks_between_the_parts(text: str, separator: str | None) -> None:
    assert separator_of(text) == separator


def test_a_running_text_is_cut_at_its_separator_coalitions_opened() -> None:
    text = "Casa Rosa | Red del Norte, integrada por Fundación Lirio y Centro Sur | Hof Süd"
    assert texts_of(cut_running(build_passage("Casa Rosa - Hof Süd"), " - ", STANDING)) == ["Casa Rosa", "Hof Süd"]
    assert tree_of(cut_running(build_passage(text), "|", STANDING)) == [
        "Casa Rosa",
        ("Red del Norte", ["Fundación Lirio", "Centro Sur"]),
        "Hof Süd",
    ]


def test_members_below_a_head_and_its_link_are_kept() -> None:
    (node,) = nest(build_items("• [Rede Maré](https://mare.example)\n    ◦ Hof Süd\n    ◦ De Kade"))
    children = [entry for child in node.children for entry in cut_node(child, [], STANDING)]
    (entry,) = cut_node(node, children, STANDING)
    assert tree_of([entry]) == [("Rede Maré", ["Hof Süd", "De Kade"])]
    assert (entry.url, entry.cut) == ("https://mare.example", "members nested below")


def test_a_long_text_that_nothing_parts_is_a_doubt() -> None:
    (entry,) = cut_passage(build_passage("Rede " * 20), STANDING, "row")
    assert entry.uncertain is not None
    assert cut_passage(build_passage("Rede Maré"), STANDING, "row")[0].uncertain is None


def test_flattening_has_heads_before_members() -> None:
    entries = cut_passage(build_passage("Red del Norte, integrada por Fundación Lirio y Centro Sur"), STANDING, "row")
    assert texts_of(flatten(entries)) == ["Red del Norte", "Fundación Lirio", "Centro Sur"]


def test_nothing_is_no_entry() -> None:
    assert cut_passage(build_passage(""), STANDING, "row") == cut_passage(build_passage(" ; "), STANDING, "row") == []
