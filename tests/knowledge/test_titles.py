"""Titles that are names or plain words too: their dots, accents and capitals decide."""

from __future__ import annotations

import pytest

from signclean.knowledge.titles import initial_titles, is_honorific, is_postnominal


@pytest.mark.parametrize(
    "text", ["Irma", "On", "Ra", "Rain", "Di", "don", "M", "P.", "D.", "Ma.", "Justice", "General", ""]
)
def test_what_is_no_honorific(text: str) -> None:
    assert not is_honorific(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Irmã", "On.", "RA", "RAin", "Don", "DON", "M.", "Dr", "DR.", "Dott.ssa", "prof. dr. ir.", "Hon. Justice"),
        *("Prof.in Dr.in", "Prof. i. R. Dr.", "Pfr. i. R.", "Ing. Agr.", "Profª", "L'abbé", "Deputada Federal", "Zr."),
    ],
)
def test_an_honorific_as_it_is_written(text: str) -> None:
    assert is_honorific(text)


@pytest.mark.parametrize("text", ["Ma", "am", "em", "op", "Sc", "Ac", "Osa", "USA", "SP", "Filho", ""])
def test_what_is_no_postnominal(text: str) -> None:
    assert not is_postnominal(text)


@pytest.mark.parametrize(
    "text", ["MA", "AM", "em.", "OP", "SC", "PhD", "phd", "Ph.D.", "o.s.f.", "sj", "SSJ", "III", "(rtd)"]
)
def test_a_postnominal_as_it_is_written(text: str) -> None:
    assert is_postnominal(text)


def test_titles_that_look_like_initials_stand_apart() -> None:
    assert {"P.", "M.", "D."} <= initial_titles()
