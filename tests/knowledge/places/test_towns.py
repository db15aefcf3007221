"""Small towns, and what larger ones are called elsewhere, where a text sets them apart."""

from __future__ import annotations

import pytest

from signclean.knowledge.places.towns import read_town
from signclean.knowledge.tables import read_rows

NO_TOWN = ["", "(", "para", "Director", "Sprecherin", "Verde", "Miller", "Union", "Quito", "Chile", "la", "Vila Serra"]


@pytest.mark.parametrize("text", NO_TOWN)
def test_words_names_and_places_of_other_tables_are_no_towns(text: str) -> None:
    assert read_town(text) is None


TOWNS = [
    ("la Garriga", ("ES-CT",)),
    ("La Garriga,", ("ES-CT",)),
    ("(Matane)", ("CA-QC",)),
    ("São Brás de Alportel", ("PT-08",)),
    ("Oscoda", ("US-MI",)),
    ("Bozen", ("IT-32",)),  # what it is called elsewhere
    ("Trogen", ("CH-AR", "DE-BY")),
]


@pytest.mark.parametrize(("text", "codes"), TOWNS)
def test_a_town_is_read(text: str, codes: tuple[str, ...]) -> None:
    town = read_town(text)
    assert town is not None
    assert town.codes == codes


def test_a_town_of_two_countries_is_ambiguous() -> None:
    town = read_town("Trogen")
    assert town is not None
    assert town.ambiguous


def test_every_row_has_places() -> None:
    assert all(":" in place for row in read_rows("places/towns.csv") for place in row["places"].split(" "))
