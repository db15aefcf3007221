"""Words of sentences: verbs, pronouns and conjunctions that names of bodies and people hardly ever hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from signclean.knowledge.lexicon import articles, conjunctions, prepositions
from signclean.knowledge.tables import read_rows
from signclean.text import fold


@cache
def prose_words() -> Mapping[str, frozenset[str]]:
    """Return the folded words of the table (`we`, `are`, `nous`, `deben`, `nicht`) with their languages (ISO 639-1).

    Words that some language uses inside names once they are folded (`é`, `do`) are left out.
    """
    languages: defaultdict[str, set[str]] = defaultdict(set)
    for row in read_rows("prose_words.csv"):
        languages[fold(row["word"])].update(row["language"].split())
    inside_names = articles() | prepositions() | conjunctions()
    return {word: frozenset(codes) for word, codes in languages.items() if word not in inside_names}
