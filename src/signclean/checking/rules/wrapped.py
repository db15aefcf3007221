"""One entry on two lines."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from signclean.checking.findings import Edit, Fix, Hit, Place, Severity
from signclean.checking.intake.bullets import BULLET, find_lost
from signclean.checking.ordering import longest_run, sort_key
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.crammed import crammed_headings, is_lost_end, place_of_ignored
from signclean.checking.rules.layout import one_a_line
from signclean.checking.rules.notes import is_dashed_note
from signclean.checking.rules.rests import Standing, is_rest
from signclean.checking.rules.table_rows import wrapped_rows
from signclean.checking.sheet import Sheet, place_of, related_to
from signclean.model import Mention

MOST_WRAPPED = 0.3
"""Up to this share of the entries a second line is a slip; above it, it is the way of the list."""


MOST_SINGLE = 3
"""Entries that the margin breaks up to which each is told; of more, one finding tells all."""
SPACED = 0.85
"""Share of the entries below a blank line from which on that is how a list parts them."""
FEWEST_SPACED = 8
NEAR = 2
"""Entries between an entry and its place in the order up to which it is only a little out of it."""


@rule(
    "SC204",
    "wrapped-entry",
    Severity.ERROR,
    why="One signatory on two lines is counted as two, and neither half is its name.",
    advice="Join the two lines.",
    bad="Centro de Derechos Humanos de la\nUniversidad del Sur",
    good="Centro de Derechos Humanos de la Universidad del Sur",
    fix="unsafe",
)
def wrapped(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """An entry runs over two lines of a list that has one a line.

    Source: mail programs and PDF break long lines; a half is told by an open end, a small or lone beginning, an
    acronym behind the other half, its place in a sorted list, and by blank lines where they part all other entries.
    """
    regions = one_a_line(sheet)
    yield from _joined_by_reading(sheet, regions)
    yield from wrapped_rows(sheet)
    yield from _read_as_headings(sheet)
    lost = _below_bullets(sheet)
    misplaced = _misplaced(sheet)
    lone = [m for m in sheet.lone() if m.member_of is None and sheet.region_of(m.lines[0]) in regions]
    spaced = _is_spaced(sheet, lone)
    for before, rest in pairwise(lone):
        order = Standing(ordered=misplaced is not None, out_of_order=rest.n in (misplaced or ()))
        apart = spaced and _is_first_below_blank(sheet, before)
        goes_on = _goes_on(sheet, before, rest) and (rest.n in lost or apart or is_rest(before, rest, order))
        if goes_on or is_dashed_note(sheet, before, rest):
            message = f"'{rest.text}' seems to be the rest of '{before.text}'; join the two lines"
            yield Hit(
                place_of(rest), rest.name or rest.text, message, _join(sheet, before, rest), (related_to(before),)
            )


def _below_bullets(sheet: Sheet) -> frozenset[int]:
    """Return the entries on a line without a bullet between two that have one: rests, if they did not lose it."""
    lost = {(source.path, at + 1) for source in sheet.sources for at in find_lost(source.lines)}
    return frozenset(mention.n for place in lost for mention in sheet.on_line.get(place, ()))


def _is_spaced(sheet: Sheet, lone: Sequence[Mention]) -> bool:
    """Tell whether a blank line stands before nearly every entry, so that two lines without one are one entry."""
    apart = sum(_is_first_below_blank(sheet, mention) for mention in lone)
    return len(lone) >= FEWEST_SPACED and apart >= SPACED * len(lone)


def _is_first_below_blank(sheet: Sheet, mention: Mention) -> bool:
    return not sheet.line_text(mention.source, mention.lines[0] - 1).strip()


def _joined_by_reading(sheet: Sheet, regions: frozenset[int]) -> Iterator[Hit]:
    direct = [m for m in sheet.mentions if m.member_of is None and m.n not in sheet.parents]
    inside = [m for m in direct if sheet.region_of(m.lines[0]) in regions]
    long = [m for m in inside if m.lines[1] > m.lines[0]]
    if len(long) > MOST_WRAPPED * len(inside):
        return
    margin = max((len(sheet.line_text(path, line)) for path, line in sheet.on_line), default=0)
    by_margin = [mention for mention in long if _is_broken_by(sheet, mention, margin)]
    if len(by_margin) > MOST_SINGLE:
        first = by_margin[0]
        message = (
            f"{len(by_margin)} entries of a list with one entry a line run over two, from '{first.text}' on, as its "
            "margin breaks them; join them, or set a wider margin"
        )
        yield Hit(place_of(first), first.name or first.text, message)
        long = [mention for mention in long if mention not in by_margin]
    for mention in long:
        first_line, last = mention.lines
        message = f"'{mention.text}' runs over lines {first_line} to {last} of a list with one entry a line; join them"
        yield Hit(place_of(mention), mention.name or mention.text, message)


def _is_broken_by(sheet: Sheet, mention: Mention, margin: int) -> bool:
    """Tell whether each line end inside an entry stands where the next word had no room."""
    lines = [sheet.line_text(mention.source, line).rstrip() for line in range(mention.lines[0], mention.lines[1] + 1)]
    return all(len(above) + 1 + len(below.split()[0]) > margin for above, below in pairwise(lines) if below.split())


def _read_as_headings(sheet: Sheet) -> Iterator[Hit]:
    """Yield the ends of names that were read as headings."""
    for heading in crammed_headings(sheet):
        if is_lost_end(sheet, heading):
            before = sheet.on_line[heading.source, heading.lines[0] - 1][-1]
            message = f"'{heading.text}' seems to be the rest of '{before.text}'; join the two lines, or set it apart"
            yield Hit(place_of_ignored(heading), heading.text, message, None, (related_to(before),))


def _goes_on(sheet: Sheet, before: Mention, rest: Mention) -> bool:
    """Tell whether an entry stands on the line below another, and has no cells, bullet or number of its own."""
    below = rest.source == before.source and rest.lines[0] == before.lines[0] + 1
    line = sheet.line_text(rest.source, rest.lines[0])
    return below and not (rest.cells or BULLET.match(line) or line.lstrip()[:1].isdigit())


def _misplaced(sheet: Sheet) -> set[int] | None:
    """Return the entries outside coalitions that stand far out of order; None where the list keeps no order.

    Where a half stands is chance, so one that is nearly in its place is a whole entry.
    """
    runs = [run for run in sheet.sorted_runs if run.entries[0].member_of is None]
    found: set[int] = set()
    for entries, convention, _ in runs:
        keys = [sort_key(mention.text, convention) for mention in entries]
        kept = longest_run(keys)
        standing, sorted_keys = set(kept), [keys[place] for place in kept]
        for place, mention in enumerate(entries):
            away = abs(bisect_left(kept, place) - bisect_left(sorted_keys, keys[place]))
            if place not in standing and away > NEAR:
                found.add(mention.n)
    return found if runs else None


def _join(sheet: Sheet, before: Mention, rest: Mention) -> Fix:
    line = sheet.line_text(before.source, before.lines[0])
    indent = len(sheet.line_text(rest.source, rest.lines[0])) - len(
        sheet.line_text(rest.source, rest.lines[0]).lstrip()
    )
    place = Place(before.source, before.lines[0], len(line.rstrip()), rest.lines[0], indent)
    return Fix((Edit(place, " "),), safe=False)


RULES: tuple[Rule, ...] = (wrapped,)
