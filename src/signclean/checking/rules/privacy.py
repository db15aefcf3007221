"""What does not belong into a public list: how to reach a person, and the numbers that identify one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from signclean.checking.findings import Edit, Fix, Hit, Severity
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.sheet import Cell, Sheet
from signclean.knowledge.tables import read_rows
from signclean.text import DATE, EMAIL, MASK, TELEPHONE, mask_contacts

FEWEST_DIGITS = 8


def _hit(cell: Cell, match: re.Match[str], sentence: str) -> Hit:
    """Return the hit; nothing of what was found is shown, and the name is told without it."""
    start, end = match.span()
    while start and cell.text[start - 1] in " ,;-–(":
        start -= 1
    rest = f"{cell.text[:start]} {MASK} {cell.text[match.end() :]}"
    name = " ".join(mask_contacts(rest).split())
    place = cell.place(match.start(), match.end())
    return Hit(
        place,
        name,
        f"{sentence} stands beside '{name}'; delete it",
        Fix((Edit(cell.place(start, end), ""),), safe=False),
    )


@rule(
    "SC501",
    "email-address",
    Severity.ERROR,
    why="A public list with addresses is harvested, and the person has rarely agreed to that.",
    advice="Delete the address; keep it where the public does not read.",
    bad="Ana Río, ana@example.org",
    good="Ana Río",
    fix="unsafe",
)
def email_address(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """An e-mail address stands in the list.

    Source: General Data Protection Regulation, article 5 (1) c: no more data than are needed.
    """
    for cell in sheet.cells:
        if "@" in cell.text:
            yield from (_hit(cell, match, "an e-mail address") for match in EMAIL.finditer(cell.text))


@rule(
    "SC502",
    "telephone-number",
    Severity.ERROR,
    why="A telephone number in public can be used against the person who signed.",
    advice="Delete the number; keep it where the public does not read.",
    bad="Ana Río, +52 55 1234 5678",
    good="Ana Río",
    fix="unsafe",
)
def telephone_number(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A telephone number stands in the list.

    Source: General Data Protection Regulation, article 5 (1) c: no more data than are needed.
    """
    for cell in sheet.cells:
        numbers = [match.span() for match in find_identity_numbers(cell.text)]
        for match in TELEPHONE.finditer(cell.text):
            digits = sum(c.isdigit() for c in match[0])
            inside = any(start < match.end() and match.start() < end for start, end in numbers)
            if digits >= FEWEST_DIGITS and not DATE.fullmatch(match[0]) and not inside:
                yield _hit(cell, match, "a telephone number")


@rule(
    "SC503",
    "identity-number",
    Severity.ERROR,
    why="Numbers of identity documents in public lead to fraud in the person's name.",
    advice="Delete the number; nobody needs it to read who signed.",
    bad="Ana Río, DNI 12.345.678",
    good="Ana Río",
    fix="unsafe",
)
def identity_number(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """The number of an identity document or of a taxpayer stands in the list.

    Source: the patterns of `identity_numbers.csv`, each with the law or office that sets it.
    """
    for cell in sheet.cells:
        yield from (_hit(cell, match, "a number of an identity document") for match in find_identity_numbers(cell.text))


def find_identity_numbers(text: str) -> Iterator[re.Match[str]]:
    """Yield the numbers of identity documents in a text, by the first pattern that fits."""
    if any(c.isdigit() for c in text):
        taken = -1
        for match in _pattern().finditer(text):
            if match.start() >= taken:
                taken = match.end()
                yield match


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{row['pattern']})" for row in read_rows("identity_numbers.csv")))


RULES: tuple[Rule, ...] = (email_address, telephone_number, identity_number)
