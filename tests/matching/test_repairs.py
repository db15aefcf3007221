"""Slips that the list gives away."""

from __future__ import annotations

from signclean.matching.repairs import find_repairs


def test_a_rare_word_is_no_slip_of_another_rare_one() -> None:
    assert find_repairs({}) == {}
    assert find_repairs({"derecho": 2, "derehco": 1}) == {}


def test_a_frequent_word_is_no_slip() -> None:
    assert find_repairs({"derecho": 9, "derecha": 5}) == {}


def test_short_words_and_numbers_are_left_alone() -> None:
    assert find_repairs({"paz": 9, "pax": 1, "2019": 9, "2018": 1}) == {}


def test_a_rare_word_is_the_slip_of_the_most_frequent_one_near_it() -> None:
    found = find_repairs({"derecho": 9, "derechos": 4, "derehco": 1, "drecho": 1, "hogar": 9})
    assert found == {"derehco": "derecho", "drecho": "derecho"}


def test_two_letters_off_take_a_longer_and_much_more_frequent_word() -> None:
    assert find_repairs({"pueblo": 10, "puelo": 1, "pulo": 1}) == {"puelo": "pueblo"}
    assert find_repairs({"refugiado": 10, "fugiado": 1}) == {}
    assert find_repairs({"plataforma": 10, "platform": 1}) == {}
    assert find_repairs({"refugiado": 9, "refuxiadoo": 1}) == {}
    assert find_repairs({"refugiado": 10, "refuxiadoo": 3}) == {}
    assert find_repairs({"refugiado": 10, "refuxiadoo": 1}) == {"refuxiadoo": "refugiado"}
