"""Words of sentences: verbs, pronouns and conjunctions that names of bodies and people hardly ever hold."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.lexicon import articles, conjunctions, prepositions
from signclean.knowledge.tables import read_rows
from signclean.text import fold


@cache
def prose_words() -> frozenset[str]:
    """Return the folded words of the table (`we`, `are`, `nous`, `deben`, `nicht`).

    Words that some language uses inside names once they are folded (`é`, `do`) are left out.
    """
    words = {fold(row["word"]) for row in read_rows("prose_words.csv")}
    return frozenset(words - articles() - prepositions() - conjunctions())
