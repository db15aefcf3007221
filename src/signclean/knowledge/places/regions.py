"""Regions of several countries: Latin America, Europe, the Pacific."""

from __future__ import annotations

from functools import lru_cache

from signclean.knowledge.places.keys import place_key
from signclean.knowledge.tables import read_rows


def is_region(text: str) -> bool:
    """Tell whether the whole text names a region of several countries, with or without its article."""
    key = place_key(text)
    return key in regions() or key.partition(" ")[2] in regions()


@lru_cache(maxsize=1)
def regions() -> dict[str, str]:
    """Return key -> the region's name in English."""
    return {place_key(row["name"]): row["region"] for row in read_rows("places/regions.csv")}
