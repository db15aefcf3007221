"""The table of known bodies: clean rows, no name of two countries, looked up in whatever spelling."""

from __future__ import annotations

from collections import defaultdict

import pycountry
import pytest

from signclean.errors import KnowledgeError
from signclean.knowledge import organizations as known
from signclean.knowledge.organizations import INDEX, find_by_acronym, find_organizations, organizations
from signclean.knowledge.sorted_table import SortedTable
from signclean.knowledge.tables import FOLDER, read_rows
from signclean.text import comparison_key
from tools.index_organizations import build_index
from tools.join_readings import generic_keys

CODES = {country.alpha_2 for country in pycountry.countries} | {"XK"}
SCOPES = {"national", "subnational", "regional", "international"}


def test_the_table_is_sorted_and_filled() -> None:
    rows = read_rows("organizations.csv")
    keys = [(comparison_key(row["name"]), row["name"]) for row in rows]
    assert keys == sorted(keys)
    assert len({key for key, _ in keys}) == len(keys) >= 3000
    assert all(row["source"] and row["field"] and row["kind"] in {"organization", "coalition"} for row in rows)


def test_every_country_is_a_country_and_every_scope_a_scope() -> None:
    assert {row.country for row in organizations()} - {None} <= CODES
    assert {row.scope for row in organizations()} <= SCOPES
    assert all(row.country for row in organizations() if row.scope in {"national", "subnational"})


def test_no_name_or_alias_belongs_to_two_countries() -> None:
    owners: defaultdict[str, set[str | None]] = defaultdict(set)
    for row in organizations():
        for label in (row.name, *row.aliases):
            owners[comparison_key(label)].add(row.country)
    assert [label for label, countries in owners.items() if len(countries) > 1] == []


@pytest.mark.parametrize("name", ["Jugend gegen Nebel", "", "Asociación", "Human Rights"])
def test_an_unknown_name_finds_nothing(name: str) -> None:
    assert not find_organizations(name)


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Greenpeace France", None),
        ("la cimade", "FR"),
        ("LA CIMADE", "FR"),
        ("American Civil Liberties Union", "US"),
        ("Centro de Estudios Legales y Sociales", "AR"),
    ],
)
def test_a_name_is_found_in_any_spelling(name: str, country: str | None) -> None:
    assert {found.country for found in find_organizations(name)} == ({country} if country else set())


def test_an_acronym_finds_all_that_bear_it() -> None:
    assert {found.country for found in find_by_acronym("CELS")} >= {"AR"}
    assert not find_by_acronym("QZXW")


def test_the_index_fits_the_table() -> None:
    assert (FOLDER / INDEX).read_text(encoding="utf-8") == build_index(), "run python -m tools.index_organizations"


def test_an_index_that_does_not_fit_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "_index", lambda: SortedTable(["lacimade,0,"]))
    with pytest.raises(KnowledgeError, match=r"'lacimade' is not the key of '.+'; write the index again"):
        find_organizations("La Cimade")


def test_generic_names_are_marked_and_no_alias() -> None:
    generic = generic_keys()
    assert {comparison_key(row.name) for row in organizations() if row.generic} <= generic
    assert not [row.name for row in organizations() if comparison_key(row.name) in generic and not row.generic]
    assert not [alias for row in organizations() for alias in row.aliases if comparison_key(alias) in generic]
