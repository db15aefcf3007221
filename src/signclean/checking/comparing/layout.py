"""Entries that only their reading parts: the same lines in both lists, cut into entries otherwise."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from signclean.checking.comparing.rewrapping import find_rewrapped
from signclean.checking.intake.bullets import BULLET
from signclean.checking.sheet import Sheet
from signclean.model import Mention
from signclean.text import squeeze

SHORTEST = 3
"""Letters from which on two lines that say the same are one."""
SIGNS = " ;,|"

Group = tuple[list[Mention], list[Mention]]


def find_alike(old: Sheet, new: Sheet, old_left: Sequence[Mention], new_left: Sequence[Mention]) -> Iterator[Group]:
    """Yield groups of old and new entries that only line ends part, none of which somebody set or took away."""
    taken: set[int] = set()
    for olds, news in _on_same_lines(old, new, old_left, new_left):
        taken |= {m.n for m in olds} | {-m.n for m in news}
        yield olds, news
    a, b = [m for m in old_left if m.n not in taken], [m for m in new_left if -m.n not in taken]
    yield from (([whole], pieces) for whole, pieces in find_rewrapped(new, a, b))
    yield from ((pieces, [whole]) for whole, pieces in find_rewrapped(old, b, a))


def _on_same_lines(old: Sheet, new: Sheet, old_left: Sequence[Mention], new_left: Sequence[Mention]) -> Iterator[Group]:
    """Yield groups of old and new entries that are made of the same lines: a line end that stands parts no entry anew.

    Whether a line goes on below is read off the whole list, so an edit elsewhere may change it.
    """
    parts_old = [(mention, _pieces(old, mention)) for mention in old_left]
    parts_new = [(mention, _pieces(new, mention)) for mention in new_left]
    by_piece: defaultdict[str, list[int]] = defaultdict(list)
    both = [*parts_old, *parts_new]
    for at, (_, pieces) in enumerate(both):
        for piece in pieces:
            by_piece[piece].append(at)
    for group in _connect(len(both), by_piece.values()):
        olds = [both[at] for at in group if at < len(parts_old)]
        news = [both[at] for at in group if at >= len(parts_old)]
        if olds and news and _count(olds) == _count(news):
            yield [mention for mention, _ in olds], [mention for mention, _ in news]


def _pieces(sheet: Sheet, mention: Mention) -> list[str]:
    """Return what an entry has on each of its lines, without bullets and the separators at the ends."""
    found = []
    for span in mention.spans:
        text = sheet.line_text(mention.source, span.line)[span.start : span.end]
        bullet = BULLET.match(text)
        found.append(squeeze(text[bullet.end() if bullet else 0 :]).strip(SIGNS))
    return [piece for piece in found if len(piece) >= SHORTEST]


def _count(parts: Sequence[tuple[Mention, list[str]]]) -> Counter[str]:
    return Counter(piece for _, pieces in parts for piece in pieces)


def _connect(count: int, links: Iterable[list[int]]) -> list[list[int]]:
    """Return the groups of numbers below `count` that links connect, each in ascending order."""
    root = list(range(count))

    def find(at: int) -> int:
        while root[at] != at:
            root[at] = root[root[at]]
            at = root[at]
        return at

    for link in links:
        for at in link[1:]:
            first, other = sorted((find(link[0]), find(at)))
            root[other] = first
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for at in range(count):
        groups[find(at)].append(at)
    return list(groups.values())
