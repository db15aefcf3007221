"""What holds words together: most pairs of words have nothing of it in common, and need no comparison."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from signclean.matching.compounds import senses_at_end
from signclean.matching.keys import Word
from signclean.matching.lands import tells_people
from signclean.matching.likeness import SHORTEST_NEAR


def may_be_like(a: Word, b: Word) -> bool:
    """Tell whether two words of different stems may be alike; False is certain, and much sooner told than by `like`."""
    ties, others = _ties_of(a), _ties_of(b)
    return ties is None or others is None or not ties.isdisjoint(others)


def find_like(word: Word, others: Iterable[Word]) -> list[Word]:
    """Return those of the others that may be like the word, as `may_be_like` tells."""
    ties = _ties_of(word)
    told = ((other, _ties_of(other)) for other in others)
    return [other for other, theirs in told if ties is None or theirs is None or not ties.isdisjoint(theirs)]


@lru_cache(maxsize=65536)
def _ties_of(word: Word) -> frozenset[str] | None:
    """Return what words that are alike have in common one of: first letter, last letters, a sense; None for people."""
    if word.role == "rare" and tells_people(word):
        return None
    ends = {f"-{word.key[-2:]}"} | ({f"--{word.key[-1]}"} if len(word.key) == SHORTEST_NEAR else set())
    senses = senses_at_end(word.key) | ({word.sense} if word.sense else set())
    return frozenset((f"{word.key[0]}-", *ends, *(f"={sense}" for sense in senses)))
