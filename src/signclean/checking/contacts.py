"""Where a text holds an address, a telephone number or a number that identifies a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from signclean.knowledge.tables import read_rows
from signclean.text import AT_SIGN, DATE, EMAIL, TELEPHONE

FEWEST_DIGITS = 8


def find_emails(text: str) -> Iterator[re.Match[str]]:
    """Yield the e-mail addresses in a text."""
    if AT_SIGN.search(text):
        yield from EMAIL.finditer(text)


def find_telephones(text: str) -> Iterator[re.Match[str]]:
    """Yield the telephone numbers in a text: no dates, and no numbers of identity documents."""
    if sum(map(str.isdigit, text)) < FEWEST_DIGITS:
        return
    numbers = [match.span() for match in find_identity_numbers(text)]
    for match in TELEPHONE.finditer(text):
        digits = sum(c.isdigit() for c in match[0])
        inside = any(start < match.end() and match.start() < end for start, end in numbers)
        if digits >= FEWEST_DIGITS and not DATE.fullmatch(match[0]) and not inside:
            yield match


def find_identity_numbers(text: str) -> Iterator[re.Match[str]]:
    """Yield the numbers of identity documents in a text, by the first pattern that fits."""
    if any(map(str.isdigit, text)):
        taken = -1
        for match in _pattern().finditer(text):
            if match.start() >= taken:
                taken = match.end()
                yield match


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{row['pattern']})" for row in read_rows("identity_numbers.csv")))
