"""Words without a tie are never alike."""

from __future__ import annotations

from itertools import combinations

import pytest

from signclean.knowledge.lexicon import organization_words
from signclean.matching.keys import Word, make_word
from signclean.matching.likeness import like
from signclean.matching.ties import find_like, may_be_like
from tests.matching.made_up import make_names


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Servicio", "Serivcio"),
        ("Luna", "Cuna"),
        ("una", "nua"),
        ("Hluna", "luna"),
        ("Gruppe", "Umweltgruppe"),
        ("Umweltgruppe", "Umweltschutzgruppe"),
        ("Network", "Red"),
        ("Netz", "Landesnetzwerk"),
        ("Niedersachsen", "niedersächsisch"),
        ("Assn", "Association"),
    ],
)
def test_words_that_may_be_alike(a: str, b: str) -> None:
    assert may_be_like(make_word(a), make_word(b))
    assert may_be_like(make_word(b), make_word(a))


@pytest.mark.parametrize(("a", "b"), [("Luna", "Quito"), ("Casa", "Puente"), ("Red", "Sol")])
def test_words_that_nothing_ties(a: str, b: str) -> None:
    assert not may_be_like(make_word(a), make_word(b))


def test_words_that_are_alike_have_a_tie() -> None:
    texts = [word for mention in make_names(120, seed=3) for word in mention.text.split()]
    slips = [changed for text in texts for changed in (text[1:], text[1:2] + text[:1] + text[2:], f"x{text}")]
    names = [*texts, *slips, *sorted(organization_words())[::9]]
    words = [make_word(text) for text in sorted(set(names)) if text]
    alike = [pair for pair in combinations(words, 2) if _of_two_stems(*pair) and like(*pair)]
    assert len(alike) > 1000
    assert [(a.raw, b.raw) for a, b in alike if not may_be_like(a, b)] == []


def _of_two_stems(a: Word, b: Word) -> bool:
    return a.stem != b.stem


def test_of_several_words_those_are_found_that_may_be_like() -> None:
    word, others = make_word("solidaridad"), [make_word(one) for one in ("solidaritat", "puerto", "unidad", "mar")]
    assert find_like(word, others) == [other for other in others if may_be_like(word, other)]
    assert find_like(word, []) == []
