from __future__ import annotations

import pytest

from signclean.naming import shape_of
from signclean.segmenting.headings import heading_rows
from signclean.segmenting.section_words import section_share
from tests.segmenting.conftest import build_rows, read_segments

NO_HEADINGS = [
    "Red Maíz\n\nMujeres del Mar\n\nCasa Lirio\n\nRed Sal\n\nRed de Organizaciones\n\nAna Roca",
    "Rede Maré\nHof Süd\nDe Kade",
    "Rede Maré\n\nHof Süd\n\nDe Kade",
    "Casa Lirio\nPerú\n\nCPT-BA\nBahia\n\nRede Maré\nBrasil",
    "Ana Roca Vidal\n\nRede Maré\nHof Süd\nDe Kade",
    "LIGUE DU SEL\nRETE DEL MARE\nCASA LIRIO",
    "Red del Norte, integrada por:\n• Casa Lirio\n• Casa Rosa",
    "• México sin Muros\n• Perú Libre de Plomo\n• Chile Camina",
    "Rede Maré\nHof Süd\n\nBrasil",
    "Network of Women for the Defence of the\nCommons (NWDC)\nDe Kade",
    "**Rede Maré**\n**Hof Süd**\n**De Kade**",
    "Casa Lirio;\nRede Maré;\nArgentina sin Hambre;",
    "México\tRed Maíz\nPerú\tRed Papa\nChile\tRed Sal",
    "CASA LIRIO\nPERÚ\nRED PAPA\nCHILE\nRED SAL\nHOF SÜD",
    "Open Wells\nHope Trust\n\nKenya Rivers\nKenya\n\nVolta Women\nGhana",
    "Open Wells\n\nKenya\n\nHope Trust\n\nUganda\n\nRiver Guild\n\nVolta Women",
    "Red Maíz\nPERÚ\nCasa Lirio\nCHILE\nRed Sal\nCUBA",
    "Red Maíz\nCasa Lirio (antes Rosa)\nRed Sal\nRed Mar",
    "1) Forum of River Wardens (FRW),\n   Bangkok\n2) Open Wells\n3) Hope Trust,\n   Republic of Korea\n4) Volta Women",
    "• Ligue du Sel et des Marais\n  Belgique\n• Comité du Port\n• Maison Rose",
    "Acker und Ufer\nAK EUROPA\nAlter Hafen\nBrot und Salz\nHof Süd\nNetz Nord\nRete del Mare\nVerein Inn",
    "Open Wells\nTenants First\n\nJordan Pike\nHope Trust\n\nVolta Women\nWater Now",
    "10. Rede Maré, articulação das mulheres do\n    mangue e do litoral\n    Brasil\n11. Casa Lirio\n12. Casa Rosa",
]

