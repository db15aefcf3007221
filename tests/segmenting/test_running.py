"""Rows that are one running text are told from lists, tables and prose, at any width."""

from __future__ import annotations

import textwrap

import pytest

from signclean.segmenting.running import mark_running
from tests.segmenting.conftest import STANDING, build_rows, read_segments

NAMES = [
    "Coalition for Clean Rivers (CCR)",
    "Casa Abierta Norte",
    "Red Solidaria del Sur",
    "Bürgerinitiative Moorwald e.V.",
    "Fédération des Ateliers Libres",
    "Associação Vento Leste",
    "Comité de Mujeres de la Ladera",
    "Open Harbour Trust",
    "Rete Acque Chiare",
]

KEPT = {
    "one a line, each row ended": """
        Casa Abierta, A.C.;
        Coalition for Clean Rivers (CCR);
        Maria Quental Vaz, professora;
        Red Solidaria del Sur;
        """,
    "a place on each row": """
        Casa Abierta Norte; Bolivia
        Red Solidaria del Sur; Perú
        Comité de Mujeres; Chile
        Open Harbour Trust; Kenya
        """,
    "a coalition and its members on each row": """
        Alliance pour l'eau regroupant Casa Abierta, Attac, Open Harbour et Solidaires
        Plateforme du droit d'asile, qui regroupe Open Harbour, Attac, Oxfam et Rete
        Collectif logement : Open Harbour Trust, Attac, Rete et la Fondation pour Lille
        """,
    "a table with bars": """
        | Marta Solís Vega | Directora | Casa Abierta Norte |
        | Rosa Inés Quispe | Vocal | Red Solidaria del Sur |
        | Pedro Alarcón Ruiz | Vocal | Comité de Mujeres |
        """,
    "bullets": """
        - Casa Abierta Norte - Centro
        - Red Solidaria del Sur
        - Comité de Mujeres de la Ladera
        - Open Harbour Trust
        """,
    "links below names": """
        Comitato Acque
        https://acque.example.org
        Rete del Porto
        https://porto.example.org
        """,
    "prose": """
        We, the undersigned, ask the council to keep the wells open, to publish
        what is measured, and to hear the people who live by the river, because
        nobody else has told them what is in the water that they drink.
        """,
}


@pytest.mark.parametrize("case", KEPT)
def test_rows_that_are_no_running_text(case: str) -> None:
    rows = build_rows(textwrap.dedent(KEPT[case]))
    assert mark_running(rows, STANDING) == rows


@pytest.mark.parametrize("columns", [45, 60, 72, 100])
@pytest.mark.parametrize("joint", ["; ", ", ", " / ", " - ", " – ", " • ", " | ", " · "])
def test_a_running_text_of_any_mark_and_width(joint: str, columns: int) -> None:
    text = "\n".join(textwrap.wrap(joint.join(NAMES), columns, break_on_hyphens=False))
    found = read_segments(f"Signed by:\n\n{text}\n")
    assert [mention.text for mention in found.mentions] == NAMES


def test_a_numbered_list_beside_a_running_text_stays_one() -> None:
    text = "\n".join(textwrap.wrap("; ".join(NAMES), 60, break_on_hyphens=False))
    numbered = "1) Hof Süd\n2) De Kade; Open Wells\n3) Casa Lirio\n4) Rede Maré"
    rows = mark_running(build_rows(f"{text}\n\n{numbered}"), STANDING)
    assert [row.marker is not None for row in rows[-4:]] == [True] * 4
    assert rows[0].part == "list"


def test_paragraphs_of_one_text_share_their_mark() -> None:
    text = """
        Signed by:

        Jane Roe, chemist ; Coalition for Clean Rivers ; Ada Lindt, nurse and
        farmer ; Open Harbour Trust ; Red Solidaria del Sur ;

        Maria Quental Vaz, professora ; Associação Vento Leste ;
        """
    found = read_segments(textwrap.dedent(text))
    assert [mention.text for mention in found.mentions] == [
        "Jane Roe, chemist",
        "Coalition for Clean Rivers",
        "Ada Lindt, nurse and farmer",
        "Open Harbour Trust",
        "Red Solidaria del Sur",
        "Maria Quental Vaz, professora",
        "Associação Vento Leste",
    ]


def test_a_heading_above_a_paragraph_of_the_same_mark_is_none_of_its_names() -> None:
    text = """
        Signed by:

        COALITION FOR CLEAN RIVERS; OPEN HARBOUR TRUST; RED SOLIDARIA DEL SUR; CASA ABIERTA
        NORTE; REDE MARÉ; RIVER GUILD; COMITÉ DE MUJERES DE LA LADERA; ASSOCIAÇÃO VENTO LESTE

        INDIVIDUALS
        JANE ROE, SCHOOL OF RIVERS; DR. ADA LINDT, EPFZ; PROF. RUTH OSEI, UNIVERSITY OF DUNMORE
        """
    found = read_segments(textwrap.dedent(text))
    assert [(mention.text, mention.section) for mention in found.mentions[8:]] == [
        ("JANE ROE, SCHOOL OF RIVERS", "INDIVIDUALS"),
        ("DR. ADA LINDT, EPFZ", "INDIVIDUALS"),
        ("PROF. RUTH OSEI, UNIVERSITY OF DUNMORE", "INDIVIDUALS"),
    ]
