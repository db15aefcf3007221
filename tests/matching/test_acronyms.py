"""Letters and the words they stand for."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.matching.acronyms import covered, is_initialism, is_own_acronym, read_acronym, spells_out
from signclean.matching.forms import make_form


@pytest.mark.parametrize(
    ("letters", "words"),
    [("abc", "alfa beta"), ("ab", "alfa beta gamma"), ("ba", "alfa beta"), ("", "alfa"), ("xa", "alfa")],
)
def test_what_letters_do_not_spell_out(letters: str, words: str) -> None:
    assert not spells_out(letters, words.split())


@pytest.mark.parametrize(
    ("letters", "words"),
    [("abg", "alfa beta gamma"), ("albega", "alfa beta gamma"), ("codeh", "comite derechos humanos"), ("", "")],
)
def test_what_letters_spell_out(letters: str, words: str) -> None:
    assert spells_out(letters, words.split())


@pytest.mark.parametrize(("letters", "count"), [("ab", 2), ("abg", 3), ("albega", 3), ("xab", 4), ("a", 4), ("", 4)])
def test_how_many_words_letters_stand_for(letters: str, count: int) -> None:
    assert covered(letters, ["alfa", "beta", "gamma", "norte"]) == count


@given(st.text("ab", max_size=7), st.lists(st.text("ab", min_size=1, max_size=3), max_size=4))
def test_letters_spelled_out_are_beginnings_joined(letters: str, words: list[str]) -> None:
    beginnings = product(*([word[:n] for n in range(1, len(word) + 1)] for word in words))
    assert spells_out(letters, words) == (letters in {"".join(parts) for parts in beginnings})


def test_initials_bear_one_letter_from_elsewhere() -> None:
    assert is_initialism("cldh", ["centro", "libre", "derechos", "humanos"])
    assert is_initialism("cldhh", ["centro", "libre", "derechos", "humanos"])
    assert not is_initialism("cxyh", ["centro", "libre", "derechos", "humanos"])
    assert not is_initialism("cl", ["centro", "libre"])


def test_a_word_in_capitals_can_be_the_acronym_of_its_own_name() -> None:
    form = make_form("CLP Centro Libre del Pueblo")
    assert is_own_acronym(form, 0)
    assert not is_own_acronym(form, 1)
    assert not is_own_acronym(make_form("CLP CENTRO LIBRE DEL PUEBLO"), 0)


@pytest.mark.parametrize(
    ("text", "key", "qualifiers"),
    [
        ("ACDH", "acdh", ()),
        ("ABC-XYZ", "abcxyz", ()),
        ("C.E.L.S.", "cels", ()),
        ("RJM - CANA", "rjm", ("CANA",)),
        ("RJM -LAC", "rjm", ("LAC",)),
        ("ACDH Perú", "acdh", ("Perú",)),
        ("Rede GTC", "gtc", ()),
        ("CPX-Acre", "cpx", ("Acre",)),
    ],
)
def test_read_acronym(text: str, key: str, qualifiers: tuple[str, ...]) -> None:
    acronym = read_acronym(text)
    assert acronym is not None
    assert (acronym.key, acronym.qualifiers) == (key, qualifiers)


def test_no_letters_no_acronym() -> None:
    assert read_acronym("–") is None
