"""Entries that stand out of the list's own order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from signclean.checking.findings import Edit, Fix, Hit, Place, Severity
from signclean.checking.ordering import Convention, describe, group, longest_run, sort_key
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.sorting import sort_lines
from signclean.checking.sheet import Sheet, place_of
from signclean.model import Mention


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
    for holds for the list, not for the members of a coalition.
    """
    for entries, own in sheet.lists:
        asked = wishes.order.convention if entries[0].member_of is None else None
        convention = asked or (own if wishes.order.checked else None)
        for positions in group(entries, convention.scope) if convention else ():
            run = [entries[at] for at in positions]
            yield from _misplaced(sheet, run, convention or Convention(), asked=asked is not None)


def _misplaced(sheet: Sheet, run: Sequence[Mention], convention: Convention, *, asked: bool) -> Iterator[Hit]:
    keys = [sort_key(mention.text, convention) for mention in run]
    kept = longest_run(keys)
    sorted_keys = [keys[position] for position in kept]
    standing = set(kept)
    fix = _fix(sheet, run, convention) if asked and len(kept) < len(run) else None
    for position, mention in enumerate(run):
        if position not in standing:
            at = bisect_right(sorted_keys, keys[position])
            before = run[kept[at - 1]] if at else None
            after = run[kept[at]] if at < len(kept) else None
            message = f"'{mention.text}' is out of order ({describe(convention)}); move it {_where(before, after)}"
            yield Hit(place_of(mention), mention.name or mention.text, message, fix)


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
