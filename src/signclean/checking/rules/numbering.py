"""Numbers before the entries of a list: where one is missing, the line above may hold two entries."""

from __future__ import annotations

import re
from itertools import pairwise

from signclean.checking.sheet import Shape, Sheet
from signclean.model import Mention

NUMBER = re.compile(r"\s*\|?\s*(?P<number>\d{1,4})\s*[.)|\t-]")
FEWEST = 8
"""Numbered entries from which on a list counts them."""
MOST_GAPS = 0.25
"""Share of the steps between numbers that may be other than one: of more, the list does not count."""


def before_gaps(sheet: Sheet) -> frozenset[int]:
    """Return the entries whose number is one less than the number that is missing below them."""
    if sheet.shape is not Shape.TEXT:
        return frozenset()
    numbered = [(m, n) for m in sheet.mentions if m.member_of is None and (n := _number(sheet, m)) is not None]
    steps = [(mention, after - before) for (mention, before), (_, after) in pairwise(numbered)]
    gaps = sum(step != 1 for _, step in steps)
    if len(numbered) < FEWEST or gaps > max(MOST_GAPS * len(steps), 2):
        return frozenset()
    return frozenset(mention.n for mention, step in steps if step == 2)


def _number(sheet: Sheet, mention: Mention) -> int | None:
    match = NUMBER.match(sheet.line_text(mention.source, mention.lines[0]))
    return int(match["number"]) if match and match.end() <= mention.spans[0].start + 1 else None
