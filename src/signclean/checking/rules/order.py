"""Entries that stand out of the list's own order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from signclean.checking.findings import Edit, Fix, Hit, Place, Severity
from signclean.checking.ordering import Convention, describe, group, longest_run, sort_key
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.sorting import sort_lines
from signclean.checking.sheet import Sheet, place_of
from signclean.model import Mention

FEWEST_IN_A_ROW = 4
"""Entries in a row that are all out of order, from which on they were added together, and are told together."""


@rule(
    "SC201",
    "out-of-order",
    Severity.WARNING,
    why="Who looks for a name in a sorted list does not find it, and adds it again.",
    advice="Move it to where it belongs, or tell the order: `--order alphabetical,skip-articles`, `--order off`.",
    bad="Casa Luz\nRed Azul\nMesa Sur\nSol y Mar",
    good="Casa Luz\nMesa Sur\nRed Azul\nSol y Mar",
    fix="safe, where `order` is configured",
)
def out_of_order(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """An entry breaks the order that the list keeps, or that was asked for.

    Source: the convention is read off the list: the one under which the longest run of entries goes up. What was asked
    for holds for the list, not for the members of a coalition. Where no order was asked
    for, an entry that repeats another is to be deleted, not moved.
    """
    asked = wishes.order.convention
    for run in sheet.sorted_runs if wishes.order.checked else ():
        if asked is None or run.entries[0].member_of is not None:
            yield from _misplaced(sheet, run.entries, run.convention, asked=False)
    if asked:
        direct = [mention for mention in sheet.mentions if mention.member_of is None]
        for positions in group(direct, asked.scope):
            yield from _misplaced(sheet, [direct[at] for at in positions], asked, asked=True)


def _misplaced(sheet: Sheet, run: Sequence[Mention], convention: Convention, *, asked: bool) -> Iterator[Hit]:
    keys = [sort_key(mention.text, convention) for mention in run]
    kept = longest_run(keys)
    sorted_keys = [keys[position] for position in kept]
    fix = _fix(sheet, run, convention) if asked and len(kept) < len(run) else None
    for stretch in _stretches(kept, [not asked and sheet.is_repeat(one) for one in run]):
        mention, at = run[stretch[0]], bisect_right(sorted_keys, keys[stretch[0]])
        before = run[kept[at - 1]] if at else None
        after = run[kept[at]] if at < len(kept) else None
        if len(stretch) < FEWEST_IN_A_ROW:
            message = f"'{mention.text}' is out of order ({describe(convention)}); move it {_where(before, after)}"
        else:
            message = (
                f"'{mention.text}' and the {len(stretch) - 1} entries below it, to line {run[stretch[-1]].lines[1]}, "
                f"are out of order ({describe(convention)}); sort them in, or set them apart under a heading"
            )
        yield Hit(place_of(mention), mention.name or mention.text, message, fix)


def _stretches(kept: Sequence[int], passed: Sequence[bool]) -> Iterator[list[int]]:
    """Yield the positions of the entries out of order, one by one; of many in a row all at once: they were added so."""
    standing = set(kept)
    for inside, positions in groupby(range(len(passed)), key=lambda position: position in standing):
        stretch = [] if inside else [position for position in positions if not passed[position]]
        if len(stretch) < FEWEST_IN_A_ROW:
            yield from ([position] for position in stretch)
        else:
            yield stretch


def _where(before: Mention | None, after: Mention | None) -> str:
    if before is None:
        return f"before '{after.text}' on line {after.lines[0]}" if after else "to its place"
    return f"behind '{before.text}' on line {before.lines[0]}"


def _fix(sheet: Sheet, run: Sequence[Mention], convention: Convention) -> Fix | None:
    """Return the edit that sorts the lines of a run; None where an entry does not have its lines to itself."""
    sorted_text = sort_lines(sheet, run, convention)
    if sorted_text is None:
        return None
    path, first, last, text = sorted_text
    return Fix((Edit(Place(path, first, 0, last + 1, 0), text),), safe=True)


RULES: tuple[Rule, ...] = (out_of_order,)
