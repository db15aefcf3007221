from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.segmenting.forms import (
    begins_bracket,
    begins_with_legal_form,
    ends_open,
    first_word,
    goes_on_below,
    head_of,
    shares_letters,
    spells_acronym,
    starts_small,
    unclosed,
    wholeness,
    without_honorifics,
)

HONORIFICS = [
    ("avv. Oreste Fanton", "Oreste Fanton"),
    ("Rede Maré", "Rede Maré"),
    ("Doctors for Rivers", "Doctors for Rivers"),
    ("Dr. Kane", "Dr. Kane"),
    ("Dr. Moira Kane", "Moira Kane"),
    ("Prof. Dr. Annegret Voss", "Annegret Voss"),
    ("Dra. Ana Roca", "Ana Roca"),
    ("Sister Maria Roe", "Maria Roe"),
    ("", ""),
]

HEADS = [
    ("Rede Maré", "Rede Maré"),
    ("Nord-Süd Forum", "Nord-Süd Forum"),
    ("(RM) Rede", "(RM) Rede"),
    ("Rede Maré (RM)", "Rede Maré"),
    ("Casa Lirio, A.C.", "Casa Lirio"),
    ("Red Sal – Perú", "Red Sal"),
    ("Red Sal: Casa Rosa", "Red Sal"),
    ("", ""),
]

SMALL = [
    ("Rede Maré", False),
    ("iRede", False),
    ("350 Norte", False),
    ("la Fundación Sur", False),
    ("l’Association Sel", False),
    ("dr. Moira Kane", False),
    ("de Brug", False),
    ("and the rivers", True),
    ("y vecinos", True),
    ("der gute Hof", True),
    ("", False),
]

BRACKETS = [
    ("(RM) Rede Maré", False),
    ("Rede Maré (RM)", False),
    (") Rede", False),
    ("", False),
    ("(Hof Süd, De Kade)", True),
    ("(Hof Süd; Stichting Eb (SE));", True),
    ("[Hof Süd, De Kade", True),
]

OPEN = [
    ("Rede Maré", False),
    ("Casa DE", False),
    ("", False),
    ("Network of", True),
    ("Asociación de la", True),
    ("Verein für", True),
    ("Comité pour les", True),
    ("Rete per il", True),
    ("Stichting van de", True),
    ("Associació dels", True),
    ("Zentrum Gesellschaftliche", True),
    ("Die Fröhliche", False),
    ("Anna Fischer", False),
]

LEGAL = [
    ("Casa Lirio", False),
    ("AC Kollektiv", False),
    ("SA Rivers", False),
    ("A.C.", True),
    ("e. V.", True),
    ("e.V., Nordhang", True),
    ("Inc.", True),
    ("GmbH", True),
    ("vzw", True),
    ("", False),
    ("Sr. Fidel Roca, director", False),
]

GOING_ON = [
    ("Asociación del Río -ASRIO-", False),
    ("Asociación de la Zona Norte-", True),
    ("Rede Maré", False),
    ("Rede Maré (RM)", False),
    ("Asociación de", True),
    ("Rede Maré (antes", True),
    ("Arbeits-", True),
    ("Casa Lirio &", True),
]

ACRONYMS = [
    ("Project on Wells, Rivers, Coasts, and Harbours (PWRCH) (Ghana)", True),
    ("Project on Wells, Rivers, Coasts, and Harbours (Accra) (PWRCH)", False),
    ("Rede Maré", False),
    ("Rede Maré (RM)", False),
    ("River Guild of Holme (ABC)", False),
    ("Rede de Mulheres Negras (RMN)", True),
    ("RMN – Rede de Mulheres Negras", True),
    ("Verband der Freien Gärtner (VFG)", True),
    ("Instituto Argentino para la Igualdad, Diversidad e Integración (IARPIDI)", True),
    ("Diversidad e Integración (IARPIDI)", False),
    ("Casa Lirio, Asociación de Mujeres del Puerto (ADEMU)", False),
]


LETTERS = [
    ("Rede Maré", False),
    ("Rede Maré (Recife)", False),
    ("Rede Maré (XY)", False),
    ("Rede Maré (MR)", False),
    ("Rede Maré (RM)", True),
    ("a Rede Maré (RM-Norte)", True),
    ("Sindicato das Indústrias, Energia e Ambiente (SIEA)", True),
    ("Casa Lirio, Ligue du Sel et du Port (LSP)", False),
]


@pytest.mark.parametrize(("text", "shares"), LETTERS)
def test_letters_behind_the_words_they_are_short_for(text: str, shares: bool) -> None:
    assert shares_letters(text) is shares


@pytest.mark.parametrize(("text", "bare"), HONORIFICS)
def test_honorifics_before_a_name_come_off(text: str, bare: str) -> None:
    assert without_honorifics(text) == bare


@pytest.mark.parametrize(("text", "head"), HEADS)
def test_the_part_that_must_be_a_name(text: str, head: str) -> None:
    assert head_of(text) == head


@pytest.mark.parametrize(("text", "small"), SMALL)
def test_small_beginnings(text: str, small: bool) -> None:
    assert starts_small(text) is small


@pytest.mark.parametrize(("text", "is_open"), OPEN)
def test_words_with_which_no_name_ends(text: str, is_open: bool) -> None:
    assert ends_open(text) is is_open


@pytest.mark.parametrize(("text", "legal"), LEGAL)
def test_legal_forms_that_go_on_with_the_name_above(text: str, legal: bool) -> None:
    assert begins_with_legal_form(text) is legal


@pytest.mark.parametrize(("text", "goes_on"), GOING_ON)
def test_lines_that_go_on_by_their_end(text: str, goes_on: bool) -> None:
    assert goes_on_below(text) is goes_on


@pytest.mark.parametrize(("text", "spelled"), ACRONYMS)
def test_acronyms_made_of_the_initials(text: str, spelled: bool) -> None:
    assert spells_acronym(text) is spelled


@pytest.mark.parametrize(("text", "word"), [("La Casa", "Casa"), ("The", "The"), ("“Hof” Süd", "Hof”"), ("", "")])
def test_first_word_that_is_no_article(text: str, word: str) -> None:
    assert first_word(text) == word


@pytest.mark.parametrize(("text", "count"), [("", 0), ("Rede (RM)", 0), ("Rede (antes [Mar", 2), ("RM)", -1)])
def test_brackets_that_are_not_closed(text: str, count: int) -> None:
    assert unclosed(text) == count


@pytest.mark.parametrize("text", ["Rede Maré", "Casa Lirio, A.C.", "350 Norte", "La Sal"])
def test_a_whole_text_shows_no_sign_of_a_fragment(text: str) -> None:
    assert wholeness(text) == 1.0


@pytest.mark.parametrize("text", ["y vecinos", "Network of", "Rede (antes", "RM)", "Casa Lirio,", "Rede " * 30])
def test_fragments_show_signs(text: str) -> None:
    assert wholeness(text) < 1.0


@given(st.text(max_size=30))
def test_no_text_is_too_odd(text: str) -> None:
    assert 0.0 < wholeness(text) <= 1.0
    assert head_of(text) in text
    assert without_honorifics(text) in " ".join(text.split())


@pytest.mark.parametrize(("text", "begins"), BRACKETS)
def test_a_bracket_from_end_to_end_or_the_beginning_of_one(text: str, begins: bool) -> None:
    assert begins_bracket(text) is begins
