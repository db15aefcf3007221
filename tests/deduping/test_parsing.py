"""What is taken off a row before it is read."""

from __future__ import annotations

import pytest

from signclean.deduping.parsing import strip_wrapping
from signclean.locating.rules import BODIES, Rule
from signclean.matching.spots import BY_LEGAL_FORM, BY_TABLE


@pytest.mark.parametrize("text", ["Casa Luna", 'Casa "Luna"', '"Casa" y "Luna"', "“Casa” Luna", "A.C.", '"', "*", ""])
def test_what_is_left_as_it_stands(text: str) -> None:
    assert strip_wrapping(text) == text


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ('"Casa Luna"', "Casa Luna"),
        ("“Casa Luna”", "Casa Luna"),
        ("«Maison Lune»", "Maison Lune"),
        ("„Haus Mond“", "Haus Mond"),
        ("Casa Luna *", "Casa Luna"),
        ("Casa Luna;", "Casa Luna"),
        ('"Casa Luna",', "Casa Luna"),
    ],
)
def test_what_wraps_the_whole_of_a_row(text: str, bare: str) -> None:
    assert strip_wrapping(text) == bare


def test_matching_knows_the_rules_of_legal_forms_and_of_tables_by_their_names() -> None:
    assert BY_LEGAL_FORM == Rule.LEGAL_FORM
    assert BY_TABLE == BODIES
