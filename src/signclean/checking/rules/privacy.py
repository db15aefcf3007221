"""What does not belong into a public list: how to reach a person, and the numbers that identify one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from signclean.checking.contacts import find_emails, find_identity_numbers, find_telephones
from signclean.checking.findings import Edit, Fix, Hit, Severity
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.sheet import Cell, Sheet
from signclean.text import MASK, mask_contacts

MOST_SINGLE = 3
"""Contacts in further columns up to which each is told; of more, one finding tells all: a column holds them."""

Find = Callable[[str], Iterator[re.Match[str]]]


def _search(sheet: Sheet, find: Find, sentence: str) -> Iterator[Hit]:
    for cell in sheet.cells:
        yield from (_hit(cell, match, sentence) for match in find(cell.text))
    found = [(cell, match) for cell in sheet.further for match in find(cell.text)]
    for cell, match in found[:1] if len(found) > MOST_SINGLE else found:
        count = f"; {len(found)} of them stand in columns beside the names" if len(found) > MOST_SINGLE else ""
        name = ", ".join(mask_contacts(m.text) for m in sheet.on_line.get((cell.path, cell.line), ()))
        place = cell.place(match.start(), match.end())
        yield Hit(
            place, name, f"{sentence} stands in the row of '{name}'{count}; keep it where the public does not read"
        )


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
    yield from _search(sheet, find_emails, "an e-mail address")


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
    yield from _search(sheet, find_telephones, "a telephone number")


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
    yield from _search(sheet, find_identity_numbers, "a number of an identity document")


RULES: tuple[Rule, ...] = (email_address, telephone_number, identity_number)
