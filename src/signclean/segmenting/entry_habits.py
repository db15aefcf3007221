"""What the entries of a wrapped list have in common, told by the rows that are whole for sure.

A row before and after which the next word would have had room was not wrapped: it is an entry, and shows how the
others look (`Name – ACRONYM` on each, `Name, Country`), and whether the list is in the order of the alphabet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from signclean.segmenting.forms import head_of
from signclean.segmenting.margins import reach_of
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import Standing
from signclean.text import comparison_key

FEWEST_ROWS = 4
"""Fewer whole rows than this tell no habit."""

SAMPLE_ROWS = 100
"""Whether the entries are people is told by so many of the first."""

FEWEST_IN_ORDER = 6
IN_ORDER = 0.85
"""A list is in the order of the alphabet when so many neighbours (share) are."""

ORDER_LETTERS = 6
LAST = "\U0010ffff"
"""Comes after every key."""

DASH = re.compile(r"\s[-–—]\s")

MARKS: dict[str, Callable[[str], bool]] = {
    "bracket": lambda text: text.rstrip(" .,;").endswith(")"),
    "dash": lambda text: DASH.search(text) is not None,
    "comma": lambda text: ", " in text,
    "slash": lambda text: " / " in text or "//" in text,
    "semicolon": lambda text: ";" in text,
}
"""What many entries of a list may have in common."""


class EntryHabits(NamedTuple):
    """What sure rows have in common.

    `shares` tells what share of the whole rows has each mark, `people` what share of the beginnings are people;
    `next_keys` holds for each row the key of the next sure beginning where the list is in order.
    """

    shares: Mapping[str, float]
    people: float
    next_keys: Sequence[str] | None

    def lacks(self, text: str) -> float:
        """Return how far most entries have what the text lacks, 0-0.5."""
        return max([0.0, *(self.shares[mark] - 0.5 for mark, has in MARKS.items() if not has(text))])

    def repeats(self, above: str, below: str) -> float:
        """Return how far most entries have what either text has by itself, 0-0.5."""
        return max([0.0, *(self.shares[mark] - 0.5 for mark, has in MARKS.items() if has(above) and has(below))])

    def in_order(self, above: str, below: str, at: int) -> bool | None:
        """Tell whether an entry that begins with the row `at` stands in order; None where the list keeps none."""
        if self.next_keys is None:
            return None
        return order_key(above) <= order_key(below) <= self.next_keys[at]


def order_key(text: str) -> str:
    """Return what a text is put in order by."""
    return comparison_key(text)[:ORDER_LETTERS]


def find_habits(rows: Sequence[Row], margin: int, standing: Standing) -> EntryHabits:
    """Return the habits of the entries in rows that were wrapped at the margin."""
    filled = [at for at, row in enumerate(rows) if row.text]
    open_at = {below for above, below in pairwise(filled) if _may_go_on(rows, above, below, margin)}
    starts = [at for at in filled if at not in open_at]
    closed = {above for above, below in pairwise(filled) if below not in open_at} | set(filled[-1:])
    whole = [rows[at].text for at in starts if at in closed]
    known = len(whole) >= FEWEST_ROWS
    shares = {m: (sum(map(has, whole)) + 0.5) / (len(whole) + 1) if known else 0.0 for m, has in MARKS.items()}
    people = sum(standing.is_person(head_of(rows[at].text)) for at in starts[:SAMPLE_ROWS])
    return EntryHabits(shares, people / max(1, len(starts[:SAMPLE_ROWS])), _next_keys(rows, starts))


def _may_go_on(rows: Sequence[Row], above: int, below: int, margin: int) -> bool:
    row = rows[below]
    return below == above + 1 and row.marker is None and rows[above].width <= margin < reach_of(rows[above], row)


def _next_keys(rows: Sequence[Row], starts: Sequence[int]) -> list[str] | None:
    """Return for each row the key of the first sure beginning after it, where the beginnings are in order."""
    keys = [order_key(rows[at].text) for at in starts]
    ordered = sum(left <= right for left, right in pairwise(keys))
    if len(keys) < FEWEST_IN_ORDER or ordered < IN_ORDER * (len(keys) - 1):
        return None
    begins = dict(zip(starts, keys, strict=True))
    after, out = LAST, []
    for at in range(len(rows) - 1, -1, -1):
        out.append(after)
        after = begins.get(at, after)
    return out[::-1]
