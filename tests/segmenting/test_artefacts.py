from __future__ import annotations

import pytest

from signclean.model import Reason
from signclean.segmenting.artefacts import artefact_reasons, is_date
from tests.segmenting.conftest import build_rows

SIGNATURES = [
    "22.22.22",
    "Lisboa. Casa Lirio",
    "Casa Lirio",
    "350 Norte",
    "1º de Mayo",
    "Colectivo 8 de Marzo",
    "Brigade 1871",
    "Rede 3/4",
    "Casa Lirio - D 12",
    "Mouvement du 22 mars 2012 pour la paix à Sainte-Brigue et pour les droits de toutes et tous",
    "Moira Kane, kane@wells.example, Director",
    "Page Turners Library Trust",
    "Page One Press",
    "Datum Kollektiv",
    "May First Movement",
    "Blatt 3 Verlag",
    "Avril Deux Mille",
    "XI Assemblea",
    "Domain lirio.example Verein",
    "47\tVia Campesina",
    "Open Wells: https://wells.example",
    "Casa Lirio del Sur: https://lirio.example",
]

ARTEFACTS = [
    ("c/o Casa Lirio, Siddeley House, 50 Canbury Park Road", Reason.CONTACT),
    ("Lisboa, 4 de novembro de 2024. Contacto: casa@lirio.example", Reason.DATE),
    ("12", Reason.PAGE_NUMBER),
    ("Wer mitzeichnen will, schreibt bitte an hof@lirio.example.", Reason.CONTACT),
    ("To add your name to this letter write to wells@wells.example", Reason.CONTACT),
    ("https://lirio.example/carta", Reason.LINK),
    ("Texte disponible ici : https://lirio.example/appel", Reason.LINK),
    ("Read the full letter: www.wells.example", Reason.LINK),
    ("- 4 -", Reason.PAGE_NUMBER),
    ("3 / 7", Reason.PAGE_NUMBER),
    ("iv", Reason.PAGE_NUMBER),
    ("Page 3 of 4", Reason.RUNNING_HEAD),
    ("Página 2 de 5", Reason.RUNNING_HEAD),
    ("Open letter on rivers – p. 2", Reason.RUNNING_HEAD),
    ("Seite 2", Reason.RUNNING_HEAD),
    ("Pág. 4", Reason.RUNNING_HEAD),
    ("Open letter on rivers            5", Reason.RUNNING_HEAD),
    ("3 May 2021", Reason.DATE),
    ("Villa Esperanza, a 3 de mayo de 2021", Reason.DATE),
    ("Bruxelles, le 3 mai 2021", Reason.DATE),
    ("Stand: 3. Mai 2021", Reason.DATE),
    ("Firenze, 3 maggio 2021", Reason.DATE),
    ("Utrecht, 3 mei 2021", Reason.DATE),
    ("2021-05-03", Reason.DATE),
    ("03/05/2021", Reason.DATE),
    ("03/05/2021 14:22:07", Reason.DATE),
    ("https://lirio.example/carta", Reason.LINK),
    ("www.lirio.example", Reason.LINK),
    ("[3]: https://lirio.example", Reason.LINK),
    ("info@lirio.example", Reason.CONTACT),
    ("E-mail: info@lirio.example", Reason.CONTACT),
    ("Tel.: +351 21 555 0199", Reason.CONTACT),
    ("+49 30 5550199", Reason.CONTACT),
    ("(919) 555-0199", Reason.CONTACT),
    ("555-0199", Reason.CONTACT),
    ("12 Mill Street, Holme, NC 28801", Reason.CONTACT),
    ("P.O. Box 55, Holme", Reason.CONTACT),
    ("PO Box Holme", Reason.CONTACT),
]

DATES = [
    ("1 de Mayo", False),
    ("8 March Movement", False),
    ("May 2021", True),
    ("5 octobre 2020", True),
    ("Oktober 2020", True),
    ("Rete 3/4/21", False),
    ("", False),
    ("The decision of the council of 3 May 2021 was taken without any of us", False),
]


@pytest.mark.parametrize("text", SIGNATURES)
def test_names_with_numbers_and_dates_are_signatures(text: str) -> None:
    assert artefact_reasons(build_rows(text)) == {}


@pytest.mark.parametrize(("text", "reason"), ARTEFACTS)
def test_what_is_no_signature_by_its_form(text: str, reason: Reason) -> None:
    assert artefact_reasons(build_rows(text)) == {0: reason}


@pytest.mark.parametrize(("text", "date"), DATES)
def test_dates(text: str, date: bool) -> None:
    assert is_date(text) is date


def test_a_head_repeated_on_every_page_goes_with_its_number() -> None:
    rows = build_rows("Rede Maré\nRivers for all, page 1\nHof Süd\nRivers for all, page 2\nDe Kade")
    assert artefact_reasons(rows) == {1: Reason.RUNNING_HEAD, 3: Reason.RUNNING_HEAD}


def test_chapters_that_differ_by_number_alone_are_no_running_head() -> None:
    assert artefact_reasons(build_rows("Steel Union Local 14\nSteel Union Local 15")) == {}


def test_a_number_that_begins_an_entry_is_no_page_number() -> None:
    assert artefact_reasons(build_rows("1. Rede Maré\n2. 350\n3. Hof Süd")) == {}


def test_the_head_a_browser_prints_on_each_page() -> None:
    heads = "17/06/2024, 15:42                Open letter - Documents"
    assert artefact_reasons(build_rows(f"Rede Maré\n{heads}\nHof Süd\n{heads}")) == {
        1: Reason.RUNNING_HEAD,
        3: Reason.RUNNING_HEAD,
    }
    assert artefact_reasons(build_rows("14/03/2024 09:12\tRede Maré\n14/03/2024 09:15\tHof Süd")) == {}
