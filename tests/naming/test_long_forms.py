from __future__ import annotations

import pytest

from signclean.naming import name_mentions
from tests.naming.conftest import build_mention


def acronym_of(text: str, *others: str) -> str | None:
    return name_mentions([build_mention(t, n) for n, t in enumerate([text, *others], 1)])[0].acronym


@pytest.mark.parametrize("others", [(), ("Red de Mujeres",), ("Fedra Salas",)])
def test_a_short_word_alone_is_a_name(others: tuple[str, ...]) -> None:
    assert acronym_of("Fedepal", *others) is None


@pytest.mark.parametrize(
    ("text", "long_form"),
    [
        ("Fedepal", "Federación de Pescadores del Alto (FEDEPAL)"),
        ("Fedepal", "FEDEPAL – Federación de Pescadores del Alto"),
        ("Rwa", "River Wardens Alliance"),
    ],
)
def test_a_short_word_is_an_acronym_where_the_list_spells_it_out(text: str, long_form: str) -> None:
    assert acronym_of(text, long_form) == text
