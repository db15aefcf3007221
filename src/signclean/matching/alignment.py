"""Word against word: which words of two names are the same, which are alike, which stand alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from signclean.matching.acronyms import spells_out
from signclean.matching.keys import Word
from signclean.matching.likeness import Likeness, like
from signclean.matching.profiles import Form

Match = Likeness | Literal["compound", "told acronym", "acronym"]

MOST_ALIKE = 4
"""Words without an equal in the other name, from which on two names are not looked at any closer."""


@dataclass(frozen=True, slots=True)
class Link:
    """A run of words of one name against a run of the other, as indices into their words, and how they agree."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    how: Match


@dataclass(slots=True)
class Alignment:
    """Two names laid beside each other; `only_a` and `only_b` are the indices of words that have no counterpart."""

    a: Form
    b: Form
    links: list[Link] = field(default_factory=list)
    only_a: list[int] = field(default_factory=list)
    only_b: list[int] = field(default_factory=list)

    def link(self, a: Sequence[int], b: Sequence[int], how: Match) -> None:
        """Note that the runs agree, and take them off the words that stand alone."""
        self.links.append(Link(tuple(a), tuple(b), how))
        self.only_a = [i for i in self.only_a if i not in a]
        self.only_b = [j for j in self.only_b if j not in b]

    @property
    def in_order(self) -> bool:
        """Tell whether the agreeing words follow each other in one order in both names."""
        firsts = [link.b[0] for link in sorted(self.links, key=lambda link: link.a)]
        return firsts == sorted(firsts)


class WordLore(Protocol):
    """What the list tells about words."""

    def repair(self, word: Word) -> str:
        """Return the stem of the frequent word that this one is a slip of, or its own."""

    def expansions(self, key: str) -> frozenset[frozenset[str]]:
        """Return the sets of stems that the list gives as long forms of an acronym."""


def align(a: Form, b: Form, lore: WordLore) -> Alignment:
    """Return the alignment of two names: equal words first, then alike ones, then runs, then distant relatives."""
    result = Alignment(a, b)
    _link_equal(result)
    if min(len(result.only_a), len(result.only_b)) > MOST_ALIKE:
        return result
    if result.only_a and result.only_b:
        _link_alike(result, _CLOSE, lore)
    if result.only_a and result.only_b:
        _link_compounds(result)
        _link_acronyms(result, lore)
    if result.only_a and result.only_b:
        _link_alike(result, _DISTANT, lore)
    return result


_CLOSE: tuple[Likeness, ...] = ("equal", "inflected", "spelled", "misspelled", "translated", "abbreviated")
_DISTANT: tuple[Likeness, ...] = ("related",)


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


def _link_alike(result: Alignment, accepted: tuple[Likeness, ...], lore: WordLore) -> None:
    """Link what is alike, the best kinds first, so that the outcome is the same from either side."""
    found = []
    for i in result.only_a:
        for j in result.only_b:
            a, b = result.a.words[i], result.b.words[j]
            how = like(a, b) or ("misspelled" if lore.repair(a) == lore.repair(b) else None)
            if how in accepted:
                found.append((accepted.index(how), abs(i - j), i, j, how))
    for _, _, i, j, how in sorted(found):
        if i in result.only_a and j in result.only_b:
            result.link((i,), (j,), how)


def _link_compounds(result: Alignment) -> None:
    """Link words that are written as one in the other name: `Earth Justice`, `Earthjustice`."""
    a, b = result.a.words, result.b.words
    starts = [(i, j) for i in result.only_a for j in result.only_b if _begins(a[i].key, b[j].key)]
    for i, j in starts:
        for a_run, b_run in _spans(result, i, j):
            if _joined(result.a.words, a_run) == _joined(result.b.words, b_run):
                result.link(a_run, b_run, "compound")
                break


def _begins(a: str, b: str) -> bool:
    return a.startswith(b) or b.startswith(a)


def _spans(result: Alignment, i: int, j: int) -> list[tuple[list[int], list[int]]]:
    """Return the runs of up to three words against one, or two against two, that begin at i and j and stand alone."""
    sizes = ((1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
    runs = [(list(range(i, i + m)), list(range(j, j + n))) for m, n in sizes]
    return [(r, s) for r, s in runs if set(r) <= set(result.only_a) and set(s) <= set(result.only_b)]


def _joined(words: Sequence[Word], run: Sequence[int]) -> str:
    return "".join(words[i].key for i in run)


def _link_acronyms(result: Alignment, lore: WordLore) -> None:
    """Link short letters in one name with the words they stand for in the other."""
    for i in list(result.only_a):
        if run := _expansion(result.a.words[i], result.b, result.only_b, lore):
            result.link((i,), run[0], run[1])
    for j in list(result.only_b):
        if run := _expansion(result.b.words[j], result.a, result.only_a, lore):
            result.link(run[0], (j,), run[1])


def _expansion(word: Word, other: Form, free: list[int], lore: WordLore) -> tuple[list[int], Match] | None:
    stems = {other.words[j].stem for j in free}
    told = max((form for form in lore.expansions(word.key) if form <= stems), key=len, default=frozenset())
    if told:
        return [j for j in free if other.words[j].stem in told], "told acronym"
    if not free or word.key[0] != other.words[free[0]].key[0]:
        return None
    for size in range(min(len(free), len(word.key)), 1, -1):
        run = free[:size]
        if run == list(range(run[0], run[0] + size)) and spells_out(word.key, [other.words[j].key for j in run]):
            return run, "acronym"
    return None
