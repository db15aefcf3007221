"""Countries of web and e-mail domains."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.places.countries import countries
from signclean.knowledge.tables import read_rows

OTHER_CODES = {"uk": "GB", "cat": "ES", "eus": "ES", "gal": "ES", "bzh": "FR", "quebec": "CA"}
"""Top-level domains of a country or a part of it that are not its alpha-2 code (IANA root zone)."""


def country_of_domain(host: str) -> str | None:
    """Return the alpha-2 of the host's top-level domain, None for generic ones and those sold all over the world."""
    last = host.rstrip(".").rpartition(".")[2].lower()
    if last in OTHER_CODES:
        return OTHER_CODES[last]
    return last.upper() if last.upper() in countries() and last not in _generic_domains() else None


@cache
def _generic_domains() -> frozenset[str]:
    return frozenset(row["domain"] for row in read_rows("places/generic_domains.csv"))
