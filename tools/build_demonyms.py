"""Build demonyms.csv of signclean.knowledge.places from tables of stems: all genders and numbers in eighteen languages.

Run from the root of the tree: `python tools/build_demonyms.py`. Same stems, same bytes.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from pathlib import Path

from inflection import inflect

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from signclean.knowledge.places.gazetteer import find_readings  # noqa: E402
from signclean.knowledge.places.keys import place_key  # noqa: E402

STEMS = ("demonym_stems.csv", "demonym_stems_north_east.csv")
"""Tables of stems: a code, and a column for each language."""
SHORTEST = 4
"""A form of three letters is a word somewhere (`Rus`, `Fin`)."""
LARGE = 1_000
"""Thousands of inhabitants: `indiana` is the state, while `portuguesa` is hardly ever the one in Venezuela."""

ADJECTIVES = frozenset({"valenciana", "wallonne"})
"""Of official names (`Valenciana, Comunitat`, `wallonne, Région`): alone they are no name."""


def main() -> None:
    """Write demonym,languages,codes: the folded form, and every place it points to, one row a form."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: {"languages": [], "codes": []})
    for code, language, word in read_stems():
        for form in inflect(language, word):
            for column, value in (("languages", language), ("codes", code)):
                if value not in found[place_key(form)][column]:
                    found[place_key(form)][column].append(value)
    lines = sorted(
        f"{form},{' '.join(row['languages'])},{' '.join(row['codes'])}"
        for form, row in found.items()
        if len(form) >= SHORTEST and not is_place(form)
    )
    path = ROOT / "src/signclean/knowledge/places/demonyms.csv"
    path.write_text("\n".join(["demonym,languages,codes", *lines, ""]), encoding="utf-8")


def is_place(form: str) -> bool:
    """Tell whether a country or a large part of one bears the form as its name (`bolivia`, Catalan for Bolivian)."""
    large = any(reading.level == "country" or reading.weight >= LARGE for reading in find_readings(form))
    return large and form not in ADJECTIVES


def read_stems() -> list[tuple[str, str, str]]:
    """Return (code, language, masculine singular) in the order of the tables."""
    return [
        (row["code"], language, word)
        for name in STEMS
        for row in csv.DictReader((ROOT / "tools" / name).read_text(encoding="utf-8").splitlines())
        for language, words in list(row.items())[1:]
        for word in words.split("|")
        if word
    ]


if __name__ == "__main__":
    main()
