from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signclean.segmenting.boundaries import Setting
from signclean.segmenting.commas import cut_at_commas
from signclean.segmenting.members import cut_members
from signclean.segmenting.standing import Standing
from tests.segmenting.conftest import STANDING, build_passage, standing_that_knows, texts_of

LIST, LAST, ALONE = Setting(in_list=True), Setting(last=True), Setting()

WHOLE = [
    ("Casa Lirio, A.C.", ALONE),
    ("Open Wells, Kenya", ALONE),
    ("Mesa de Trabajo, Salud y Género", ALONE),
    ("Ana Roca Vidal, profesora, Universidad del Sur, Chile", ALONE),
    ("Moira Kane, Director, Open Wells", LIST),
    ("Instituto de Água, Energia e Clima", ALONE),
    ("Institute for Water, Energy and Climate", ALONE),
    ("Verein für Kultur, Bildung und Umwelt", ALONE),
    ("Syndicat des Travailleurs de l’Eau, de l’Énergie et des Ports", ALONE),
    ("Stichting Natuur, Milieu en Landschap", ALONE),
    ("Hof Süd, Freiburg", ALONE),
    ("", LIST),
]

CUT = [
    (
        "De Kade, Red del Mar et le Réseau contre la mer, l’algue et le sel (RMAS).",
        LIST,
        ["De Kade", "Red del Mar", "le Réseau contre la mer, l’algue et le sel (RMAS)."],
    ),
    ("Attac, Hof Süd und dem Verein Ost", LIST, ["Attac", "Hof Süd", "dem Verein Ost"]),
    ("Anstiftung, Hof Süd e.V. und Küste", LIST, ["Anstiftung", "Hof Süd e.V.", "Küste"]),
    (
        "Casa Lirio, Sindicato dos Portos, Energia e Ambiente (SPEA), Ligue du Sel",
        LIST,
        ["Casa Lirio", "Sindicato dos Portos, Energia e Ambiente (SPEA)", "Ligue du Sel"],
    ),
    (
        "Casa Azul, Rede do Sal, Lda. e a Rede Maré, Open Wells",
        LIST,
        ["Casa Azul", "Rede do Sal, Lda.", "a Rede Maré", "Open Wells"],
    ),
    (
        "Open Wells, Moira Kane, director, Ruth Osei, Ana Roca (chair) and Luis Vidal, baker, Quito",
        LIST,
        ["Open Wells", "Moira Kane, director", "Ruth Osei", "Ana Roca (chair)", "Luis Vidal, baker, Quito"],
    ),
    (
        "Rondas Campesinas de Sal, base Norte y Rondas Campesinas de Sal, base Sur",
        LAST,
        ["Rondas Campesinas de Sal, base Norte", "Rondas Campesinas de Sal, base Sur"],
    ),
    (
        "Fundación Lirio, Casa Rosa, Centro Sur y Colectivo Voz",
        LIST,
        ["Fundación Lirio", "Casa Rosa", "Centro Sur", "Colectivo Voz"],
    ),
    ("Casa Lirio, A.C., Centro Sur, A.C.", LIST, ["Casa Lirio, A.C.", "Centro Sur, A.C."]),
    ("Verein Hof Süd, Initiative Nord und Netzwerk Kade", LIST, ["Verein Hof Süd", "Initiative Nord", "Netzwerk Kade"]),
    (
        "Ligue du Sel, Comité du Port et Collectif des Halles",
        LIST,
        ["Ligue du Sel", "Comité du Port", "Collectif des Halles"],
    ),
    (
        "Open Wells Trust, Clean Banks Society and River Guild",
        LIST,
        ["Open Wells Trust", "Clean Banks Society", "River Guild"],
    ),
    ("Rede Maré, Instituto Azul e Movimento Voz", LIST, ["Rede Maré", "Instituto Azul", "Movimento Voz"]),
    ("Comitato Onda, Rete Sole e Associazione Rosa", LIST, ["Comitato Onda", "Rete Sole", "Associazione Rosa"]),
    ("Stichting Kade, Vereniging Veer en Netwerk Sluis", LIST, ["Stichting Kade", "Vereniging Veer", "Netwerk Sluis"]),
    ("Ateneu Nou, Casal Rosa i Fundació Sal", LIST, ["Ateneu Nou", "Casal Rosa", "Fundació Sal"]),
    ("Rede Maré (RM), Instituto Azul (IA)", ALONE, ["Rede Maré (RM)", "Instituto Azul (IA)"]),
    ("Fundación Lirio y Centro Sur", LAST, ["Fundación Lirio", "Centro Sur"]),
]


