"""Signs between entries and before them: one list, one way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from signclean.checking.findings import Edit, Fix, Hit, Place, Severity
from signclean.checking.intake.comments import without_comment
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.sheet import Shape, Sheet
from signclean.model import Mention

TRAILING = re.compile(r"\s*[;,|/]+\s*$")
BETWEEN = re.compile(r"\s*([;,|/•·]+)\s*")
MOST = 0.7
"""Share of the lines, or of the gaps, whose way is the list's way."""
FEWEST = 4
"""Lines or gaps from which on there is a way."""


@rule(
    "SC202",
    "mixed-separators",
    Severity.WARNING,
    why="A sign that other entries lack, or that cuts elsewhere, makes readers and programs cut the list wrongly.",
    advice="End and divide all entries in one way.",
    bad="Casa Luz\nRed Azul;\nMesa Sur\nSol y Mar\nVoz Joven",
    good="Casa Luz\nRed Azul\nMesa Sur\nSol y Mar\nVoz Joven",
    fix="safe for a separator at the end of a line",
)
def mixed_separators(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """An entry ends with another sign than the rest, or two are divided by another sign than the rest.

    Source: a comma between two members where all others have a semicolon, a semicolon left behind when a paragraph
    was broken into lines.
    """
    if sheet.shape is Shape.TEXT:
        yield from _line_ends(sheet)
        yield from _gaps(sheet)


def _line_ends(sheet: Sheet) -> Iterator[Hit]:
    for rows in (False, True):
        yield from _ends_of([m for m in sheet.lone() if m.n not in sheet.parents and bool(m.cells) is rows], sheet)


def _ends_of(found: Sequence[Mention], sheet: Sheet) -> Iterator[Hit]:
    """Yield the slips among lines of one kind: rows of a table, or entries without cells."""
    by_parent: dict[tuple[int | None, int], list[Mention]] = {}
    for mention in found:
        by_parent.setdefault((mention.member_of, sheet.region_of(mention.lines[0])), []).append(mention)
    tails = {mention.n: _tail(sheet, mention) for mention in found}
    whole = usual_way(list(tails.values()))
    for mentions in by_parent.values():
        usual = _way_of_part([tails[mention.n] for mention in mentions], whole)
        for mention in mentions:
            tail = tails[mention.n]
            last = tail == "" and mention is mentions[-1]
            if usual is not None and tail != usual and not last and not _parts_cells(sheet, mention, tail, usual):
                yield _end_hit(sheet, mention, tail, usual)


def _parts_cells(sheet: Sheet, mention: Mention, tail: str, usual: str) -> bool:
    """Tell whether a row of a table ends otherwise only because its last cell is empty, or because it is not."""
    line = sheet.line_text(mention.source, mention.lines[0])
    odd = set(tail) ^ set(usual)
    parting = [sign for sign in odd if line.count(sign) > tail.count(sign) or sign == "|"]
    return bool(mention.cells) and set(parting) >= set(tail) - set(usual)


def _way_of_part(tails: Sequence[str], whole: str | None) -> str | None:
    """Return how the lines of a part end; a short one, or one that leans to the whole list's way, goes that way."""
    usual = usual_way(tails)
    if usual is None and whole is not None and (len(tails) < FEWEST or tails.count(whole) * 2 >= len(tails)):
        return whole
    return usual


def usual_way(ways: Sequence[str]) -> str | None:
    """Return the way that most go; None where there are few, or none prevails."""
    if len(ways) < FEWEST:
        return None
    way, count = Counter(ways).most_common(1)[0]
    return way if count >= MOST * len(ways) else None


def _tail(sheet: Sheet, mention: Mention) -> str:
    match = TRAILING.search(without_comment(sheet.line_text(mention.source, mention.lines[0])))
    return match[0].strip() if match else ""


def _end_hit(sheet: Sheet, mention: Mention, tail: str, usual: str) -> Hit:
    number = mention.lines[0]
    line = without_comment(sheet.line_text(mention.source, number))
    start = len(TRAILING.sub("", line).rstrip())
    place = Place(mention.source, number, start, number, len(line.rstrip()))
    said = f"ends with '{tail}'" if tail else "ends with no sign"
    wanted = f"type '{usual}'" if usual else "delete it"
    others = f"'{usual}'" if usual else "none"
    message = f"'{mention.text}' {said}, most others with {others}; {wanted}"
    return Hit(place, mention.name or mention.text, message, Fix((Edit(place, usual),), safe=True))


def _gaps(sheet: Sheet) -> Iterator[Hit]:
    """Yield where two entries of one paragraph are divided by another sign than most.

    `X, Y and Z, secretaries`: between people who share a role the comma is right.
    """
    gaps: dict[tuple[int | None, str], list[tuple[Mention, Place, str]]] = {}
    for a, b in pairwise(sheet.mentions):
        if a.member_of == b.member_of and a.source == b.source and not (a.shared_role or b.shared_role):
            end, start = a.spans[-1], b.spans[0]
            text = sheet.line_text(a.source, end.line)[end.end : start.start]
            if end.line == start.line and end.end <= start.start:
                place = Place(a.source, end.line, end.end, end.line, start.start)
                gaps.setdefault((a.member_of, a.source), []).append((b, place, text.strip()))
    for found in gaps.values():
        usual = usual_way([sign for _, _, sign in found if sign])
        if usual and BETWEEN.fullmatch(usual):
            yield from (_gap_hit(b, place, sign, usual) for b, place, sign in found if _is_slip(sign, usual))


def _is_slip(sign: str, usual: str) -> bool:
    """Tell whether a sign is a slip: another separator; words (`and`) and full stops at an end are none."""
    return sign != usual and bool(BETWEEN.fullmatch(sign))


def _gap_hit(later: Mention, place: Place, sign: str, usual: str) -> Hit:
    message = f"'{sign}' before '{later.text}' where most others have '{usual}'; type '{usual}'"
    return Hit(place, later.name or later.text, message, Fix((Edit(place, f"{usual} "),), safe=False))


RULES: tuple[Rule, ...] = (mixed_separators,)
