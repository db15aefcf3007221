"""How two words are alike."""

from __future__ import annotations

import pytest

from signclean.matching.keys import make_word
from signclean.matching.likeness import Likeness, like

UNLIKE = [
    ("Norte", "Este"),
    ("Maria", "Daria"),
    ("CVB", "CVC"),
    ("Internet", "Interkabinet"),
    ("Bundesrat", "Bundeswehrrat"),
    ("Casa", "Camo"),
    ("Seven", "Eleven"),
    ("1a", "1b"),
    ("21", "12"),
    ("2019", "2018"),
    ("Slovakia", "Slovenia"),
    ("Comisión", "Comité"),
    ("Fondo", "Fundación"),
    ("BUNT", "Kleinbunt"),
    ("CNN", "Canadian"),
    ("Antropologia", "Agroecologia"),
]
ALIKE: list[tuple[str, str, Likeness]] = [
    ("Niñez", "NINEZ", "equal"),
    ("Services", "Service", "inflected"),
    ("Commitee", "Committee", "spelled"),
    ("Centre", "Center", "spelled"),
    ("Nacional", "National", "translated"),
    ("Organisation", "Organization", "spelled"),
    ("centre", "center", "spelled"),
    ("Reconcilitaion", "Reconciliation", "spelled"),
    ("Reconcilitaon", "Reconciliation", "misspelled"),
    ("Casa", "Maison", "translated"),
    ("Refugee", "Flüchtlinge", "translated"),
    ("Netz", "Landesnetzwerk", "related"),
    ("Immigrant", "Immigration", "related"),
    ("Umweltgruppe", "Umweltschutzgruppe", "related"),
    ("Casa", "Cama", "near"),
    ("Wealth", "Health", "near"),
    ("Sencura", "Cencura", "near"),
    ("First", "1st", "inflected"),
    ("Primeiro", "1º", "inflected"),
    ("XIV", "14", "inflected"),
    ("Segunda", "2da", "inflected"),
    ("Nederland", "Netherlands", "inflected"),
]


@pytest.mark.parametrize(("a", "b"), UNLIKE)
def test_two_words(a: str, b: str) -> None:
    assert like(make_word(a), make_word(b)) is None
    assert like(make_word(b), make_word(a)) is None


@pytest.mark.parametrize(("a", "b", "expected"), ALIKE)
def test_one_word(a: str, b: str, expected: Likeness) -> None:
    assert like(make_word(a), make_word(b)) == expected
    assert like(make_word(b), make_word(a)) == expected


@pytest.mark.parametrize(
    ("short", "dotted", "long"),
    [
        ("Univ", True, "Universidad"),
        ("Ev", True, "Evangelische"),
        ("Assn", False, "Association"),
        ("Ctr", True, "Center"),
    ],
)
def test_abbreviations(short: str, dotted: bool, long: str) -> None:
    assert like(make_word(short, dotted=dotted), make_word(long)) == "abbreviated"


@pytest.mark.parametrize(("short", "long"), [("Ev", "Evangelische"), ("CTR", "Center"), ("Un", "Union")])
def test_without_its_full_stop_a_short_word_is_its_own(short: str, long: str) -> None:
    assert like(make_word(short), make_word(long)) is None
