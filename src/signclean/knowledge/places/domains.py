"""Countries of web and e-mail domains."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.places.countries import countries
from signclean.knowledge.tables import read_rows

OTHER_CODES = {"uk": "GB", "cat": "ES", "eus": "ES", "gal": "ES", "bzh": "FR", "quebec": "CA"}
"""Top-level domains of a country or a part of it that are not its alpha-2 code (IANA root zone)."""


REGISTERED = frozenset({"edu", "gob", "gov", "mil", "org"})
"""Second-level domains of a country's own registry, also below a domain that is sold all over the world: `org.co`."""


def country_of_domain(host: str) -> str | None:
    """Return the alpha-2 of the host's top-level domain, None for generic ones and those sold all over the world."""
    labels = host.rstrip(".").lower().split(".")
    last = labels[-1]
    if last in OTHER_CODES:
        return OTHER_CODES[last]
    return last.upper() if last.upper() in countries() and _is_own(labels) else None


def _is_own(labels: list[str]) -> bool:
    """Tell whether bodies of the country alone have such a domain: `org.co` is the registry's, `co` is anybody's."""
    return labels[-1] not in _generic_domains() or (len(labels) > 2 and labels[-2] in REGISTERED)


@cache
def _generic_domains() -> frozenset[str]:
    return frozenset(row["domain"] for row in read_rows("places/generic_domains.csv"))
