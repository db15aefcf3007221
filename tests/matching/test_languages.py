"""The language of a name."""

from __future__ import annotations

import pytest

from signclean.matching.forms import make_form
from signclean.matching.languages import in_two_languages


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Casa Luna", "Moon House", False),
        ("Casa de Luna", "Casa Luna", False),
        ("Casa de Luna", "Maison de Lune", False),
        ("Casa de Luna por la Paz", "House of Moon for Peace", True),
        ("Haus für Frieden", "Casa per la Pace", True),
    ],
)
def test_in_two_languages(a: str, b: str, expected: bool) -> None:
    assert in_two_languages(make_form(a), make_form(b)) is expected
    assert in_two_languages(make_form(b), make_form(a)) is expected
