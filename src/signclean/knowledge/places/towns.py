"""Towns too small for the table of cities, and other names of larger ones: read only where they stand apart."""

from __future__ import annotations

from functools import cache, lru_cache

from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.place import Place, Reading
from signclean.knowledge.places.reading import choose_reading, without_article
from signclean.knowledge.sorted_table import SortedFile
from signclean.knowledge.tables import FOLDER
from signclean.text import squeeze

SHORTEST = 4


@lru_cache(maxsize=16384)
def read_town(text: str) -> Place | None:
    """Return the small town that the whole text is, None where no table has it; `read_place` knows all larger places.

    Inside a name such a word is nearly always something else, and is no place.
    """
    bare = squeeze(text).strip(" ,.;:()[]/-–—")
    for name in (bare, *without_article(bare)):
        if readings := _find(place_key(name)):
            return choose_reading(readings, squeeze(text))
    return None


def _find(key: str) -> tuple[Reading, ...]:
    parts = (part.partition(":") for part in _towns().get(key).split()) if len(key) >= SHORTEST else ()
    return tuple(Reading(code, "city", int(weight)) for code, _, weight in parts)


@cache
def _towns() -> SortedFile:
    """Return key -> towns as they stand in the table, country or division, colon, thousands of inhabitants."""
    return SortedFile((FOLDER / "places/towns.csv").read_bytes())
