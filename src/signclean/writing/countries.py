"""Names of countries as they are shown."""

from __future__ import annotations

USER_ASSIGNED = {"XK": "Kosovo"}
"""Codes that ISO 3166-1 leaves to its users and that are in wide use: XK by the European Union and Unicode CLDR."""


def name_country(code: str) -> str | None:
    """Return the English name for an alpha-2 code: pycountry's common name where there is one, else its name.

    None for a code that stands for no country.
    """
    from signclean.knowledge.places.country_names import (
        short_names,
    )  # imported late: a list without countries needs none

    return USER_ASSIGNED.get(code) or short_names().get(code)
