"""Which entries stand in another section or coalition: moved there by someone, not by a heading put over them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from signclean.checking.comparing.pairing import context_of
from signclean.checking.ordering import longest_run
from signclean.checking.sheet import Sheet
from signclean.model import Mention
from signclean.text import comparison_key

Pair = tuple[Mention, Mention]


def find_moved(old: Sheet, new: Sheet, pairs: Sequence[Pair], alike: Sequence[Pair] = ()) -> Iterator[Pair]:
    """Yield the pairs that stand in another section or coalition, in the order of the new list.

    A coalition may be one of `alike`, of which only the reading differs.

    The members of a coalition that moved, or that is renamed, have not moved; neither have entries whose heading is
    renamed, nor those that stand among the same entries as before below a heading that came, or without one that went.
    """
    new_of = {a.n: b.n for a, b in (*alike, *pairs)}
    direct = [(a, b) for a, b in pairs if a.member_of is None and b.member_of is None]
    sections = _Sections(direct)
    stayed = _in_place(direct)
    for a, b in pairs:
        if a.member_of is None and b.member_of is None:
            if sections.differ(a, b) and not (b.n in stayed and sections.came_or_went(a, b)):
                yield a, b
        elif not _same_coalition(old, new, a, b, new_of):
            yield a, b


class _Sections:
    """The headings of two lists, and which of the new ones is which of the old."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self.old, self.new = ({_section(pair[side]) for pair in pairs} for side in (0, 1))
        goals: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for a, b in pairs:
            goals[_section(a)][_section(b)] += 1
        self.renamed = {
            section: goal.most_common(1)[0][0] for section, goal in goals.items() if section not in self.new
        }

    def differ(self, a: Mention, b: Mention) -> bool:
        """Tell whether two entries stand under two headings."""
        return self.renamed.get(_section(a), _section(a)) != _section(b)

    def came_or_went(self, a: Mention, b: Mention) -> bool:
        """Tell whether the heading of the new entry is a new one, or that of the old entry is gone."""
        return _section(b) not in self.old or _section(a) not in self.new


def _section(mention: Mention) -> str:
    return comparison_key(mention.section or "")


def _in_place(pairs: Sequence[Pair]) -> frozenset[int]:
    """Return the numbers of the new entries that stand among the others as they did in the old list."""
    ordered = sorted(pairs, key=lambda pair: pair[0].n)
    return frozenset(ordered[at][1].n for at in longest_run([f"{b.n:09}" for _, b in ordered]))


def _same_coalition(old: Sheet, new: Sheet, a: Mention, b: Mention, new_of: Mapping[int, int]) -> bool:
    """Tell whether both are members of one coalition, or of two of one name."""
    if a.member_of is None or b.member_of is None:
        return False
    return new_of.get(a.member_of) == b.member_of or context_of(old, a)[1] == context_of(new, b)[1]
