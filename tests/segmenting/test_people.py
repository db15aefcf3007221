from __future__ import annotations

import pytest

from signclean.segmenting.people import cut_people
from tests.segmenting.conftest import STANDING, build_passage, texts_of

NO_PEOPLE = [
    "",
    "Rede Maré",
    "Ana Roca Vidal",
    "Ana Roca Vidal, profesora",
    "Roca Vidal, Ana",
    "Moira Kane, Director and Trustee, Open Wells",
    "Casa Lirio y Casa Rosa",
    "Asociación de Mujeres y Hombres del Río",
    "Instituto Rosa Iturbe y Ana Roca",
    "Verein für Frauen und Kinder, Berlin",
    "Comité Vérité et Justice",
    "Open Wells, Clean Banks, River Guild",
    "Moira Kane, Open Wells",
    "Moira Kane, director, Ruth Osei Foundation",
    "Moira Kane, director, Ruth Osei",
    "Open Wells, advocates, Ruth Osei, chair",
    "Moira Kane, Institute of Law and Dr. Roe Foundation",
    "Ruth Osei (Open Wells), Clean Banks, River Guild",
]

WITH_ROLES = [
    (
        "Prof Ruth Osei, University of Holme, and Dr Luis Vidal KC",
        ["Prof Ruth Osei, University of Holme", "Dr Luis Vidal KC"],
    ),
    (
        "Luc Roy (philosophe), Ana Marchetti, maire de Lille, Hélène Trigano (CNRS)",
        ["Luc Roy (philosophe)", "Ana Marchetti, maire de Lille", "Hélène Trigano (CNRS)"],
    ),
    ("Luc Roy, infirmier, Ana Marchetti, historienne", ["Luc Roy, infirmier", "Ana Marchetti, historienne"]),
    (
        "Luc Roy, infirmier et syndicaliste, Ana Marchetti, historienne, Lille et Hélène Trigano, avocate.",
        ["Luc Roy, infirmier et syndicaliste", "Ana Marchetti, historienne, Lille", "Hélène Trigano, avocate"],
    ),
]

PEOPLE = [
    ("Ana Roca y Luis Vidal, profesores", ["Ana Roca", "Luis Vidal, profesores"], "profesores"),
    ("Ana Roca, Luis Vidal y Rosa Iturbe, abogadas", ["Ana Roca", "Luis Vidal", "Rosa Iturbe, abogadas"], "abogadas"),
    ("Sr. Moira Kane and Deacon Ratu Osei, chairs", ["Sr. Moira Kane", "Deacon Ratu Osei, chairs"], "chairs"),
    ("Moira Kane and Ruth Osei", ["Moira Kane", "Ruth Osei"], None),
    ("Dr. Moira Kane and Dr. Ruth Osei, Directors", ["Dr. Moira Kane", "Dr. Ruth Osei, Directors"], "Directors"),
    ("Annegret Voss und Tobias Ferring, Sprecher", ["Annegret Voss", "Tobias Ferring, Sprecher"], "Sprecher"),
    ("Hélène Trigano et Luc Marchetti, avocats", ["Hélène Trigano", "Luc Marchetti, avocats"], "avocats"),
    ("Maria Quental e José Rêgo, professores", ["Maria Quental", "José Rêgo, professores"], "professores"),
    ("Marta Fanton e Giovanni Carraro, insegnanti", ["Marta Fanton", "Giovanni Carraro, insegnanti"], "insegnanti"),
    ("Jan Bakker en Pieter Vos, schrijvers", ["Jan Bakker", "Pieter Vos, schrijvers"], "schrijvers"),
    ("Annegret und Tobias Ferring, Bad Moorau", ["Annegret", "Tobias Ferring, Bad Moorau"], "Bad Moorau"),
    ("Ana Roca, Luis Vidal, Rosa Iturbe", ["Ana Roca", "Luis Vidal", "Rosa Iturbe"], None),
]


@pytest.mark.parametrize("text", NO_PEOPLE)
def test_one_person_and_bodies_are_not_cut(text: str) -> None:
    assert cut_people(build_passage(text), STANDING) == []


@pytest.mark.parametrize(("text", "people", "role"), PEOPLE)
def test_people_named_together(text: str, people: list[str], role: str | None) -> None:
    entries = cut_people(build_passage(text), STANDING)
    assert texts_of(entries) == people
    assert [entry.shared_role for entry in entries] == [role] * (len(people) - 1) + [None]


@pytest.mark.parametrize(("text", "people"), WITH_ROLES)
def test_people_with_a_role_each(text: str, people: list[str]) -> None:
    assert texts_of(cut_people(build_passage(text), STANDING)) == people
