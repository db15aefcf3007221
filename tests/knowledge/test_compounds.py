"""Compounds: the last part tells what a thing is, and what only looks like a compound is none."""

from __future__ import annotations

import pytest

from signclean.knowledge.compounds import compound_heads, is_role_word, organization_weight, split_compound
from signclean.knowledge.lexicon import given_names, surnames


@pytest.mark.parametrize("word", ["Anna", "Steinmetz", "Koenraad", "Althaus", "Invalid", "Melchor", "Brot", "Verein-"])
def test_what_is_no_compound_keeps_its_own_weight(word: str) -> None:
    assert organization_weight(word) == (0.95 if word == "Verein-" else 0.0)


@pytest.mark.parametrize("word", ["Schumacher", "Administer", "co-op", "Fräulein", "Kreisverband", "rete", ""])
def test_what_is_no_role(word: str) -> None:
    assert not is_role_word(word)


@pytest.mark.parametrize(
    ("word", "parts"),
    [("brot", ("brot",)), ("verein", ("verein",)), ("", ("",)), ("mieterverein", ("mieter", "verein"))],
)
def test_a_compound_is_parted_before_its_head(word: str, parts: tuple[str, ...]) -> None:
    assert split_compound(word) == parts


@pytest.mark.parametrize(
    "word",
    [
        *("Tierschutzverein", "Klimabündnis", "Mietergewerkschaft", "Kinder-Hilfswerk", "Huurdersplatform"),
        *("Klimaatcoalitie", "Naturskyddsföreningen", "Fagforbundet", "Naisjärjestöt", "Bankwatch"),
    ],
)
def test_a_compound_weighs_as_its_head(word: str) -> None:
    assert organization_weight(word) >= 0.7


@pytest.mark.parametrize(
    "word",
    [
        *("Landessprecherin", "Kampagnenleiter", "Klimaforscherin", "beleidsmedewerker", "forbundssekretær"),
        *("directeur·rice", "Sprecher*in", "vice-presidenta", "director/a", "Schulsozialarbeiterin"),
    ],
)
def test_a_role_is_seen_in_a_compound_or_beside_a_sign_of_gender(word: str) -> None:
    assert is_role_word(word)


def test_no_personal_name_ends_like_a_compound() -> None:
    heads = compound_heads("organization").keys() | compound_heads("role").keys()
    ends = {name for name in given_names() | surnames() for at in range(3, len(name) - 2) if name[at:] in heads}
    assert not ends
