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


def second_names_of(text: str, *others: str, **fields: object) -> tuple[str, tuple[str, ...], str | None]:
    mentions = [build_mention(text, 1, **fields), *(build_mention(t, n) for n, t in enumerate(others, 2))]
    named = name_mentions(mentions)[0]
    return named.name, named.aliases, named.place


def test_a_second_name_is_the_long_form_where_the_list_has_the_letters() -> None:
    text, long_form = "Faprox – Asociación Provincial de Ríos", "Asociación Provincial de Ríos"
    assert second_names_of(text) == ("Faprox", (long_form,), None)
    assert second_names_of(text, "Fondo de Amigos de los Ríos (FAPROX)") == (long_form, (), None)


@pytest.mark.parametrize("other", ["Elvevern", "ELVEVERN"])
def test_what_no_table_calls_a_place_is_a_second_name_where_the_list_has_it(other: str) -> None:
    assert second_names_of("Friends of Rivers (Elvevern)", "Red Lago") == ("Friends of Rivers", (), "Elvevern")
    assert second_names_of("Friends of Rivers (Elvevern)", other) == ("Friends of Rivers", ("Elvevern",), None)


def test_places_of_tables_and_columns_stay_places() -> None:
    assert second_names_of("Friends of Rivers (Oslo)", "Oslo") == ("Friends of Rivers", (), "Oslo")
    told = second_names_of("Friends of Rivers", "Elvevern", column_place="Elvevern")
    assert told == ("Friends of Rivers", (), "Elvevern")
