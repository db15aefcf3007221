from __future__ import annotations

import pycountry
import pytest

from signclean.writing.countries import name_country


@pytest.mark.parametrize("code", ["", "ZZ", "bo", "BOL"])
def test_what_is_no_country_has_no_name(code: str) -> None:
    assert name_country(code) is None


@pytest.mark.parametrize(("code", "name"), [("BO", "Bolivia"), ("TW", "Taiwan"), ("FR", "France"), ("XK", "Kosovo")])
def test_the_common_name_is_shown(code: str, name: str) -> None:
    assert name_country(code) == name


def test_names_are_those_of_pycountry() -> None:
    for country in pycountry.countries:
        assert name_country(country.alpha_2) == getattr(country, "common_name", country.name)
