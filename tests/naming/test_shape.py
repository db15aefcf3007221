from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signclean.naming import shape_of

LOOKS = [
    ("Marisol Quiñones", "person"),
    ("Melissa A. Soto", "person"),
    ("Jan van den Berg", "person"),
    ("ROBERTO SALAS", "person"),
    ("Fundación Puente", "organization"),
    ("Save the Rivers", "organization"),
    ("RAICILLA", "organization"),
    ("Universidad de Los Lagos", "organization"),
    ("Red de Abogadas", "organization"),
    ("Verein der Gärten", "organization"),
    ("Secretaria Técnica", "role"),
    ("human rights lawyer", "role"),
    ("presidente dell'Associazione", "role"),
    ("Director of Policy", "role"),
    ("journaliste", "role"),
    ("Theatre Director", "role"),
    ("Confederación Docente", "organization"),
    ("Interpreters for Justice", "organization"),
    ("Juristas contra el Ruido", "organization"),
    ("Director for Europe", "role"),
    ("Geschäftsführerin", "role"),
    ("bestuurslid", "role"),
    ("Guatemala", "place"),
    ("Lyons, NE", "place"),
    ("América Latina", "place"),
    ("Germany / Switzerland", "place"),
    ("España y Portugal", "place"),
    ("Chile", "place"),
    ("A.C.", "legal_form"),
    ("e. V.", "legal_form"),
    ("IAP", "legal_form"),
    ("asbl", "legal_form"),
]
FIELDS = ("person", "organization", "role", "place", "legal_form")


@pytest.mark.parametrize("text", ["", " ", ".", "“”"])
def test_nothing_looks_like_nothing(text: str) -> None:
    assert all(getattr(shape_of(text), field) == 0 for field in FIELDS)


@pytest.mark.parametrize(("text", "look"), LOOKS)
def test_the_likeness_that_leads(text: str, look: str) -> None:
    shape = shape_of(text)
    assert max(FIELDS, key=lambda field: getattr(shape, field)) == look


@settings(deadline=None)  # the first example reads the tables
@given(st.text(max_size=60))
def test_every_likeness_is_a_share(text: str) -> None:
    assert all(0 <= getattr(shape_of(text), field) <= 1 for field in FIELDS)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_text_resembles_a_person_more_than_its_words_do(text: str) -> None:
    assert shape_of(text).person <= shape_of(text).person_by_words
