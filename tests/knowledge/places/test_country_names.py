from __future__ import annotations

import pytest

from signclean.knowledge.places.country_names import country_names_in_other_scripts, find_in_other_scripts


@pytest.mark.parametrize("text", ["", "France", "Österreich", "Việt Nam", "L’Avana – «Cuba»", "🌍 Perú", "Россия!"])
def test_what_is_no_name_in_another_script(text: str) -> None:
    assert find_in_other_scripts(text) is None


def test_every_name_of_the_table_is_found() -> None:
    for name, code in country_names_in_other_scripts().items():
        assert find_in_other_scripts(name) == code, name


def test_a_text_in_latin_script_never_builds_the_table() -> None:
    country_names_in_other_scripts.cache_clear()
    find_in_other_scripts("Ação “Ñandú”, Québec – l’Île")
    assert country_names_in_other_scripts.cache_info().currsize == 0
