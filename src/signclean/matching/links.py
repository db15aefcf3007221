"""How the words of two names agree: links between runs of words, and what is left without one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

from signclean.matching.forms import Form
from signclean.matching.keys import Word
from signclean.matching.likeness import Likeness

Match = Likeness | Literal["told slip", "compound", "told acronym", "acronym"]


class Link(NamedTuple):
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

    def is_told(self, key: str) -> bool:
        """Tell whether the list itself says what the letters stand for."""

    def expansions(self, key: str) -> frozenset[frozenset[str]]:
        """Return the sets of stems that the list gives as long forms of an acronym."""
