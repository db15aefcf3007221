"""What the heading above a mention says of its kind."""

from __future__ import annotations

from functools import cache, lru_cache

from signclean.knowledge.lexicon import first_words, section_phrases
from signclean.model import Kind
from signclean.text import tokens

LONGEST = 8  # words


@lru_cache(maxsize=4096)
def section_kind(heading: str) -> Kind | None:
    """Return the kind that the heading announces (`Individuals`, `Organizaciones:`); None where it tells none.

    A heading that names people and bodies both tells nothing, and neither does a long one: it is more than a heading.
    """
    words = tokens(heading)
    phrases = section_phrases()
    if " ".join(words) in phrases:
        return phrases[" ".join(words)]
    if len(words) > LONGEST or _first_words().isdisjoint(words):
        return None
    runs = {" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(i + 5, len(words)) + 1)}
    kinds = {phrases.get(run) for run in runs} - {None}
    return kinds.pop() if len(kinds) == 1 else None


@cache
def _first_words() -> frozenset[str]:
    return first_words(frozenset(section_phrases()))
