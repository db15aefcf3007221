from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.segmenting.joining import join_paragraphs
from tests.segmenting.conftest import build_items, build_rows

APART = [
    "Liga Sul -LISU-\nColectivo Lirio",
    "Rede Maré\nHof Süd\nLigue du Sel",
    "• Rede Maré\n• Hof Süd",
    "Rede Maré\n\nHof Süd",
    "Por la Asociación Pro Derechos del Mar: Ana Roca, presidenta\nPor Casa Lirio: Luis Vidal",
    "• Werkstatt Nord, z.s.\n  Verein Kabinett (Brünn)\n• De Kade",
    "• Casa Lirio\nRede Maré\nHof Süd\nLigue du Sel\n" + "Red Sal\n" * 20,
    "Casa Lirio, A.C.\nRede Maré",
    "Asociación de Vecinas y Vecinos del Barrio Alto de San Román\nCasa Lirio\nRed del Sur",
    "Association des amis du parc et de la forêt (AAPF)\nde Kade",
    "Casa Lirio;\nRede Maré;\nHof Süd;",
    "1. Rede Maré\n2. Hof\n3. Süd",
    "• Rede Maré\nHof Süd\n• De Kade\nLigue du Sel",
    "Red del Norte, integrada por:\nCasa Lirio",
    "iRede\neKade\nde Brug",
    "Open Wells Ltd.\nMoira Kane",
    "• Federation of the Wells of the Upper Valley and of its Neighbours\n• Hof Süd\nCasa Lirio\n• De Kade",
    "Verein Hof Süd e. V.: Milena Krautz, 2. Vorsitzende\nSeelsorge am Fluss: Pfarrerin Dr. Ute Zell",
    "Rete del Mare (RdM)\n(non profit) Onda",
]

JOINED = [
    (
        "Network of Women for the Defence of\nthe Commons\nHof Süd",
        ["Network of Women for the Defence of the Commons", "Hof Süd"],
    ),
    ("Asociación de Mujeres y\nHombres del Río\nCasa Lirio", ["Asociación de Mujeres y Hombres del Río", "Casa Lirio"]),
    ("Verband der Freundinnen und\nFreunde des Waldes", ["Verband der Freundinnen und Freunde des Waldes"]),
    ("Comité pour la défense des\nhalles (CDH", ["Comité pour la défense des halles (CDH"]),
    ("Centro Mezquite (antes Casa\ndel Agua)\nHof Süd", ["Centro Mezquite (antes Casa del Agua)", "Hof Süd"]),
    ("Casa Lirio,\nA.C.\nRede Maré", ["Casa Lirio, A.C.", "Rede Maré"]),
    ("Bürgerverein Nordhang\ne. V.\nHof Süd", ["Bürgerverein Nordhang e. V.", "Hof Süd"]),
    ("Rete del Mare\n(RdM)\nCasa Rosa", ["Rete del Mare (RdM)", "Casa Rosa"]),
    ("Arbeits-\ngemeinschaft Hof Süd\nDe Kade", ["Arbeitsgemeinschaft Hof Süd", "De Kade"]),
    ("Klinik Nord-\nSüd\nDe Kade", ["Klinik Nord-Süd", "De Kade"]),
    ("• Stichting Vrienden van het\n  Eiland Schor\n• De Kade", ["Stichting Vrienden van het Eiland Schor", "De Kade"]),
    ("Red Sur\nintegrada por Casa Lirio y Casa Rosa\nSel", ["Red Sur integrada por Casa Lirio y Casa Rosa", "Sel"]),
    ("Bündnis Hof\n(Hof Nord, De Kade)\nSel", ["Bündnis Hof (Hof Nord, De Kade)", "Sel"]),
    ("Red Sur\nMiembros:\nCasa Lirio, Casa Rosa, Red Azul", ["Red Sur", "Miembros: Casa Lirio, Casa Rosa, Red Azul"]),
    ("Red Sur\nMiembros: Casa Lirio; Casa\nRosa;\nSel", ["Red Sur", "Miembros: Casa Lirio; Casa", "Rosa;", "Sel"]),
    (
        "  Hof Süd\n  Arbeitsgemeinschaft der Freundinnen der Elbe und Weser\n    Verwandten Ströme\n  De Kade",
        ["Hof Süd", "Arbeitsgemeinschaft der Freundinnen der Elbe und Weser Verwandten Ströme", "De Kade"],
    ),
    ("• Moira Kane, Director\n  Open Wells\n• Ruth Osei", ["Moira Kane, Director Open Wells", "Ruth Osei"]),
    ("Casa Lirio;\nRede de Mulheres da\nMaré;\nHof Süd;", ["Casa Lirio;", "Rede de Mulheres da Maré;", "Hof Süd;"]),
    ("Rosa Iturbe,\nvocera del frente\nHof Süd", ["Rosa Iturbe, vocera del frente", "Hof Süd"]),
]


def lines_of(text: str) -> list[str]:
    return [item.passage.text for item in build_items(text)]


@pytest.mark.parametrize("text", APART)
def test_entries_stay_apart(text: str) -> None:
    assert len(lines_of(text)) == len([line for line in text.split("\n") if line])


@pytest.mark.parametrize(("text", "items"), JOINED)
def test_wrapped_entries_are_made_whole(text: str, items: list[str]) -> None:
    assert lines_of(text) == items


def test_indent_style_and_target_are_those_of_the_first_row() -> None:
    items = build_items("  • Network of Women for\n    [the Commons](https://noc.example)\n\n  • Hof Süd")
    assert [(item.indent, item.style, item.after_blank, item.url) for item in items] == [
        (2, "•", False, "https://noc.example"),
        (2, "•", True, None),
    ]


ROWS = ["", "Rede Maré", "• Casa Lirio", "Frente de", "(RM)", "A.C.", "Hof-", "vocera", "Ligue, Sel;", "1. Kade"]


@given(st.lists(st.sampled_from(ROWS), min_size=1, max_size=12))
def test_items_hold_the_letters_of_the_rows_in_order(lines: list[str]) -> None:
    rows = build_rows("\n".join(lines))
    letters = [c for row in rows for c in row.text if c.isalnum()]
    for items in (build_items("\n".join(lines)), join_paragraphs(rows)):
        assert [c for item in items for c in item.passage.text if c.isalnum()] == letters
