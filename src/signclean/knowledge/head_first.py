"""Words of bodies in languages whose names begin with what the body is."""

from __future__ import annotations

from signclean.knowledge.derived import derived
from signclean.knowledge.tables import read_columns

LANGUAGES = frozenset({"ca", "es", "fr", "gl", "it", "pt", "ro"})


@derived(frozenset, "organization_words.csv")
def head_first_words() -> frozenset[str]:
    """Return the words in small letters, with their accents, that are of Romance languages alone.

    `confederación` is one, `union` is none; accents tell `théâtre` from the `Theatre Director` of another language.
    """
    words, languages = read_columns("organization_words.csv", "word", "language")
    return frozenset(w.lower() for w, codes in zip(words, languages, strict=True) if set(codes.split(" ")) <= LANGUAGES)