HEADINGS = [
    ("Perú\nCasa Lirio\nRed Sal\nBolivia\nCedix\nInternacionales\nOpen Wells\nRiver Guild", {0, 3, 5}),
    ("Casa\tLima\nRed Sal\tQuito\n\nAgua y campo\n\nVoz Sur\tLima\nHof\tKöln", {3}),
    ("Organizaciones\n\nRed Maíz\n\nCasa Lirio\n\nRed Sal\n\nPersonas\n\nAna Roca\n\nLuis Vidal", {0, 8}),
    (
        "Alabama\nOpen Wells\nTenants First\n\nGeorgia\nHope Trust\nRiver Guild\n\nOhio\nVolta Women\nWater Now",
        {0, 4, 8},
    ),
    ("GEORGIA\n• Open Wells\n• River Guild\n\nNIGER\n• Hope Trust\n• Volta Women", {0, 4}),
    ("KENYA\nOpen Wells\nUGANDA\nRiver Guild\nHope Trust\nGHANA\nVolta Women", {0, 2, 5}),
    (
        "National\n\nOpen Wells\n\nState\n\nAlabama\nMobile Growers\nOhio\nVolta Women\nTexas\nWater Now",
        {0, 4, 6, 8, 10},
    ),
    (
        "argentina\nRed Maíz\nCasa Lirio\nbolivia\nRed Sal\na título personal\nAna Roca\nLuis Vidal",
        {0, 3, 5},
    ),
    ("Kenya:\nOpen Wells\nUganda:\nRiver Guild\nHope Trust\nGhana:\nVolta Women", {0, 2, 5}),
    ("Kenya\n- Open Wells\nUganda\n- River Guild\n- Hope Trust\nGhana\n- Volta Women", {0, 2, 5}),
    ("**Italia**\nRete del Mare\nCasa Rosa\n**Belgio**\nDe Kade\nLe Phare", {0, 3}),
    ("Deutschland\n\nHof Süd\nNetz Nord\n\nÖsterreich\n\nVerein Inn\nForum Au", {0, 5}),
    ("México\n\nRed Maíz\nCasa Lirio\nCasa Rosa\n\nPerú\n\nRed Papa\nCasa Sal\nVoz Sur\nRed Mar", {0, 6}),
    ("Argentina:\nRed Maíz\nCasa Lirio\n\nChile:\nRed Papa\nCasa Sal", {0, 4}),
    ("ORGANIZACIONES\n\nRed Maíz\nCasa Lirio\nPERÚ\nRed Papa\nCHILE\nRed Sal", {0, 4, 6}),
    (
        "National Organizations\nOpen Wells\nHope Trust\nState and Local Organizations\nVolta Women\nKenya Rivers",
        {0, 3},
    ),
    ("Organizaciones\n\nRed Maíz\nCasa Lirio\n\nPersonas\n\nAna Roca\nLuis Vidal", {0, 5}),
    ("ORGANISATIONS\nLigue du Sel\nComité du Port\n\nPERSONNES\nLuc Roy", {0, 4}),
    ("Organisationen:\n• Hof Süd\n• De Kade\n\nEinzelpersonen:\n• Uwe Sailer", {0, 4}),
    ("## Individuals\n\nMoira Kane\nRuth Osei", {0}),
    ("**Italia**\nRete del Mare\nCasa Rosa\nCasa Luce\nArci Sole\n**Belgio**\nDe Kade\nHet Veer\nLe Phare", {0, 5}),
    ("AMÉRICA LATINA\n\nRed Maíz\nCasa Lirio\n\nEUROPE\n\nHof Süd\nDe Kade", {0, 5}),
    ("Signataires en Belgique\n\nLigue du Sel\nComité du Port", {0}),
    ("Entitats\n* Casal Rosa\n* Ateneu Nou\nPersones\n* Pau Roca", {0, 3}),
    ("Kenya\n  1. Open Wells\n  2. Hope Trust\nUganda\n  3. River Guild\n  4. Volta Women", {0, 3}),
    ("• Red Maíz\n• Casa Lirio\n\nNICARAGUA (en el exilio)\n• Red Sal\n• Red Mar", {3}),
    ("Nationale organisaties\n\nDe Kade\nHet Veer\n\nLokale groepen\n\nDe Sluis\nDe Dijk", {0, 5}),
]

SHARES = [
    ("Signatures added since 4 May", 1.0),
    ("Adhesiones posteriores al 3 de abril", 1.0),
    ("4 May", 0.0),
    ("", 0.0),
    ("Rede Maré", 0.0),
    ("Organizaciones firmantes", 1.0),
    ("Individuals", 1.0),
    ("Einzelpersonen", 1.0),
    ("de la", 0.0),
    ("European networks", 1.0),
    ("Associations belges", 1.0),
    ("European Rivers", 0.0),  # what tells whence is no heading of its own
]


@pytest.mark.parametrize("text", NO_HEADINGS)
def test_entries_are_no_headings(text: str) -> None:
    assert heading_rows(build_rows(text), shape_of) == set()


@pytest.mark.parametrize(("text", "headings"), HEADINGS)
def test_headings_are_told_by_words_form_and_surroundings(text: str, headings: set[int]) -> None:
    assert heading_rows(build_rows(text), shape_of) == headings


@pytest.mark.parametrize(("text", "share"), SHARES)
def test_share_of_words_that_head_sections(text: str, share: float) -> None:
    assert section_share(text) == share


def test_no_rows_no_headings() -> None:
    assert heading_rows([], shape_of) == set()


def test_topics_alone_above_running_texts_are_headings() -> None:
    text = (
        "Signataires\n\nEau et milieux\n\nLigue du Sel (Lille) ; Comité du Port ; Maison Rose ; Halles\n"
        "du Quai ; Collectif Eau Pure\n\nSoin et recherche\n\nMédecins du Port ; Atelier Commun ; Terre Libre ;\n"
        "Réseau des Sources ; Union des Marins"
    )
    assert {mention.section for mention in read_segments(text).mentions} == {"Eau et milieux", "Soin et recherche"}