def cut(text: str, setting: Setting, standing: Standing = STANDING) -> list[str]:
    return [text[slice(*one.stretch)] for one in cut_at_commas(text, standing, setting)]


@pytest.mark.parametrize(("text", "setting"), WHOLE)
def test_commas_inside_a_signature_part_nothing(text: str, setting: Setting) -> None:
    assert cut(text, setting) == [text]


@pytest.mark.parametrize(("text", "setting", "names"), CUT)
def test_commas_and_the_last_conjunction_part_signatures(text: str, setting: Setting, names: list[str]) -> None:
    assert cut(text, setting) == names


def test_a_name_that_stands_alone_elsewhere_is_not_cut() -> None:
    knows = standing_that_knows("Pan, Paz y Pueblo")
    assert cut("Fundación Lirio, Pan, Paz y Pueblo, Centro Sur", LIST, knows) == [
        "Fundación Lirio",
        "Pan, Paz y Pueblo",
        "Centro Sur",
    ]


def test_what_stands_behind_a_person_is_no_doubt_where_another_mark_parts_the_signatures() -> None:
    text = "Dr. Moira Kane, University of Dunmore; PROF. RUTH OSEI FRS, SCHOOL OF RIVERS; Ana Roca Vidal, EPFZ"
    entries = cut_members(build_passage(text), ";", STANDING, members=False)
    assert texts_of(entries) == text.split("; ")
    assert [entry.uncertain for entry in entries] == [None, None, None]


def test_a_close_cut_is_told_in_words_and_a_clear_one_is_not() -> None:
    clear = cut_at_commas("Fundación Lirio, Centro Sur, Casa Rosa", STANDING, LIST)
    assert [one.doubt for one in clear] == [None, None, None]


def test_a_long_list_takes_no_longer_than_its_length() -> None:
    names = [f"Casa Lirio {number}" for number in range(400)]
    assert cut(", ".join(names), LIST) == names


@settings(deadline=None)
@given(st.text(alphabet="Ab, .y", max_size=30), st.sampled_from((LIST, LAST, ALONE)))
def test_cuts_stand_apart_in_order_and_lose_no_letter(text: str, setting: Setting) -> None:
    stretches = [one.stretch for one in cut_at_commas(text, STANDING, setting)]
    edges = [edge for stretch in stretches for edge in stretch]
    assert edges == sorted(edges)
    kept = "".join(text[slice(*stretch)] for stretch in stretches)
    assert kept.replace("y", "").replace(",", "").split() == text.replace("y", "").replace(",", "").split() or [
        c for c in kept if c in "Ab"
    ] == [c for c in text if c in "Ab"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hof Süd e. V., Haus- und Gartenverein, De Kade", ["Hof Süd e. V.", "Haus- und Gartenverein", "De Kade"]),
        ("Grandhotel Lirio, Augsburg, Rechtshilfe Harz", ["Grandhotel Lirio, Augsburg", "Rechtshilfe Harz"]),
        (
            "Casa Río - CR, Barcelona, Foro Agua Viva - FAV",
            ["Casa Río - CR, Barcelona", "Foro Agua Viva - FAV"],
        ),
    ],
)
def test_a_town_goes_with_the_name_before_it(text: str, names: list[str]) -> None:
    cuts = cut_at_commas(text, STANDING, Setting(in_list=True))
    assert [text[slice(*cut.stretch)] for cut in cuts] == names
