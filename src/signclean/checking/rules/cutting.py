"""Two entries on one line, one entry on two lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from signclean.checking.findings import Edit, Fix, Hit, Place, Severity
from signclean.checking.intake.hiding import BULLET
from signclean.checking.ordering import Convention, group, longest_run, sort_key
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.fragments import find_second_name, is_rest
from signclean.checking.sheet import Shape, Sheet, place_of, place_of_piece, related_to
from signclean.model import Mention

MOST = 0.7
"""Share of the lines with the beginning of an entry that have one alone, from which on that is how a list is kept."""
FEWEST_LINES = 8
"""Lines from which on a region shows its own way; a smaller one goes the way of the whole list."""
MOST_WRAPPED = 0.3
"""Up to this share of the entries a second line is a slip; above it, it is the way of the list."""


def one_a_line(sheet: Sheet) -> frozenset[int]:
    """Return the regions of a pasted list that are kept with one entry a line."""
    if sheet.shape is not Shape.TEXT:
        return frozenset()
    starts = Counter(mention.lines[0] for mention in sheet.mentions if mention.member_of is None)
    by_region: dict[int, list[int]] = {}
    for line, count in starts.items():
        by_region.setdefault(sheet.region_of(line), []).append(count)
    whole = _shows(list(starts.values()))
    return frozenset(
        at for at, counts in by_region.items() if (_shows(counts) if len(counts) >= FEWEST_LINES else whole)
    )


def _shows(counts: Sequence[int]) -> bool:
    return counts.count(1) >= MOST * len(counts)


@rule(
    "SC203",
    "glued-entries",
    Severity.ERROR,
    why="Two signatories that share a line are counted as one, and neither is found.",
    advice="Break the line between the two.",
    bad="Casa Luz (CL) Red por la Infancia\nMesa Sur",
    good="Casa Luz (CL)\nRed por la Infancia\nMesa Sur",
    fix="unsafe",
)
def glued(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """Two entries stand on one line of a list that has one a line, or in one cell.

    Source: line ends lost while pasting; the second name is told by a word that begins names behind a bracket, a legal
    form or a capital, and by the place that it has in a sorted list.
    """
    yield from _two_on_a_line(sheet, one_a_line(sheet))
    following = _next_keys(sheet)
    for mention in sheet.mentions:
        if mention.n not in sheet.parents:
            at = find_second_name(mention.text, *following.get(mention.n, (None, None)))
            if at:
                first, second = mention.text[:at].strip(), mention.text[at:].strip()
                place = place_of_piece(sheet, mention, second)
                message = f"'{mention.text}' reads as two entries; break the line before '{second}' (behind '{first}')"
                yield Hit(place, mention.name or mention.text, message)


def _two_on_a_line(sheet: Sheet, regions: frozenset[int]) -> Iterator[Hit]:
    """Yield the second entry of each line that has several, none of them a member of a coalition on that line."""
    for (path, line), mentions in sheet.on_line.items():
        if sheet.region_of(line) not in regions:
            continue
        direct = [mention for mention in mentions if mention.member_of is None and mention.lines == (line, line)]
        for before, later in pairwise(direct):
            if before.n not in sheet.parents and later.n not in sheet.parents:
                start, end = before.spans[-1].end, later.spans[0].start
                fix = Fix((Edit(Place(path, line, start, line, end), "\n"),), safe=False)
                message = f"'{later.text}' stands on the line of '{before.text}'; break the line before it"
                yield Hit(place_of(later), later.name or later.text, message, fix, (related_to(before),))


def _next_keys(sheet: Sheet) -> dict[int, tuple[Convention, str]]:
    """Return, for the entries of a sorted list that stand in order, the convention and the key of the next one."""
    found: dict[int, tuple[Convention, str]] = {}
    for entries, convention in sheet.lists:
        if convention:
            keys = [sort_key(mention.text, convention) for mention in entries]
            kept = longest_run(keys)
            found |= {entries[a].n: (convention, keys[b]) for a, b in pairwise(kept)}
    return found


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
    acronym behind the other half, and by its place in a sorted list.
    """
    regions = one_a_line(sheet)
    yield from _joined_by_reading(sheet, regions)
    misplaced = _misplaced(sheet)
    lone = [m for m in sheet.lone() if m.member_of is None and sheet.region_of(m.lines[0]) in regions]
    for before, rest in pairwise(lone):
        if _goes_on(sheet, before, rest) and is_rest(
            before, rest, ordered=misplaced is not None, out_of_order=rest.n in (misplaced or ())
        ):
            message = f"'{rest.text}' seems to be the rest of '{before.text}'; join the two lines"
            yield Hit(
                place_of(rest), rest.name or rest.text, message, _join(sheet, before, rest), (related_to(before),)
            )


def _joined_by_reading(sheet: Sheet, regions: frozenset[int]) -> Iterator[Hit]:
    direct = [m for m in sheet.mentions if m.member_of is None and m.n not in sheet.parents]
    inside = [m for m in direct if sheet.region_of(m.lines[0]) in regions]
    long = [m for m in inside if m.lines[1] > m.lines[0]]
    for mention in long if len(long) <= MOST_WRAPPED * len(inside) else ():
        first, last = mention.lines
        message = f"'{mention.text}' runs over lines {first} to {last} of a list with one entry a line; join them"
        yield Hit(place_of(mention), mention.name or mention.text, message)


def _goes_on(sheet: Sheet, before: Mention, rest: Mention) -> bool:
    """Tell whether an entry stands on the line below another, and has no bullet or number of its own."""
    below = rest.source == before.source and rest.lines[0] == before.lines[0] + 1
    return below and not BULLET.match(sheet.line_text(rest.source, rest.lines[0]))


def _misplaced(sheet: Sheet) -> set[int] | None:
    """Return the entries outside coalitions that stand out of order; None where the list keeps no order."""
    entries, convention = next((one for one in sheet.lists if one[0][0].member_of is None), ([], None))
    if convention is None:
        return None
    found: set[int] = set()
    for positions in group(entries, convention.scope):
        kept = set(longest_run([sort_key(entries[at].text, convention) for at in positions]))
        found |= {entries[at].n for place, at in enumerate(positions) if place not in kept}
    return found


def _join(sheet: Sheet, before: Mention, rest: Mention) -> Fix:
    line = sheet.line_text(before.source, before.lines[0])
    indent = len(sheet.line_text(rest.source, rest.lines[0])) - len(
        sheet.line_text(rest.source, rest.lines[0]).lstrip()
    )
    place = Place(before.source, before.lines[0], len(line.rstrip()), rest.lines[0], indent)
    return Fix((Edit(place, " "),), safe=False)


RULES: tuple[Rule, ...] = (glued, wrapped)
