"""Brackets and quotation marks: closed where they are opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from signclean.checking.findings import Hit, Place, Severity
from signclean.checking.intake.hiding import LETTERED
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.sheet import Shape, Sheet, place_of
from signclean.model import Mention

PAIRS = {"(": ")", "[": "]", "{": "}"}
CLOSING = re.compile(r"\s*[)\]}]+")
BRACKET = re.compile(r"[()\[\]{}]")


@rule(
    "SC301",
    "unbalanced-brackets",
    Severity.ERROR,
    why="A bracket that is not closed swallows what follows: acronym and place are read as part of the name.",
    advice="Type the missing bracket, or delete the one too many.",
    bad="Red por la Infancia (REDI",
    good="Red por la Infancia (REDI)",
)
def unbalanced_brackets(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A bracket is opened and not closed in the entry, or closed and not opened.

    Source: entries cut by hand, or by the width of a column.
    """
    for mention in sheet.mentions:
        if mention.n not in sheet.parents:
            for place, sign in _stray(sheet, mention):
                missing = "is not closed" if sign in PAIRS else "was not opened"
                written = " ".join(
                    sheet.line_text(mention.source, number)[start:end].strip()
                    for number, start, end in reach(sheet, mention)
                )
                message = f"'{sign}' {missing} in '{written}'; type its pair or delete it"
                yield Hit(place, mention.name or mention.text, message)


def _stray(sheet: Sheet, mention: Mention) -> Iterator[tuple[Place, str]]:
    """Yield the brackets of an entry without their pair. The entry reaches to the next one: a mark may be cut off."""
    opened: list[tuple[Place, str]] = []
    for number, start, end in reach(sheet, mention):
        line = sheet.line_text(mention.source, number)
        marker = LETTERED.match(line)
        for match in BRACKET.finditer(line, max(start, marker.end() if marker else 0), end):
            sign = match[0]
            place = Place(mention.source, number, match.start(), number, match.end())
            if sign in PAIRS:
                opened.append((place, sign))
            elif opened and PAIRS[opened[-1][1]] == sign:
                opened.pop()
            else:
                yield place, sign
    yield from opened


def reach(sheet: Sheet, mention: Mention) -> Iterator[tuple[int, int, int]]:
    """Yield line, start and end of what belongs to an entry; one alone on its lines has all of them.

    In a row of cells the brackets at the end of the name belong to it.
    """
    for span in mention.spans:
        alone = sheet.on_line[mention.source, span.line] == [mention] and sheet.shape is Shape.TEXT
        line = sheet.line_text(mention.source, span.line)
        if alone and not mention.cells:
            yield span.line, 0, len(line)
        else:
            behind = CLOSING.match(line, span.end) if alone else None
            yield span.line, span.start, behind.end() if behind else span.end


@rule(
    "SC302",
    "unbalanced-quotes",
    Severity.WARNING,
    why="A quotation mark without its pair is read as part of the name.",
    advice="Type the missing mark, or delete the one too many.",
    bad="Colectivo “Luz",
    good="Colectivo “Luz”",
)
def unbalanced_quotes(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A quotation mark is opened and not closed in the entry, or closed and not opened.

    Source: entries cut by hand; `„…“`, `«…»` and `“…”` are pairs, a straight mark is paired with the next one.
    """
    for mention in sheet.mentions:
        text = " ".join((mention.text, *mention.cells)) if sheet.shape is Shape.TEXT else mention.text
        if mention.n not in sheet.parents and (text.count('"') % 2 or _uneven(text)):
            yield Hit(
                place_of(mention),
                mention.name or mention.text,
                f"a quotation mark in '{text}' has no pair; type it or delete the other",
            )


def _uneven(text: str) -> bool:
    if text.count("«") != text.count("»"):
        return True
    low, left, right = text.count("„"), text.count("“"), text.count("”")
    return left + low != right and not (low and left == low and not right)


RULES: tuple[Rule, ...] = (unbalanced_brackets, unbalanced_quotes)
