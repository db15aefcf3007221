from __future__ import annotations

import pytest

from signclean.naming.honorific import is_title_only, split_honorific
from signclean.naming.titles import is_postnominal, split_titles

BARE = [
    "Marisol Quiñones",
    "Di Iorio Nicola",
    "Don Baker",
    "Irma Soto",
    "J. R. Tolman",
    "Lo Presto Carmela",
    "Pilar Abad Ruiz",
    "",
]


@pytest.mark.parametrize("text", BARE)
def test_bare_names_have_no_title(text: str) -> None:
    assert split_honorific(text) == ("", text)


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("Dr. Annegret Voss", "Dr.", "Annegret Voss"),
        ("Prof. Dr. med. Annegret Voss", "Prof. Dr. med.", "Annegret Voss"),
        ("Bischof i. R. Dr. Jörg Tamm", "Bischof i. R. Dr.", "Jörg Tamm"),
        ("Prof.in Annegret Voss", "Prof.in", "Annegret Voss"),
        ("Dipl.-Ing. Jörg Tamm", "Dipl.-Ing.", "Jörg Tamm"),
        ("J.-P. Duvallon", "", "J.-P. Duvallon"),
        ("L’abbé Étienne Lavigne", "L’abbé", "Étienne Lavigne"),
        ("don Pietro Gallo", "don", "Pietro Gallo"),
        ("Dra. Ximena Poblete", "Dra.", "Ximena Poblete"),
        ("Dirigente scolastica Lia Sartori", "Dirigente scolastica", "Lia Sartori"),
        ("Emeritus Professor Ruth A. Osei", "Emeritus Professor", "Ruth A. Osei"),
        ("The Rev. Canon Ruth Osei", "The Rev. Canon", "Ruth Osei"),
        ("Senator Moira Kane", "Senator", "Moira Kane"),
        ("Justice Ruth Osei", "Justice", "Ruth Osei"),
        ("Irmã Lindalva Teles", "Irmã", "Lindalva Teles"),
        ("p. Angelo Gallo", "p.", "Angelo Gallo"),
        ("Enfª Rute Moreira", "Enfª", "Rute Moreira"),
        ("Mr and Mrs D. Baker", "Mr and Mrs", "D. Baker"),
        ("Mme et M. Dumont", "Mme et M.", "Dumont"),
        ("Rav Elio Sartori", "Rav", "Elio Sartori"),
        ("La députée Clara Dumont", "La députée", "Clara Dumont"),
    ],
)
def test_titles_before_a_name(text: str, title: str, name: str) -> None:
    assert split_honorific(text) == (title, name)


@pytest.mark.parametrize(
    ("text", "expected"), [("Ruth Osei", False), ("Lt. Col.", True), ("Hon. Judge", True), ("Dr. Osei", False)]
)
def test_titles_whose_name_is_still_to_come(text: str, *, expected: bool) -> None:
    assert is_title_only(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ma", False), ("USA", False), ("", False), ("AM", True), ("AO QC", True), ("M.D.", True), ("PhD", True)],
)
def test_letters_after_a_name(text: str, *, expected: bool) -> None:
    assert is_postnominal(text) is expected


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("P. Martin Baker", "", "P. Martin Baker"),
        ("P. Martin Baker PhD", "", "P. Martin Baker"),
        ("P. Luis Mejía SJ", "P.", "Luis Mejía"),
        ("P. Anselm Lang O.S.B.", "P.", "Anselm Lang"),
    ],
)
def test_the_letters_of_an_order_tell_a_title_from_an_initial(text: str, title: str, name: str) -> None:
    titled = split_titles(text)
    assert (titled.honorific, titled.name) == (title, name)


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("Fundación Prof. Ana Soto", "", "Fundación Prof. Ana Soto"),
        ("Martin Baker Sr.", "", "Martin Baker Sr."),
        ("Sartori Prof. Lia", "Prof.", "Sartori Lia"),
        ("Gallo Prof. Dr. Pietro", "Prof. Dr.", "Gallo Pietro"),
    ],
)
def test_titles_between_surname_and_given_name(text: str, title: str, name: str) -> None:
    titled = split_titles(text)
    assert (titled.honorific, titled.name) == (title, name)


@pytest.mark.parametrize(
    ("text", "name", "letters", "role"),
    [
        ("Ruth Osei", "Ruth Osei", "", ""),
        ("Pax Nova USA", "Pax Nova USA", "", ""),
        ("Jo Anne Teachers", "Jo Anne Teachers", "", ""),
        ("Ruth Osei AO QC", "Ruth Osei", "AO QC", ""),
        ("Lucía Ferrer presidenta de la Asociación", "Lucía Ferrer", "", "presidenta de la Asociación"),
        ("Rute Moreira Presidente do Sindicato", "Rute Moreira", "", "Presidente do Sindicato"),
        ("Ruth Ashgrove Policy Fellow", "Ruth Ashgrove", "", "Policy Fellow"),
        ("Grace Hope for Africa Foundation", "Grace Hope for Africa Foundation", "", ""),
        ("Ruth Baker for Plains Farmers Union", "Ruth Baker", "", "for Plains Farmers Union"),
        ("João Lima do MTP", "João Lima", "", "do MTP"),
    ],
)
def test_what_leans_on_a_name(text: str, name: str, letters: str, role: str) -> None:
    titled = split_titles(text)
    assert (titled.name, titled.postnominals, titled.role) == (name, letters, role)
