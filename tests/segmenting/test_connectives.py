from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.segmenting.connectives import (
    announces_across,
    begins_announcing,
    ends_in_announcement,
    find_connective,
    is_label,
    list_after_label,
    plain_form,
)

NONE = [
    "",
    "Rede Maré",
    "Inclusive Cities Network",
    "integrada por",
    "Casa de la Integración",
    "Asociación de Miembros del Puerto",
    "Members of Parliament for Rivers",
    "Verein der Mitglieder",
    "Réseau des Membres Solidaires",
    "Including Everyone Trust",
    "Hafen in der Stadt",
    "Verein, der Brücken baut",
    "Casa Rosa, con sede en Lota",
]

FOUND = [
    ("Red del Norte, integrada por Casa Lirio y Casa Rosa", "integrada por"),
    ("Red del Norte, integrada por: Casa Lirio", "integrada por:"),
    ("Coalition for Rivers, comprising Open Wells and Clean Banks", "comprising"),
    ("Rivers Coalition, including its 12 member groups: Open Wells; Clean Banks", "including its 12 member groups:"),
    ("Collectif du Port, composé de Ligue du Sel et Halles", "composé de"),
    ("Bündnis Hof, bestehend aus Hof Süd und Hof Nord", "bestehend aus"),
    ("Rede do Mar, composta por Casa Azul e Voz", "composta por"),
    ("Rete del Mare, composta da Casa Rosa e Onda", "composta da"),
    ("Platform Kade, bestaande uit De Sluis en De Dijk", "bestaande uit"),
    ("Plataforma Sal, formada per Casal Rosa i Ateneu Nou", "formada per"),
    ("Red del Norte. Miembros: Casa Lirio; Casa Rosa", "Miembros:"),
    ("Rivers Coalition (members: Open Wells, Clean Banks)", "members:"),
    ("Rivers Coalition [members: Open Wells, Clean Banks]", "members:"),
    ("Red del Norte, integrada, entre otras, por: Casa Lirio", "integrada, entre otras, por:"),
    ("Rete del Mare (composta tra gli altri da: Casa Rosa)", "composta tra gli altri da:"),
    ("Bündnis Hof (u. a. Hof Süd, Hof Nord)", "u. a."),
    ("Bündnis Hof (mit Hof Süd, Hof Nord)", "mit"),
    ("Bündnis Hof, zu dem Hof Süd und Hof Nord gehören", "zu dem"),
    ("Red Sur, con 8, integrada por 8 de Lota, entre ellos: Casa Lirio", "integrada por 8 de Lota, entre ellos:"),
]

BEGINNINGS = [
    ("Casa Lirio, integrada por Casa Rosa", False),
    ("Including Everyone Trust", False),
    ("con sede en Lota", False),
    ("(Lota)", False),
    ("", False),
    ("integrada por Casa Lirio y Casa Rosa", True),
    ("on behalf of Open Wells and Tidewatch", True),
    ("(leden: De Sluis, De Dijk)", True),
    ("(Mitglieder: Hof Süd, Hof Nord)", True),
]

LISTS_BEHIND = [
    ("Miembros:", ""),
    ("Miembros", ""),
    ("Casa Lirio: Casa Rosa, Casa Azul", ""),
    ("(Miembros: Casa Lirio)", ""),
    ("Miembros: Casa Lirio; Casa Rosa", "Casa Lirio; Casa Rosa"),
    ("Membres : Ligue du Sel", "Ligue du Sel"),
]

SEAMS = [
    ("Red del Norte", "Miembros:", False),
    ("Red del Norte. Miembros:", "Casa Lirio", False),
    ("Red del Norte. Organizaciones", "miembros: Casa Lirio", True),
    ("Bündnis Hof, im Namen ihrer", "Mitglieder:", True),
]

LABELS = [
    ("Miembros del Puerto", False),
    ("Casa Lirio", False),
    ("", False),
    ("Members", True),
    ("MIEMBROS:", True),
    ("Membres :", True),
    ("Mitglieder:", True),
    ("Membros", True),
    ("Membri:", True),
    ("Leden:", True),
]

ENDS = [
    ("Red del Norte:", False),
    ("Red de Miembros del Sur", False),
    ("Red del Norte, integrada por Casa Lirio", False),
    ("Red del Norte, integrada por:", True),
    ("Rivers Coalition – members:", True),
    ("Bündnis Hof. Mitglieder", True),
    ("Rete del Mare, composta da", True),
]


@pytest.mark.parametrize("text", NONE)
def test_names_hold_no_connective(text: str) -> None:
    assert find_connective(text) is None


@pytest.mark.parametrize(("text", "words"), FOUND)
def test_words_that_announce_members(text: str, words: str) -> None:
    found = find_connective(text)
    assert found is not None
    assert text[slice(*found)] == words


@pytest.mark.parametrize(("text", "label"), LABELS)
def test_labels(text: str, label: bool) -> None:
    assert is_label(text) is label


@pytest.mark.parametrize(("text", "announces"), BEGINNINGS)
def test_texts_that_begin_inside_a_sentence_that_announces(text: str, announces: bool) -> None:
    assert begins_announcing(text) is announces


@pytest.mark.parametrize(("above", "below", "across"), SEAMS)
def test_words_that_announce_across_the_end_of_a_row(above: str, below: str, across: bool) -> None:
    assert announces_across(above, below) is across


@pytest.mark.parametrize(("text", "listed"), LISTS_BEHIND)
def test_lists_behind_a_label(text: str, listed: str) -> None:
    start = list_after_label(text)
    assert (text[start:] if start else "") == listed


@pytest.mark.parametrize(("text", "announces"), ENDS)
def test_texts_that_end_in_an_announcement(text: str, announces: bool) -> None:
    assert ends_in_announcement(text) is announces


@given(st.text(max_size=40))
def test_the_plain_form_keeps_every_character_in_its_place(text: str) -> None:
    assert len(plain_form(text)) == len(text)
