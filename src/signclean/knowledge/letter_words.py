"""Small word lists about the parts of a letter that are no signature: demands and addresses."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.lexicon import phrase_key
from signclean.knowledge.tables import read_rows
from signclean.text import fold

COMPOUNDING = frozenset({"de", "nl", "sv"})
"""Languages that write the word for a street at the end of its name."""


@cache
def demand_starts() -> frozenset[str]:
    """Return the folded words with which a demand in a numbered list begins (`Que se mantenga …`, `To halt …`)."""
    return frozenset(fold(row["word"]) for row in read_rows("demand_starts.csv"))


@cache
def demand_verbs() -> frozenset[str]:
    """Return the keys of the phrases by which a letter says that it asks for something (`call on`, `exigimos`)."""
    return frozenset(phrase_key(row["phrase"]) for row in read_rows("demand_verbs.csv"))


@cache
def street_words() -> frozenset[str]:
    """Return the folded words of a postal address (`Street`, `calle`, `Postfach`)."""
    return frozenset(fold(row["word"]) for row in read_rows("street_words.csv"))


@cache
def street_ends() -> tuple[str, ...]:
    """Return those that languages write at the end of one word (`Seestraße`, `Molenweg`)."""
    rows = read_rows("street_words.csv")
    return tuple(fold(row["word"]) for row in rows if not COMPOUNDING.isdisjoint(row["language"].split(" ")))
