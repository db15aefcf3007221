"""Word against word: which words of two names are the same, which are alike, which stand alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from signclean.matching.forms import Form
from signclean.matching.keys import Word
from signclean.matching.likeness import like
from signclean.matching.links import Alignment, Link, Match, WordLore
from signclean.matching.runs import link_acronyms, link_compounds
from signclean.matching.ties import may_be_like

MOST_ALIKE = 4
"""Words without an equal in the other name, from which on two names are not looked at any closer."""
FEWEST_STRANGERS = 2
"""Words on either side that can have no counterpart, from which on two names are not looked at any closer."""


def align(a: Form, b: Form, lore: WordLore) -> Alignment:
    """Return the alignment of two names: equal words first, then alike ones, then runs, then distant relatives."""
    result = Alignment(a, b)
    _link_equal(result)
    if not (result.only_a and result.only_b) or _out_of_reach(result, lore):
        return result
    alike = _find_alike(result, lore)
    _link_alike(result, [pair for pair in alike if pair.how in _CLOSE])
    if result.only_a and result.only_b:
        link_compounds(result)
        link_acronyms(result, lore)
    _link_alike(result, [pair for pair in alike if pair.how not in _CLOSE])
    return result


_CLOSE: tuple[Match, ...] = (
    "equal",
    "inflected",
    "told slip",
    "gendered",
    "spelled",
    "misspelled",
    "translated",
    "abbreviated",
)
_ORDER: dict[Match, int] = {how: rank for rank, how in enumerate((*_CLOSE, "related", "near"))}


class _Alike(NamedTuple):
    """Two words that are alike, the best kind and the nearest places first in their order."""

    rank: int
    distance: int
    i: int
    j: int
    how: Match


def _link_equal(result: Alignment) -> None:
    """Link words of one stem, the earliest free one first. Different forms of one stem are inflected."""
    free: dict[str, list[int]] = {}
    for j, word in enumerate(result.b.words):
        free.setdefault(word.stem, []).append(j)
    rest = []
    for i, word in enumerate(result.a.words):
        found = free.get(word.stem)
        if not found:
            rest.append(i)
            continue
        j = found.pop(0)
        result.links.append(Link((i,), (j,), "equal" if result.b.words[j].key == word.key else "inflected"))
    result.only_a, result.only_b = rest, sorted(j for js in free.values() for j in js)


def _out_of_reach(result: Alignment, lore: WordLore) -> bool:
    """Tell whether too many words are without an equal, or begin with letters of their own and stand for no others."""
    a, b = [result.a.words[i] for i in result.only_a], [result.b.words[j] for j in result.only_b]
    if min(len(a), len(b)) > MOST_ALIKE:
        return True
    if any(lore.expansions(word.key) for word in (*a, *b)):
        return False
    return min(_count_strangers(a, b), _count_strangers(b, a)) >= FEWEST_STRANGERS


def _count_strangers(words: Sequence[Word], others: Sequence[Word]) -> int:
    """Return how many words share neither their first letter nor their sense with any of the others."""
    known = {word.key[0] for word in others} | {word.sense for word in others}
    return sum(word.key[0] not in known and (word.sense is None or word.sense not in known) for word in words)


def _find_alike(result: Alignment, lore: WordLore) -> list[_Alike]:
    """Return the pairs of words without an equal that are alike, the best kinds first."""
    others = [(j, result.b.words[j], lore.repair(result.b.words[j])) for j in result.only_b]
    found = []
    for i in result.only_a:
        a = result.a.words[i]
        meant = lore.repair(a)
        for j, b, other in others:
            alike = like(a, b) if meant != other and may_be_like(a, b) else None
            how: Match | None = "told slip" if meant == other else alike
            if how is not None:
                found.append(_Alike(_ORDER[how], abs(i - j), i, j, how))
    return sorted(found)


def _link_alike(result: Alignment, alike: Iterable[_Alike]) -> None:
    """Link what is alike, one word each, so that the outcome is the same from either side."""
    for pair in alike:
        if pair.i in result.only_a and pair.j in result.only_b:
            result.link((pair.i,), (pair.j,), pair.how)
