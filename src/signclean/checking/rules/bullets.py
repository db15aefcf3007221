"""Signs before entries: one list, one way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from signclean.checking.findings import Edit, Fix, Hit, Severity
from signclean.checking.intake.bullets import BULLET
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.notes import is_dashed_note
from signclean.checking.rules.separators import FEWEST, usual_way
from signclean.checking.sheet import Cell, Shape, Sheet


@rule(
    "SC205",
    "mixed-bullets",
    Severity.WARNING,
    why="A bullet or number that the other lines lack reads as a new level, or as a part of the name.",
    advice="Begin all lines in one way.",
    bad="Casa Luz\n- Red Azul\nMesa Sur",
    good="Casa Luz\nRed Azul\nMesa Sur",
    fix="safe",
)
def mixed_bullets(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A line begins with a bullet or number where the others have none, or with another one.

    Source: lines pasted from a list of bullets into a plain one, and back.
    """
    if sheet.shape is not Shape.TEXT:
        return
    groups = [(cells, [_bullet(cell.text) for cell in cells]) for cells in _alike(sheet)]
    whole = usual_way([way for _, ways in groups for way in ways])
    for cells, bullets in groups:
        usual = whole if len(cells) < FEWEST and _has_no_way(bullets, whole) else usual_way(bullets)
        if usual is not None:
            for cell, sign in zip(cells, bullets, strict=True):
                if sign != usual:
                    yield _bullet_hit(cell, sign, usual)


def _has_no_way(bullets: Sequence[str], whole: str | None) -> bool:
    """Tell whether a short part of a list has no way of its own: lines of several kinds, or in a plain list one."""
    return len(set(bullets)) > 1 or (len(bullets) == 1 and not whole)


def _alike(sheet: Sheet) -> list[list[Cell]]:
    """Return the lines on which an entry begins, those of each region apart, and those of members from the others.

    Members in running text have no line of their own to begin.
    """
    groups: dict[tuple[int, bool], list[Cell]] = {}
    running = _running_parents(sheet)
    for cell in sheet.cells:
        found = sheet.on_line.get((cell.path, cell.line), ())
        above = sheet.on_line.get((cell.path, cell.line - 1), ())
        if not found or found[0].member_of in running:
            continue
        if found[0].lines[0] == cell.line and not (above and is_dashed_note(sheet, above[-1], found[0])):
            groups.setdefault((sheet.region_of(cell.line), found[0].member_of is not None), []).append(cell)
    return list(groups.values())


def _running_parents(sheet: Sheet) -> frozenset[int]:
    """Return the numbers of the coalitions that have two members on one line."""
    pairs = (pair for found in sheet.on_line.values() for pair in pairwise(found))
    return frozenset(a.member_of for a, b in pairs if a.member_of is not None and a.member_of == b.member_of)


def _bullet(text: str) -> str:
    match = BULLET.match(text)
    sign = match[0].strip() if match else ""
    return "1" + sign[-1] if sign[:1].isdigit() else sign


def _bullet_hit(cell: Cell, sign: str, usual: str) -> Hit:
    match = BULLET.match(cell.text)
    indent = len(cell.text) - len(cell.text.lstrip())
    end = match.end() if match else indent
    place = cell.place(indent, end)
    name = cell.text[end:].strip()
    own = cell.text[indent:end].strip()
    said = f"begins with '{own}'" if sign else "begins with no bullet"
    numbered = usual[:1].isdigit()
    wanted = "a number" if numbered else f"'{usual}'" if usual else "none"
    advice = f"type {wanted} {'for it' if sign else 'before it'}" if usual else "delete it"
    fix = None if numbered else Fix((Edit(place, f"{usual} " if usual else ""),), safe=True)
    return Hit(place, name, f"'{name}' {said}, where the other lines have {wanted}; {advice}", fix)


RULES: tuple[Rule, ...] = (mixed_bullets,)
