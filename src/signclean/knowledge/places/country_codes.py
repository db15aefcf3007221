"""Letters that stand for countries where a column holds nothing else: codes of ISO 3166-1, signs of vehicles, `UK`."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.places.countries import countries
from signclean.knowledge.places.country_names import long_codes
from signclean.knowledge.tables import read_columns

if TYPE_CHECKING:
    from collections.abc import Mapping


def find_country_code(letters: str) -> str | None:
    """Return the alpha-2 of the country whose code or vehicle sign the capitals are, None for all other texts."""
    if not (letters.isascii() and letters.isupper() and letters.isalpha() and len(letters) <= len("DEU")):
        return None
    return letters if letters in countries() else _other_codes().get(letters)


@cache
def _other_codes() -> Mapping[str, str]:
    signs, known = read_columns("places/vehicle_signs.csv", "sign", "country")
    return MappingProxyType({**dict(zip(signs, known, strict=True)), **long_codes(), "UK": "GB"})
