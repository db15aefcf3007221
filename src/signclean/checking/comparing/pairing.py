"""Which entry of the new list is which entry of the old one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from signclean.checking.comparing.layout import find_alike
from signclean.checking.comparing.slips import find_slips, without_note, without_place
from signclean.checking.sheet import Sheet
from signclean.matching import Matched, match_mentions
from signclean.model import Mention
from signclean.text import comparison_key, squeeze

SURE_RENAME = 0.5
"""Probability from which on a doubt counts as a rename: an entry that came where one went is more likely it."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Pairs of an old and a new entry, and the entries of either list that are left.

    `known` is the signatory of the two lists as one: of an old entry under `n`, of a new one under `-n`. `alike` are
    old and new entries on the same lines, which the two lists cut otherwise.
    """

    pairs: tuple[tuple[Mention, Mention], ...]
    old_left: tuple[Mention, ...]
    new_left: tuple[Mention, ...]
    known: dict[int, str]
    alike: tuple[tuple[Mention, Mention], ...] = ()


def context_of(sheet: Sheet, mention: Mention) -> tuple[str, str]:
    """Return the folded section and coalition in which an entry stands; '' for none."""
    parent = sheet.by_number.get(mention.member_of or 0)
    coalition = comparison_key(parent.name or parent.text) if parent else ""
    return comparison_key(mention.section or ""), coalition


def pair_entries(old: Sheet, new: Sheet) -> Pairing:
    """Return the pairs: by the same words in the same place or elsewhere, then as matching sees them, then by slips.

    Entries on the same lines are left out before, however they are cut.
    """
    pairs: list[tuple[Mention, Mention]] = []
    a, b = list(old.mentions), list(new.mentions)
    a, b = _take(pairs, a, b, lambda sheet, m: (squeeze(m.text), m.cells, *context_of(sheet, m)), old, new)
    a, b = _take(pairs, a, b, lambda sheet, m: (squeeze(m.text), *context_of(sheet, m)), old, new)
    a, b = _take(pairs, a, b, lambda _, m: squeeze(m.text), old, new)
    groups = list(find_alike(old, new, a, b))
    alike = tuple((mention, news[0]) for olds, news in groups for mention in olds)
    same_old, same_new = ({m.n for group in groups for m in group[side]} for side in (0, 1))
    a, b = [m for m in a if m.n not in same_old], [m for m in b if m.n not in same_new]
    if not a and not b:
        return Pairing(tuple(pairs), (), (), {}, alike)
    matched = match_together(old, new)
    known = {_number(n, len(old.mentions)): id_ for n, id_ in matched.signatory_of.items()}
    sides = {id(old): 1, id(new): -1}
    a, b = _take(pairs, a, b, lambda sheet, m: (known[sides[id(sheet)] * m.n], *context_of(sheet, m)), old, new)
    a, b = _take(pairs, a, b, lambda sheet, m: known[sides[id(sheet)] * m.n], old, new)
    a, b = _take_doubtful(pairs, a, b, matched, known)
    a, b = _take(pairs, a, b, lambda _, m: without_note(m.text), old, new)
    a, b = _take(pairs, a, b, lambda _, m: without_place(m.text), old, new)
    pairs += find_slips(a, b)
    return Pairing(tuple(pairs), *_left(pairs, a, b), known, alike)


def _take(  # noqa: PLR0913, PLR0917 - two lists, their leftovers and the key
    pairs: list[tuple[Mention, Mention]],
    old: Iterable[Mention],
    new: Iterable[Mention],
    key: Callable[[Sheet, Mention], Hashable],
    old_sheet: Sheet,
    new_sheet: Sheet,
) -> tuple[list[Mention], list[Mention]]:
    """Pair the entries of one key in their order, and return what is left."""
    waiting: defaultdict[Hashable, list[Mention]] = defaultdict(list)
    for mention in new:
        waiting[key(new_sheet, mention)].append(mention)
    left = []
    for mention in old:
        if found := waiting[key(old_sheet, mention)]:
            pairs.append((mention, found.pop(0)))
        else:
            left.append(mention)
    rest = {mention.n for found in waiting.values() for mention in found}
    return left, [mention for mention in new if mention.n in rest]


def match_together(old: Sheet, new: Sheet) -> Matched:
    """Return the signatories of both lists as one: the numbers of the new entries come behind those of the old."""
    shift = len(old.mentions)
    first = _renumber(old.mentions, 0)
    return match_mentions([*first, *_renumber(new.mentions, shift)])


def _renumber(mentions: Sequence[Mention], shift: int) -> list[Mention]:
    numbers = {mention.n: at + shift for at, mention in enumerate(mentions, 1)}
    return [m._replace(n=numbers[m.n], member_of=numbers.get(m.member_of) if m.member_of else None) for m in mentions]


def _number(n: int, shift: int) -> int:
    return n if n <= shift else shift - n


def _take_doubtful(
    pairs: list[tuple[Mention, Mention]],
    old: Sequence[Mention],
    new: Sequence[Mention],
    matched: Matched,
    known: dict[int, str],
) -> tuple[list[Mention], list[Mention]]:
    """Pair what matching doubts, the likeliest first; one that went and one that came are rarely two."""
    gone = {known[m.n]: m for m in reversed(old)}
    come = {known[-m.n]: m for m in reversed(new)}
    doubts = [d for d in matched.doubts if d.b is not None and d.score >= SURE_RENAME]
    for doubt in sorted(doubts, key=lambda one: (-one.score, one.a or "", one.b or "")):
        for a, b in ((doubt.a, doubt.b), (doubt.b, doubt.a)):
            if a in gone and b in come:
                pairs.append((gone.pop(a), come.pop(b)))
    left_old, left_new = _left(pairs, old, new)
    return list(left_old), list(left_new)


def _left(
    pairs: Iterable[tuple[Mention, Mention]], old: Iterable[Mention], new: Iterable[Mention]
) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """Return the old and the new entries without those that are paired."""
    taken_old, taken_new = {a.n for a, _ in pairs}, {b.n for _, b in pairs}
    return tuple(m for m in old if m.n not in taken_old), tuple(m for m in new if m.n not in taken_new)
