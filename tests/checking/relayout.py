"""The same list in another manner: rows in another order, other signs before them, other headings."""

from __future__ import annotations

import random
import re
import textwrap
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import groupby

from signclean.checking.intake.bullets import BULLET
from signclean.checking.sheet import Sheet
from signclean.model import Reason

Relayout = Callable[[Sheet, random.Random], list[str]]
NUMBERED = re.compile(r"\s*\(?\d+[.)]")


def shuffle_rows(sheet: Sheet, dice: random.Random) -> list[str]:
    """Put the entries that have a line to themselves in another order, each below its own heading."""
    lines = list(sheet.sources[0].lines)
    for numbers in _rows_by_section(sheet):
        texts = [lines[number - 1] for number in numbers]
        if not any(map(NUMBERED.match, texts)):
            dice.shuffle(texts)
            for number, text in zip(numbers, texts, strict=True):
                lines[number - 1] = text
    return lines


def sort_rows(sheet: Sheet, dice: random.Random) -> list[str]:
    """Sort the entries that have a line to themselves, each below its own heading."""
    lines = list(sheet.sources[0].lines)
    for numbers in _rows_by_section(sheet):
        texts = [lines[number - 1] for number in numbers]
        if not any(map(NUMBERED.match, texts)):
            for number, text in zip(numbers, sorted(texts, key=str.casefold), strict=True):
                lines[number - 1] = text
    return lines


def set_bullets(sign: str) -> Relayout:
    """Return the relayout that begins every entry with a sign, `1` for numbers, '' for none."""

    def relayout(sheet: Sheet, dice: random.Random) -> list[str]:
        lines = list(sheet.sources[0].lines)
        begun = sorted({m.lines[0] for m in sheet.mentions if m.member_of is None})
        own = [number for number in begun if sheet.on_line[sheet.path, number][0].lines[0] == number]
        for count, number in enumerate(own, 1):
            lines[number - 1] = (f"{count}. " if sign == "1" else sign) + _bare(lines[number - 1])
        return lines

    return relayout


def _bare(line: str) -> str:
    bullet = BULLET.match(line)
    return line[bullet.end() if bullet else 0 :].lstrip()


def bullet_every_line(sheet: Sheet, dice: random.Random) -> list[str]:
    """Put a bullet before every line with text from the first entry to the last, as a careless editor does."""
    first, last = sheet.reach_of[sheet.path]
    lines = sheet.sources[0].lines
    return [f"- {_bare(line)}" if first <= n <= last and line.strip() else line for n, line in enumerate(lines, 1)]


def rename_heading(sheet: Sheet, dice: random.Random) -> list[str]:
    """Give one heading other words."""
    lines = list(sheet.sources[0].lines)
    headings = [one.lines[0] for one in sheet.ignored if one.reason is Reason.HEADING and one.lines[0] == one.lines[1]]
    for number in dice.sample(headings, min(len(headings), 1)):
        lines[number - 1] = "Signataires" + ":" * lines[number - 1].rstrip().endswith(":")
    return lines


def add_heading(sheet: Sheet, dice: random.Random) -> list[str]:
    """Set a heading over the second half of a part."""
    lines = list(sheet.sources[0].lines)
    parts = [numbers for numbers in _rows_by_section(sheet) if len(numbers) > 4]
    for numbers in parts[:1]:
        at = numbers[len(numbers) // 2]
        lines[at - 1 : at - 1] = ["", "Otras firmas:", ""]
    return lines


def wrap_rows(width: int, *, hanging: bool = False) -> Relayout:
    """Return the relayout that breaks each line at a width, as a mail program does."""

    def relayout(sheet: Sheet, dice: random.Random) -> list[str]:
        return [row for line in sheet.sources[0].lines for row in _wrap(line, width, hanging=hanging)]

    return relayout


def fill_paragraphs(width: int) -> Relayout:
    """Return the relayout that breaks each paragraph at a width, whatever line ends it has."""

    def relayout(sheet: Sheet, dice: random.Random) -> list[str]:
        paragraphs = groupby(sheet.sources[0].lines, key=lambda line: bool(line.strip()))
        return [
            row
            for filled, lines in paragraphs
            for row in (_wrap(" ".join(map(str.strip, lines)), width) if filled else lines)
        ]

    return relayout


def _wrap(line: str, width: int, *, hanging: bool = False) -> list[str]:
    indent = " " * (len(line) - len(_bare(line))) if hanging else ""
    return textwrap.wrap(line, width, subsequent_indent=indent, break_long_words=False) or [""]


def _rows_by_section(sheet: Sheet) -> Iterator[list[int]]:
    found: defaultdict[str | None, list[int]] = defaultdict(list)
    for mention in sheet.lone():
        if mention.member_of is None and mention.n not in sheet.parents:
            found[mention.section].append(mention.lines[0])
    yield from found.values()


WAYS: dict[str, Relayout] = {
    "rows shuffled": shuffle_rows,
    "rows sorted": sort_rows,
    "dashes": set_bullets("- "),
    "bullets": set_bullets("• "),
    "numbers": set_bullets("1"),
    "no bullets": set_bullets(""),
    "a heading renamed": rename_heading,
    "a heading added": add_heading,
    "wrapped": wrap_rows(50),
    "wrapped below the names": wrap_rows(68, hanging=True),
}
