"""Legal forms inside names: one form however it is written, and what only looks like one."""

from __future__ import annotations

import pytest

from signclean.deduping import dedupe_names
from signclean.matching.incorporated import forms_exclude, set_form_aside

UNTOUCHED = [
    "Limited Company",
    "Joint Stock Company",
    "Ag Coop",
    "AG Frieden",
    "Comunidade Ao",
    "Wizard of Oz",
    "Pao Cheng Clinic",
    "PAO Foundation",
    "Open Company of Players",
    "Stock Company Museum",
    "Public Limited Edition",
    "Verein der Freunde",
    "Time is Limited Edition",
]


@pytest.mark.parametrize("name", UNTOUCHED)
def test_what_is_no_legal_form_stays(name: str) -> None:
    assert set_form_aside(name, None) == (name, frozenset())


@pytest.mark.parametrize(
    ("name", "legal_form", "expected", "families"),
    [
        ("Nordwerk Aktiengesellschaft", None, "Nordwerk", {"ag"}),
        ("Nordwerk AG", None, "Nordwerk", {"ag"}),
        ("Nordwerk", "GmbH", "Nordwerk", {"gmbh"}),
        ("Nordwerk, Gesellschaft mit beschränkter Haftung", None, "Nordwerk", {"gmbh"}),
        ("OAO Severnaya Sosna", None, "Severnaya Sosna", {"jsc/public"}),
        ("Limited Liability Company Severnaya Sosna", None, "Severnaya Sosna", {"llc"}),
        ("Severnaya Sosna Joint-Stock Company", None, "Severnaya Sosna", {"jsc"}),
        ("ООО «Северная Сосна»", None, "«Северная Сосна»", {"llc"}),
        ("JSC Pinewood", "Corp.", "Pinewood", {"jsc", "corp"}),
        ("Tolderne, association sans but lucratif", None, "Tolderne", {"asbl"}),
        ("Tierra Nueva Sociedad", "Limitada", "Tierra Nueva", {"srl"}),
        ("Sociedad", "Limitada", "Sociedad", {"ltda"}),
        ("Pinewood and Co.", None, "Pinewood", {"co"}),
    ],
)
def test_a_legal_form_is_set_aside(name: str, legal_form: str | None, expected: str, families: set[str]) -> None:
    assert set_form_aside(name, legal_form) == (expected, families)


@pytest.mark.parametrize(
    ("a", "b", "exclude"),
    [
        ({"jsc"}, {"jsc/public"}, False),
        ({"jsc", "corp"}, {"corp"}, False),
        (set(), {"ag"}, False),
        ({"ag"}, {"gmbh"}, True),
        ({"jsc/closed"}, {"jsc/public"}, True),
        ({"as"}, {"asbl"}, True),
    ],
)
def test_families_that_no_body_has_at_once(a: set[str], b: set[str], *, exclude: bool) -> None:
    assert forms_exclude(frozenset(a), frozenset(b)) is exclude is forms_exclude(frozenset(b), frozenset(a))


def verdict(a: str, b: str) -> str:
    found = dedupe_names([a, b])
    if found.numbers[0] == found.numbers[1]:
        return "same"
    return "doubt" if any(cluster.doubt_with for cluster in found.clusters) else "different"


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Ziegler Pumpen AG", "Ziegler Pumpen GmbH", "doubt"),
        ("Ziegler AG", "Ziegler Kommanditgesellschaft", "doubt"),
        ("OAO Severnaya Sosna", "ZAO Severnaya Sosna", "doubt"),
        ("Autonomous Nonprofit Organization Severnaya Sosna", "OOO Severnaya Sosna", "doubt"),
        ("OAO Severnaya Sosna", "OAO Severnaya Rechka", "different"),
        ("Ziegler Brunnen AG", "Ziegler Pumpen Aktiengesellschaft", "different"),
        ("Marlowe Harvest Solutions, L.P.", "Marlowe Solutions, L.L.C.", "different"),
        # up to its legal form a name is complete: what stands in one alone tells another body
        ("Crystalund Systems Limited", "Crystalund Ltd", "doubt"),
        ("McKelton Corporation", "McKesson Corporation", "doubt"),
        # one form, however it is written
        ("Ziegler Aktiengesellschaft", "Ziegler AG", "same"),
        ("ZIEGLER AKTIENGESELLSCHAFT", "Ziegler AG", "same"),
        ("Pumpenbau GmbH", "Pumpenbau Gesellschaft mit beschränkter Haftung", "same"),
        ("OAO Severnaya Sosna", "Open Joint Stock Company Severnaya Sosna", "same"),
        ("Severnaya Sosna JSC", "Severnaya Sosna OAO", "same"),
        ("JSC SEVERNAYA SOSNA", "Severnaya Sosna Joint-Stock Company", "same"),
        ("Marlowe LLC", "Marlowe Limited Liability Company", "same"),
        ("Marlowe plc", "Marlowe Public Limited Company", "same"),
        ("Tolderne ASBL", "Tolderne vzw", "same"),
    ],
)
def test_verdicts_on_names_with_legal_forms(a: str, b: str, expected: str) -> None:
    assert verdict(a, b) == verdict(b, a) == expected
