from __future__ import annotations

import pytest

from signclean.naming.place import is_place, split_trailing_place


@pytest.mark.parametrize(
    "text", ["ADORN MAURITANIE", "ROSHNI PAKISTAN", "Save the Rivers México", "Red Azul", "", "Global Wells USA"]
)
def test_names_whose_last_word_is_a_country_stay_whole(text: str) -> None:
    assert split_trailing_place(text) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Mesa para la Salud GUATEMALA", ("Mesa para la Salud", "GUATEMALA")),
        ("Mujeres por la Vida EL SALVADOR", ("Mujeres por la Vida", "EL SALVADOR")),
        ("Brethren Central Committee U.S.", ("Brethren Central Committee", "U.S.")),
        ("Friends of Cedar Creek U.K.", ("Friends of Cedar Creek", "U.K.")),
    ],
)
def test_capitals_and_dots_set_a_place_apart(text: str, parts: tuple[str, str]) -> None:
    assert split_trailing_place(text) == parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("University", False),
        ("UBA", False),
        ("Ubá", True),
        ("USA", True),
        ("LIMA", True),
        ("PSXL, Rio de Janeiro", False),
        ("SP, Brasil", True),
        ("Center", False),
        ("de", False),
        ("PT/DF", False),
        ("D-MA", False),
        ("Departamento de Historia", False),
        ("Provincia Agustiniana", False),
        ("Comunidad de Paz", False),
        ("Towson University", False),
        ("Towson University, MD", False),
        ("Feira Livre/SP", False),
        ("Feira de Santana/BA", True),
        ("Union City, NJ", True),
        ("Rechtsanwältin, Hamburg", False),
        ("Río Claro Vivo A.C., Oaxaca", False),
        ("Guatemala", True),
        ("PB/RN", True),
        ("Departamento del Cauca", True),
        ("Provincia di Trento", True),
        ("Landkreis Lüneburg", True),
        ("Lagos State", True),
        ("Xono Province", True),
        ("Isola di Xono", True),
        ("Lyons, NE", True),
        ("General Pico, La Pampa", True),
        ("América Latina", True),
    ],
)
def test_what_is_a_place_and_nothing_else(text: str, *, expected: bool) -> None:
    assert is_place(text) is expected
