from __future__ import annotations

import pytest

from signclean.segmenting.nesting import Node, announces, nest
from tests.segmenting.conftest import build_items

FLAT = [
    "• Rede Maré\n• Hof Süd",
    "Rede Maré\n  Hof Süd",
    "• Rede Maré\n • Hof Süd",
    "  • Rede Maré\n• Hof Süd",
    "1. Rede Maré\n2. Hof Süd\n\n• De Kade",
    "Red del Norte:\n\nCasa Lirio",
    "• Rede Maré\no Hof Süd\n• De Kade",
    "• Bündnis Meer mit\n• Hof Süd",
]

NESTED = [
    ("• Rede Maré\n  • Hof Süd\n• De Kade", [("Rede Maré", ["Hof Süd"]), "De Kade"]),
    ("1. Rede Maré\n   a) Hof Süd\n   b) De Kade\n2. Sel", [("Rede Maré", ["Hof Süd", "De Kade"]), "Sel"]),
    ("• Rede Maré\n    ◦ Hof Süd\n        ▪ De Kade\n• Sel", [("Rede Maré", [("Hof Süd", ["De Kade"])]), "Sel"]),
    ("Rede Maré\n  • Hof Süd\n  • De Kade\nSel", [("Rede Maré", ["Hof Süd", "De Kade"]), "Sel"]),
    (
        "Red del Norte, integrada por:\n• Casa Lirio\n• Casa Rosa",
        [("Red del Norte, integrada por:", ["Casa Lirio", "Casa Rosa"])],
    ),
    ("• Rede Maré\n  Membros:\n    - Hof Süd\n    - De Kade\n• Sel", [("Rede Maré", ["Hof Süd", "De Kade"]), "Sel"]),
    (
        "<ul>\n<li>Rede Maré\n<ul>\n<li>Hof Süd</li>\n</ul>\n</li>\n<li>Sel</li>\n</ul>",
        [("Rede Maré", ["Hof Süd"]), "Sel"],
    ),
]

MORE_NESTED = [
    ("Red Sur\nMiembros:\n1) Casa Lirio\n2) Casa Rosa\nSel", [("Red Sur", ["Casa Lirio", "Casa Rosa"]), "Sel"]),
    ("Red Sur\nMiembros: Casa Lirio; Casa Rosa\nSel", [("Red Sur", ["Casa Lirio; Casa Rosa"]), "Sel"]),
    (
        "1. Red Sur\n   Miembros:\n   Casa Lirio\n   Casa Rosa\n2. Sel",
        [("Red Sur", ["Casa Lirio", "Casa Rosa"]), "Sel"],
    ),
    ("Sel\n\nMiembros: Casa Lirio; Casa Rosa", ["Sel", "Casa Lirio; Casa Rosa"]),
    ("• Rede Maré:\no Hof Süd\no De Kade\n• Sel", [("Rede Maré:", ["Hof Süd", "De Kade"]), "Sel"]),
    ("Red del Norte:\nCasa Lirio\nCasa Rosa\n\nSel", [("Red del Norte:", ["Casa Lirio", "Casa Rosa"]), "Sel"]),
    ("1. Red Sur:\n   Casa Lirio\n   Casa Rosa\n2. Sel", [("Red Sur:", ["Casa Lirio", "Casa Rosa"]), "Sel"]),
    ("• Bündnis Meer mit\n- Hof Süd\n- De Kade\n• Sel", [("Bündnis Meer mit", ["Hof Süd", "De Kade"]), "Sel"]),
    ("Red Sur, integrada por\n• Casa Lirio\nSel", [("Red Sur, integrada por", ["Casa Lirio"]), "Sel"]),
]

ANNOUNCING = [
    ("Red del Norte", False),
    ("Members First Credit Union", False),
    ("Casa de los Miembros", False),
    ("Red del Norte:", True),
    ("Red del Norte, integrada por", True),
    ("Coalition for Rivers, comprising:", True),
    ("Bündnis Hof (Mitglieder:", True),
]

Tree = list["str | tuple[str, Tree]"]


def tree_of(nodes: list[Node]) -> Tree:
    return [(n.item.passage.text, tree_of(n.children)) if n.children else n.item.passage.text for n in nodes]


@pytest.mark.parametrize("text", FLAT)
def test_entries_of_one_level_stay_so(text: str) -> None:
    assert all(isinstance(one, str) for one in tree_of(list(nest(build_items(text)))))


@pytest.mark.parametrize(("text", "tree"), NESTED + MORE_NESTED)
def test_members_nest_below_their_head(text: str, tree: Tree) -> None:
    assert tree_of(list(nest(build_items(text)))) == tree


@pytest.mark.parametrize(("text", "announcing"), ANNOUNCING)
def test_announcements(text: str, announcing: bool) -> None:
    assert announces(text) is announcing


def test_nothing_nests_in_nothing() -> None:
    assert list(nest([])) == []
