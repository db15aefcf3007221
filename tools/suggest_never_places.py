"""Print cities and subdivisions that may be words or names of persons, for review: none is added by itself.

Run from the root of the tree, in an environment that holds wordfreq 3.1.1: `python tools/suggest_never_places.py`.
A place is suggested where its name is frequent in a language not spoken there, or is a given or family name, and the
place is small. What is accepted goes into never_places.csv, with the reason.
"""

from __future__ import annotations

import sys
from pathlib import Path

from wordfreq import zipf_frequency

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from signclean.knowledge.lexicon import given_names, surnames  # noqa: E402
from signclean.knowledge.places.areas import (  # noqa: E402
    area_readings,
    cities,
    city_aliases,
    subdivision_aliases,
    subdivisions,
)
from signclean.knowledge.places.countries import countries  # noqa: E402
from signclean.knowledge.places.never import never_places  # noqa: E402

LANGUAGES = ("en", "es", "fr", "pt", "de", "it", "nl", "ca")
FREQUENT = 3.4
"""Zipf scale: a word from about three in a million on."""
SMALL_BESIDE_WORDS = 300
SMALL_BESIDE_NAMES = 1_500
"""Thousands of inhabitants up to which a place is more likely the word, or the name."""


def main() -> None:
    """Print name,reason for every candidate that the table does not have, in the order of the alphabet."""
    for key in sorted({*cities(), *city_aliases(), *subdivisions(), *subdivision_aliases()}):
        reason = find_reason(key)
        if reason and key not in never_places():
            print(f"{key},{reason}")


def find_reason(key: str) -> str | None:
    """Return why the name may be no place, None where it is likely one; names of several words are passed over."""
    readings = area_readings(key)
    if " " in key or not readings:
        return None
    weight = sum(reading.weight for reading in readings)
    foreign = find_foreign_language(key, countries()[readings[0].country].languages)
    if weight < SMALL_BESIDE_WORDS and foreign:
        return f"word in {foreign}"
    if weight < SMALL_BESIDE_NAMES and key in given_names():
        return "given name"
    return "family name" if weight < SMALL_BESIDE_NAMES and key in surnames() else None


def find_foreign_language(key: str, own: frozenset[str]) -> str | None:
    """Return the language not spoken at the place in which the word is frequent, and more so than in those spoken."""
    frequency = {language: zipf_frequency(key, language) for language in LANGUAGES}
    most = max((language for language in LANGUAGES if language not in own), key=lambda one: frequency[one], default="")
    at_home = max((frequency[language] for language in LANGUAGES if language in own), default=0.0)
    return most if most and frequency[most] >= FREQUENT and frequency[most] > at_home else None


if __name__ == "__main__":
    main()
