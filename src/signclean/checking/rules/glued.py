"""Two entries on one line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from signclean.checking.findings import Edit, Fix, Hit, Place, Severity
from signclean.checking.ordering import Convention, longest_run, sort_key
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.layout import one_a_line
from signclean.checking.rules.second_names import find_second_name
from signclean.checking.rules.table_rows import glued_rows
from signclean.checking.sheet import Shape, Sheet, place_of, place_of_piece, related_to


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
    regions = one_a_line(sheet)
    yield from _two_on_a_line(sheet, regions)
    yield from glued_rows(sheet)
    following = _next_keys(sheet)
    for mention in sheet.mentions:
        apart = sheet.shape is not Shape.TEXT or sheet.region_of(mention.lines[0]) in regions
        if apart and mention.n not in sheet.parents:
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


RULES: tuple[Rule, ...] = (glued,)
