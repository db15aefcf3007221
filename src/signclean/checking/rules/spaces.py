"""Spaces: one between words, plain ones, none where none belongs."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace

from signclean.checking.findings import Edit, Fix, Hit, Severity
from signclean.checking.intake.bullets import BULLET
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.cell_hits import name_character, replace_match
from signclean.checking.sheet import Cell, Shape, Sheet

DOUBLED = re.compile(r"(?<=\S)[ ]{2,}(?=\S)")
ODD = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u0085\v\f]+|(?<=\S)\t+(?=\S)")
BEFORE_MARK = re.compile(r"(?<=\w) +(?=[,.](?:\s|$))|(?<=\() +| +(?=\))")
TRAILING = re.compile(r"(?<=\S)\s+$")
LEADING = re.compile(r"^[ \t\u00a0]+(?=\S)")
MARKER = re.compile(r"\s*(?:[^\w\s]{1,2}|\w|\(?\w{1,3}[.)])")
"""What stands before an entry, with a tab behind it: a bullet, the `o` of a nested one, a letter, a number."""
MARKED = re.compile(rf"{MARKER.pattern}(?=\t)")
TABLE_SHARE = 0.3
MOST_SINGLE = 8
"""Odd spaces up to which each is told by itself."""
MOST_INDENTS = 3
"""Different indents from which on a list is nested, and its indents say who belongs to whom."""


@rule(
    "SC303",
    "doubled-space",
    Severity.WARNING,
    why="Two spaces make two different texts of one name, for programs that compare or search.",
    advice="Type one space.",
    bad="Casa  Luz",
    good="Casa Luz",
    fix="safe",
)
def doubled_space(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """Two or more spaces stand inside an entry.

    Source: text copied from justified paragraphs and from PDF.
    """
    for cell in sheet.cells:
        for match in DOUBLED.finditer(cell.text):
            if not _behind_bullet(cell, match):
                yield replace_match(cell, match, " ", f"{len(match[0])} spaces, where one will do,")


def _behind_bullet(cell: Cell, match: re.Match[str]) -> bool:
    bullet = BULLET.match(cell.text)
    return bool(bullet) and match.end() <= (bullet.end() if bullet else 0)


@rule(
    "SC304",
    "odd-space",
    Severity.WARNING,
    why="It looks like a space and is none, or stands where none belongs: searching and comparing fail on it.",
    advice="Type a plain space, or none at the ends of a line and before a comma.",
    bad="Casa\u00a0Luz , A.C.",
    good="Casa Luz, A.C.",
    fix="safe",
)
def odd_space(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A no-break space, a tab, a space before a comma, or one at the end of a line.

    Source: text copied from web pages and word processors.
    """
    yield from gather(_odd_spaces(sheet))
    yield from gather(_before_marks(sheet))
    yield from gather(_trailing(sheet))
    yield from _leading(sheet)


def _odd_spaces(sheet: Sheet) -> Iterator[Hit]:
    """Yield the characters that look like a space; tabs in many lines part the columns of a table."""
    tabbed = sum("\t" in _behind_its_bullet(cell.text) for cell in sheet.cells) > TABLE_SHARE * len(sheet.cells)
    for cell in sheet.cells:
        for match in ODD.finditer(cell.text.rstrip()):
            parts = match[0][0] == "\t" and (tabbed or MARKER.fullmatch(cell.text, 0, match.start()) is not None)
            if cell.text[: match.start()].strip() and not parts:
                yield replace_match(cell, match, " ", f"{name_character(match[0][0])}, where a space belongs,")


def _behind_its_bullet(text: str) -> str:
    match = BULLET.match(text)
    return text[match.end() if match else 0 :].strip()


def _before_marks(sheet: Sheet) -> Iterator[Hit]:
    for cell in sheet.cells:
        for match in BEFORE_MARK.finditer(cell.text):
            yield replace_match(cell, match, "", "a space before a mark or inside a bracket")


def _trailing(sheet: Sheet) -> Iterator[Hit]:
    for cell in sheet.cells:
        for match in TRAILING.finditer(cell.text):
            yield replace_match(cell, match, "", "white space at the end")


def gather(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield the hits, or one for all of them where they are many: then it is the way the list was made."""
    found = list(hits)
    if len(found) <= MOST_SINGLE:
        yield from found
        return
    edits = tuple(edit for hit in found if hit.fix for edit in hit.fix.edits)
    message = f"{len(found)} times: {found[0].message}, and further down"
    yield replace(found[0], message=message, fix=Fix(edits, safe=True))


def _leading(sheet: Sheet) -> Iterator[Hit]:
    """Yield one hit for each run of lines that begin with a space, in a list that is not nested by it."""
    if sheet.shape is Shape.TEXT and len({_indent(cell) for cell in sheet.cells}) > MOST_INDENTS:
        return
    outer = {_marker(cell) for cell in sheet.cells if not LEADING.match(cell.text)} or set(map(_marker, sheet.cells))
    run: list[Cell] = []
    for cell in (*sheet.cells, None):
        indented = cell is not None and LEADING.match(cell.text) is not None
        if run and not (indented and sheet.shape is Shape.TEXT):
            yield _leading_hit(run)
            run = []
        if cell and indented and _begins_entry(sheet, cell, outer):
            run.append(cell)


def _begins_entry(sheet: Sheet, cell: Cell, outer: Container[str]) -> bool:
    """Tell whether an entry of the outer level begins on the line; the rest of one may stand further in.

    So may members of a coalition, and entries with another sign before them than those of the outer level.
    """
    begun = [m for m in sheet.on_line.get((cell.path, cell.line), ()) if m.lines[0] == cell.line]
    return bool(begun) and begun[0].member_of is None and _marker(cell) in outer


def _marker(cell: Cell) -> str:
    """Return the sign before the entry on a line, a number as `1`; '' for none."""
    match = BULLET.match(cell.text) or MARKED.match(cell.text)
    sign = match[0].strip() if match else ""
    return "1" if sign[:1].isdigit() else sign


def _indent(cell: Cell) -> int:
    return len(cell.text) - len(cell.text.lstrip())


def _leading_hit(run: list[Cell]) -> Hit:
    places = [cell.place(0, _indent(cell)) for cell in run]
    lines = "the line begins" if len(run) == 1 else f"lines {run[0].line} to {run[-1].line} begin"
    message = f"{lines} with a space, from '{run[0].text.strip()}' on; delete it"
    return Hit(places[0], run[0].text.strip(), message, Fix(tuple(Edit(place, "") for place in places), safe=True))


RULES: tuple[Rule, ...] = (doubled_space, odd_space)
