"""Names of countries as they are shown."""

from __future__ import annotations

from functools import lru_cache

USER_ASSIGNED = {"XK": "Kosovo"}
"""Codes that ISO 3166-1 leaves to its users and that are in wide use: XK by the European Union and Unicode CLDR."""


@lru_cache(maxsize=512)
def name_country(code: str) -> str | None:
    """Return the English name for an alpha-2 code: pycountry's common name where there is one, else its name.

    None for a code that stands for no country.
    """
    if code in USER_ASSIGNED:
        return USER_ASSIGNED[code]
    import pycountry  # imported late: a list without countries needs no table of them

    country = pycountry.countries.get(alpha_2=code)
    return getattr(country, "common_name", None) or getattr(country, "name", None)
