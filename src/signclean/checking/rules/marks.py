"""Brackets, quotes, dashes, apostrophes: closed where they are opened, and of one kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from signclean.checking.findings import Edit, Fix, Hit, Place, Severity
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.spaces import name_character
from signclean.checking.sheet import Cell, Shape, Sheet, place_of
from signclean.model import Mention

PAIRS = {"(": ")", "[": "]", "{": "}", "“": "”", "«": "»", "„": "“"}
BRACKETS = "()[]{}"
LOOSE_DASH = re.compile(r"(?<=\s)[-‐‑‒–—―−](?=\s)")
TIGHT_DASH = re.compile(r"(?<=\w)[‐‑‒–—―−](?=\w)")
APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’‘ʼ´`′ʹ](?=[^\W\d_])")
MOST_SINGLE = 4
"""Places up to which each is told; of more, one finding tells all: the list has two ways, and one is to be chosen."""
ODD_APOSTROPHES = "´`′ʹ"


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
                yield Hit(
                    place,
                    mention.name or mention.text,
                    f"'{sign}' {missing} in '{mention.text}'; type its pair or delete it",
                )


def _stray(sheet: Sheet, mention: Mention) -> Iterator[tuple[Place, str]]:
    """Yield the brackets of an entry without their pair. The entry reaches to the next one: a mark may be cut off."""
    opened: list[tuple[Place, str]] = []
    for number, start, end in reach(sheet, mention):
        line = sheet.line_text(mention.source, number)
        for column in range(start, end):
            sign = line[column]
            place = Place(mention.source, number, column, number, column + 1)
            if sign in BRACKETS and sign in PAIRS:
                opened.append((place, sign))
            elif sign in BRACKETS:
                if opened and PAIRS[opened[-1][1]] == sign:
                    opened.pop()
                else:
                    yield place, sign
    yield from opened


def reach(sheet: Sheet, mention: Mention) -> Iterator[tuple[int, int, int]]:
    """Yield line, start and end of what belongs to an entry; one alone on its lines has all of them."""
    for span in mention.spans:
        alone = sheet.on_line[mention.source, span.line] == [mention] and not mention.cells
        line = sheet.line_text(mention.source, span.line)
        yield (span.line, 0, len(line)) if alone and sheet.shape is Shape.TEXT else (span.line, span.start, span.end)


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
        text = mention.text
        if mention.n not in sheet.parents and (text.count('"') % 2 or _uneven(text)):
            yield Hit(
                place_of(mention),
                mention.name or text,
                f"a quotation mark in '{text}' has no pair; type it or delete the other",
            )


def _uneven(text: str) -> bool:
    if text.count("«") != text.count("»"):
        return True
    low, left, right = text.count("„"), text.count("“"), text.count("”")
    return left + low != right and not (low and left == low and not right)


@rule(
    "SC305",
    "mixed-dashes",
    Severity.NOTE,
    why="One list with three kinds of dashes looks careless, and a search for a name finds only one of them.",
    advice="Type the dash that the list has most.",
    bad="Casa Luz – Perú\nRed Azul – Chile\nMesa Sur - Cuba",
    good="Casa Luz – Perú\nRed Azul – Chile\nMesa Sur – Cuba",
    fix="unsafe",
)
def mixed_dashes(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A dash is of another kind than most dashes between spaces; inside a word it is no hyphen.

    Source: the list's own majority; between letters the hyphen-minus of keyboards, as searched for.
    """
    yield from _minority(sheet, LOOSE_DASH, safe=False)
    for cell in sheet.cells:
        for match in TIGHT_DASH.finditer(cell.text):
            if match[0] != "–" or cell.text[match.start() - 1].isalpha():
                yield _hit(cell, match, "-", safe=False)


@rule(
    "SC306",
    "mixed-apostrophes",
    Severity.NOTE,
    why="A name typed with two kinds of apostrophe is found by neither search.",
    advice="Type the apostrophe that the list has most; an accent on its own is never one.",
    bad="L’Arche\nL’Abri\nL'Aube",
    good="L’Arche\nL’Abri\nL’Aube",
    fix="safe",
)
def mixed_apostrophes(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """An apostrophe is of another kind than most of the list's, or an accent stands in its place.

    Source: the list's own majority; Unicode names U+2019 the preferred apostrophe.
    """
    yield from _minority(sheet, APOSTROPHE, safe=True, odd=ODD_APOSTROPHES, default="'")


def _minority(
    sheet: Sheet, pattern: re.Pattern[str], *, safe: bool, odd: str = "", default: str | None = None
) -> Iterator[Hit]:
    """Yield the matches that differ from the sign most frequent; of two alike the first in the list wins."""
    found = [(cell, match) for cell in sheet.cells for match in pattern.finditer(cell.text)]
    counts = Counter(match[0] for _, match in found if match[0] not in odd)
    usual = counts.most_common(1)[0][0] if counts else default
    for sign in dict.fromkeys(match[0] for _, match in found if usual and match[0] != usual):
        places = [(cell, match) for cell, match in found if match[0] == sign]
        if len(places) > MOST_SINGLE:
            yield _hit_all(places, usual or "", len(found), safe=safe)
        else:
            yield from (_hit(cell, match, usual or "", safe=safe) for cell, match in places)


def _hit_all(places: list[tuple[Cell, re.Match[str]]], usual: str, total: int, *, safe: bool) -> Hit:
    """Return one hit for a sign that stands in many places, at the first of them."""
    cell, match = places[0]
    told = f"{len(places)} of {total} signs of its kind are {name_character(match[0])}, from '{cell.text.strip()}' on"
    edits = tuple(Edit(one.place(found.start(), found.end()), usual) for one, found in places)
    place = cell.place(match.start(), match.end())
    return Hit(place, cell.text.strip(), f"{told}; type {name_character(usual)} throughout", Fix(edits, safe=safe))


def _hit(cell: Cell, match: re.Match[str], usual: str, *, safe: bool) -> Hit:
    place = cell.place(match.start(), match.end())
    message = f"{name_character(match[0])} in '{cell.text.strip()}'; type {name_character(usual)} as elsewhere"
    return Hit(place, cell.text.strip(), message, Fix((Edit(place, usual),), safe=safe))


RULES: tuple[Rule, ...] = (unbalanced_brackets, unbalanced_quotes, mixed_dashes, mixed_apostrophes)
