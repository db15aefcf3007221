from __future__ import annotations

import json
from pathlib import Path

import pytest

from signclean.knowledge.derived import pack
from signclean.knowledge.places import country_names
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


@pytest.mark.parametrize("fits", [True, False])
def test_prepared_names_count_where_they_fit_the_installed_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fits: bool
) -> None:
    prepared = tmp_path / "names.json"
    made_of = country_names.mark_sources() if fits else 0
    prepared.write_text(json.dumps({"made_of": made_of, "names": pack({"prepared": "PE"})}), encoding="utf-8")
    monkeypatch.setattr(country_names, "PREPARED", prepared)
    assert ("prepared" in country_names.country_names.__wrapped__()) == fits


def test_without_prepared_names_they_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(country_names, "PREPARED", tmp_path / "names.json")
    assert country_names.country_names.__wrapped__() == country_names.make_country_names()
