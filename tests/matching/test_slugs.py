"""Readable identifiers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.matching.slugs import LONGEST_SLUG, make_slug, make_slugs


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("HIAS", "hias"),
        ("Alianza Américas", "alianza-americas"),
        ("Pop No’j (Guatemala)", "pop-no-j-guatemala"),
        ("Союз матерей", "soiuz-materei"),
        ("#", "entry"),
        ("", "entry"),
        ("a_b", "a_b"),
        ("_ Luna _", "luna"),
        ("x" * 70 + " y", "x" * 60),
        ("Casa " + "Luna " * 11 + "Sol", "casa" + "-luna" * 11),
        ("Casa " + "Luna " * 11, "casa" + "-luna" * 11),
    ],
)
def test_make_slug(name: str, slug: str) -> None:
    assert make_slug(name) == slug


def test_equal_names_are_numbered_and_never_meet_a_name_with_a_number() -> None:
    assert make_slugs(["Luna", "luna", "Luna 2", "LUNA"]) == ["luna", "luna-2", "luna-2-2", "luna-3"]


@given(st.lists(st.text(max_size=80)))
def test_slugs_differ_are_short_and_plain(names: list[str]) -> None:
    slugs = make_slugs(names)
    assert len(set(slugs)) == len(names)
    assert all(slug.isascii() and slug == slug.lower() and " " not in slug for slug in slugs)
    assert all(len(slug) <= LONGEST_SLUG + len(str(len(names))) + 1 for slug in slugs)
