"""The lists of given names and surnames that `tools/make_given_names.py` writes."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import resources

import pytest

from signclean.knowledge.lexicon import given_names, surnames
from signclean.knowledge.tables import read_lines

FILES = ["given_names.txt", "surnames.txt"]


@pytest.mark.parametrize("file", FILES)
def test_a_list_is_sorted_folded_and_small(file: str) -> None:
    lines = read_lines(file)
    assert lines == sorted(set(lines))
    assert all(re.fullmatch("[a-z]{2,}", line) for line in lines)
    assert len(resources.files("signclean.knowledge").joinpath(file).read_bytes()) < 400_000


@pytest.mark.parametrize("file", FILES)
def test_a_list_tells_origin_and_licence(file: str) -> None:
    head = resources.files("signclean.knowledge").joinpath(file).read_text(encoding="utf-8").splitlines()[:3]
    assert all(line.startswith("#") for line in head)
    assert "Faker" in head[0]
    assert "MIT" in head[1]


@pytest.mark.parametrize("word", ["america", "africa", "france", "texas", "north", "de", "red", "director", "law"])
@pytest.mark.parametrize("names", [given_names, surnames])
def test_a_place_or_a_plain_word_is_no_name(names: Callable[[], frozenset[str]], word: str) -> None:
    assert word not in names() or (names is surnames and word == "director")


@pytest.mark.parametrize("name", ["maria", "jose", "jean", "giulia", "joao", "sven", "nuria", "mehmet", "olga", "ed"])
def test_a_common_given_name_is_known(name: str) -> None:
    assert name in given_names()


@pytest.mark.parametrize("name", ["garcia", "silva", "dupont", "muller", "rossi", "jansen", "baker", "nowak"])
def test_a_common_surname_is_known(name: str) -> None:
    assert name in surnames()
