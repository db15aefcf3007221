"""Spaces and characters that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from signclean.checking.findings import Edit, Fix, Hit, Severity
from signclean.checking.intake.hiding import BULLET
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.sheet import Cell, Shape, Sheet

DOUBLED = re.compile(r"(?<=\S)[ ]{2,}(?=\S)")
ODD = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u0085\v\f]+|(?<=\S)\t+(?=\S)")
BEFORE_MARK = re.compile(r"(?<=\w) +(?=[,.](?:\s|$))|(?<=\() +| +(?=\))")
TRAILING = re.compile(r"(?<=\S)\s+$")
LEADING = re.compile(r"^[ \t\u00a0]+(?=\S)")
INVISIBLE = re.compile(
    "[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb\x00-\x08\x0e-\x1f\x7f]+"
)
MOST_INDENTS = 3
"""Different indents from which on a list is nested, and its indents say who belongs to whom."""
JOINERS = re.compile("[\u200c\u200d]+")


def _hit(cell: Cell, match: re.Match[str], text: str, sentence: str) -> Hit:
    place = cell.place(match.start(), match.end())
    return Hit(place, cell.text.strip(), f"{sentence} in '{cell.text.strip()}'", Fix((Edit(place, text),), safe=True))


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
                yield _hit(cell, match, " ", f"{len(match[0])} spaces, where one will do,")


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
    for cell in sheet.cells:
        for match in ODD.finditer(cell.text.rstrip()):
            if cell.text[: match.start()].strip():
                yield _hit(cell, match, " ", f"{name_character(match[0][0])}, where a space belongs,")
        for match in BEFORE_MARK.finditer(cell.text):
            yield _hit(cell, match, "", "a space before a mark or inside a bracket")
        for match in TRAILING.finditer(cell.text):
            yield _hit(cell, match, "", "white space at the end")
    yield from _leading(sheet)


def _leading(sheet: Sheet) -> Iterator[Hit]:
    """Yield one hit for each run of lines that begin with a space, in a list that is not nested by it."""
    if sheet.shape is Shape.TEXT and len({_indent(cell) for cell in sheet.cells}) > MOST_INDENTS:
        return
    run: list[Cell] = []
    for cell in (*sheet.cells, None):
        indented = cell is not None and bool(LEADING.match(cell.text)) and _begins_entry(sheet, cell)
        if run and not (indented and sheet.shape is Shape.TEXT):
            yield _leading_hit(run)
            run = []
        if cell and indented:
            run.append(cell)


def _begins_entry(sheet: Sheet, cell: Cell) -> bool:
    """Tell whether an entry begins on the line; the rest of one may stand further in."""
    return any(mention.lines[0] == cell.line for mention in sheet.on_line.get((cell.path, cell.line), ()))


def _indent(cell: Cell) -> int:
    return len(cell.text) - len(cell.text.lstrip())


def _leading_hit(run: list[Cell]) -> Hit:
    places = [cell.place(0, _indent(cell)) for cell in run]
    lines = "the line begins" if len(run) == 1 else f"lines {run[0].line} to {run[-1].line} begin"
    message = f"{lines} with a space, from '{run[0].text.strip()}' on; delete it"
    return Hit(places[0], run[0].text.strip(), message, Fix(tuple(Edit(place, "") for place in places), safe=True))


@rule(
    "SC307",
    "invisible-character",
    Severity.WARNING,
    why="Nobody sees it, and yet it makes another name: searching, sorting and joining fail on it.",
    advice="Delete it, or type the name anew.",
    bad="Casa\u200b Luz",
    good="Casa Luz",
    fix="safe",
)
def invisible(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A character without a shape stands in an entry: a soft hyphen, a mark of direction, a zero-width space.

    Source: Unicode, general categories Cf and Cc. Joiners are left alone between letters of scripts that need them.
    """
    for cell in sheet.cells:
        for match in INVISIBLE.finditer(cell.text):
            yield _hit(cell, match, "", f"an invisible character ({name_character(match[0][0])})")
        for match in JOINERS.finditer(cell.text):
            around = cell.text[max(match.start() - 1, 0) : match.start()] + cell.text[match.end() : match.end() + 1]
            if around.isascii() or not all(c.isalpha() for c in around):
                yield _hit(cell, match, "", f"an invisible character ({name_character(match[0][0])})")


def name_character(character: str) -> str:
    """Return a character's code point with its name in Unicode, as a person can look it up."""
    return f"U+{ord(character):04X} {unicodedata.name(character, 'control character').lower()}"


RULES: tuple[Rule, ...] = (doubled_space, odd_space, invisible)
