"""Words of bodies in languages whose names begin with what the body is."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_rows

LANGUAGES = frozenset({"ca", "es", "fr", "gl", "it", "pt", "ro"})


@cache
def head_first_words() -> frozenset[str]:
    """Return the words in small letters, with their accents, that are of Romance languages alone.

    `confederación` is one, `union` is none; accents tell `théâtre` from the `Theatre Director` of another language.
    """
    rows = read_rows("organization_words.csv")
    return frozenset(row["word"].lower() for row in rows if set(row["language"].split(" ")) <= LANGUAGES)
