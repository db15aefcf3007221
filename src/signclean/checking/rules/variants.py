"""Dashes and apostrophes: of one kind throughout a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from signclean.checking.findings import Edit, Fix, Hit, Severity
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.cell_hits import show_character
from signclean.checking.sheet import Cell, Sheet

LOOSE_DASH = re.compile(r"(?<=\s)[-‐‑‒–—―−](?=\s)|(?<=\w)[‐‑‒–—―−](?=\s)|(?<=\s)[‐‑‒–—―−](?=\w)")
TIGHT_DASH = re.compile(r"(?<=\w)[‐‑‒–—―−](?=\w)")
APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’‘ʼ´`′ʹ](?=[^\W\d_])")
MOST_SINGLE = 4
MOST_SHARE = 0.2
"""Places, and share of all, up to which each is told; of more, one finding tells all: the list has two ways."""
ODD_APOSTROPHES = "´`′ʹ"
ODD_DASHES = "‐‑‒―−"


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
    yield from _minority(sheet, LOOSE_DASH, safe=False, odd=ODD_DASHES, default="-")
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
        if len(places) > max(MOST_SINGLE, MOST_SHARE * len(found)):
            yield _hit_all(places, usual or "", len(found), safe=safe)
        else:
            yield from (_hit(cell, match, usual or "", safe=safe) for cell, match in places)


def _hit_all(places: list[tuple[Cell, re.Match[str]]], usual: str, total: int, *, safe: bool) -> Hit:
    """Return one hit for a sign that stands in many places, at the first of them."""
    cell, match = places[0]
    told = f"{len(places)} of {total} signs of its kind are {show_character(match[0])}, from '{cell.text.strip()}' on"
    edits = tuple(Edit(one.place(found.start(), found.end()), usual) for one, found in places)
    place = cell.place(match.start(), match.end())
    return Hit(place, cell.text.strip(), f"{told}; type {show_character(usual)} throughout", Fix(edits, safe=safe))


def _hit(cell: Cell, match: re.Match[str], usual: str, *, safe: bool) -> Hit:
    place = cell.place(match.start(), match.end())
    message = f"{show_character(match[0])} in '{cell.text.strip()}'; type {show_character(usual)} as elsewhere"
    return Hit(place, cell.text.strip(), message, Fix((Edit(place, usual),), safe=safe))


RULES: tuple[Rule, ...] = (mixed_dashes, mixed_apostrophes)
