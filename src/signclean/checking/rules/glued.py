"""Two entries on one line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from signclean.checking.findings import Edit, Fix, Hit, Place, Severity
from signclean.checking.ordering import Convention, longest_run, sort_key
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.joined_names import find_joined_name, fits_order, reads_twice
from signclean.checking.rules.layout import one_a_line
from signclean.checking.rules.numbering import before_gaps
from signclean.checking.rules.second_names import find_second_name
from signclean.checking.rules.table_rows import glued_rows
from signclean.checking.sheet import Shape, Sheet, place_of, place_of_piece, related_to
from signclean.model import Kind, Mention


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
    form or a capital, by the place that it has in a sorted list, and by a number that is missing below.
    """
    regions = one_a_line(sheet)
    yield from _two_on_a_line(sheet, regions)
    yield from glued_rows(sheet)
    following, gaps, celled = _next_entries(sheet), before_gaps(sheet), _is_celled(sheet)
    for mention in sheet.mentions:
        apart = sheet.shape is not Shape.TEXT or sheet.region_of(mention.lines[0]) in regions
        if apart and mention.n not in sheet.parents:
            cut = _cut(sheet, mention, following.get(mention.n), gap=mention.n in gaps, celled=celled)
            if cut:
                first, second = cut
                place = place_of_piece(sheet, mention, second)
                message = f"'{mention.text}' reads as two entries; break the line before '{second}' (behind '{first}')"
                yield Hit(place, mention.name or mention.text, message)


MOST_ON_A_LINE = 3
"""Entries on one line that lost line ends leave there; more are a paragraph."""
MOST_GLUED = 0.3
"""Share of the entries with a semicolon inside up to which it stands where a line end was lost."""


class _Next(NamedTuple):
    """How a list is sorted, and the key of the entry below in it."""

    convention: Convention
    key: str


def _cut(sheet: Sheet, mention: Mention, following: _Next | None, *, gap: bool, celled: bool) -> tuple[str, str] | None:
    """Return the two names that an entry holds; None where it is one."""
    text = mention.text
    at = find_second_name(text, *(following or (None, None)), celled=celled)
    if not at and mention.kind is not Kind.INDIVIDUAL:
        text = _as_written(sheet, mention)
        tests = (reads_twice, *([_any] if gap else []), *([fits_order(*following)] if following else []))
        at = find_joined_name(text, *tests)
    return (text[:at].strip(" ,;/|•·–—-"), text[at:].strip()) if at else None


def _any(first: str, second: str) -> bool:
    """Tell that two whole names are two entries, as they are where a number is missing below."""
    return True


def _is_celled(sheet: Sheet) -> bool:
    """Tell whether semicolons stand inside so many entries that they part what belongs to one."""
    return sum("; " in mention.text for mention in sheet.mentions) > MOST_GLUED * len(sheet.mentions)


def _as_written(sheet: Sheet, mention: Mention) -> str:
    """Return an entry on one line with the spaces it has there: two in a row may stand where a line end was lost."""
    span = mention.spans[0]
    line = sheet.line_text(mention.source, span.line)[span.start : span.end]
    return line if len(mention.spans) == 1 and sheet.shape is Shape.TEXT else mention.text


def _two_on_a_line(sheet: Sheet, regions: frozenset[int]) -> Iterator[Hit]:
    """Yield the second entry of each line that has several, none of them a member of a coalition on that line.

    People who share a role have one line: `X and Y, secretaries`.
    """
    for (path, line), mentions in sheet.on_line.items():
        if sheet.region_of(line) not in regions:
            continue
        direct = [mention for mention in mentions if mention.member_of is None and mention.lines == (line, line)]
        for before, later in pairwise(direct) if len(direct) <= MOST_ON_A_LINE else ():
            alone = before.n not in sheet.parents and later.n not in sheet.parents
            if alone and not (before.shared_role or later.shared_role):
                start, end = before.spans[-1].end, later.spans[0].start
                fix = Fix((Edit(Place(path, line, start, line, end), "\n"),), safe=False)
                message = f"'{later.text}' stands on the line of '{before.text}'; break the line before it"
                yield Hit(place_of(later), later.name or later.text, message, fix, (related_to(before),))


def _next_entries(sheet: Sheet) -> dict[int, _Next]:
    """Return, for the entries of a list that stand in its order, the convention and the key of the next one."""
    found: dict[int, _Next] = {}
    for entries, convention, _ in sheet.runs:
        keys = [sort_key(mention.text, convention) for mention in entries]
        kept = longest_run(keys)
        found |= {entries[a].n: _Next(convention, keys[b]) for a, b in pairwise(kept)}
    return found


RULES: tuple[Rule, ...] = (glued,)
