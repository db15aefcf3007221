"""The margin at which the rows of a part were wrapped, told by the rows that surely go on below.

In wrapped text a row breaks where the first word of the next one had no room left. Rows that plainly go on (an open
bracket, a last word with which no name ends, a small start below) tell the margin: one width lets all of them be
full, while rows that need not go on are full by chance only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from signclean.segmenting.connectives import begins_with_label, is_label
from signclean.segmenting.forms import begins_with_legal_form, goes_on_below, starts_small
from signclean.segmenting.rows import Row
from signclean.segmenting.wrap_weights import MARGIN

SAMPLE_ROWS = 600
"""The margin is told by so many of the first rows."""

LEAST_MARGIN = 60
"""Text is hardly ever wrapped at fewer columns than this: a narrower margin needs more evidence."""

NARROWEST = 24
"""No text is wrapped at fewer columns."""

HABIT = 0.3
"""Bullets or blank lines part the entries where so many rows (share) have one."""


class Break(NamedTuple):
    """The end of a row inside a paragraph: its width, the width with the next row's first word, whether it goes on."""

    width: int
    reach: int
    told: bool

    def is_full(self, margin: int) -> bool:
        """Tell whether the next word would not have fitted."""
        return self.width <= margin < self.reach


def reach_of(above: Row, below: Row) -> int:
    """Return the width that the upper row would have with the first word of the lower one."""
    return above.width + 1 + len(below.text.split(maxsplit=1)[0])


def goes_on(above: str, below: str) -> bool:
    """Tell whether the texts of two rows are surely one text."""
    return goes_on_below(above) or starts_small(below) or begins_with_legal_form(below) or below[:1] in ")]}»”,;/"


def breaks_of(rows: Sequence[Row]) -> list[Break]:
    """Return the breaks between the filled rows; below a blank line or before a marker nothing goes on.

    Where bullets or blank lines part the entries, every other break is inside one.
    """
    filled = [row for row in rows if row.text]
    marked = sum(row.marker is not None for row in filled) >= HABIT * len(filled)
    spaced = len(rows) - len(filled) >= HABIT * len(filled)
    breaks: list[Break] = []
    above: Row | None = None
    blank = False
    for row in rows:
        if row.text and above:
            apart = blank or row.marker is not None or begins_with_label(row.text) or is_label(above.text)
            told = not apart and (marked or spaced or goes_on(above.text, row.text))
            breaks.append(Break(above.width, reach_of(above, row), told))
        above, blank = (row, False) if row.text else (above, True)
    return breaks


def find_margin(rows: Sequence[Row]) -> int | None:
    """Return the margin at which the rows were wrapped, in columns; None where nothing shows that they were."""
    sample = rows[:SAMPLE_ROWS]
    breaks = breaks_of(sample)
    told, others = [one for one in breaks if one.told], [one for one in breaks if not one.told]
    widths = {row.width for row in sample if row.width >= NARROWEST}
    if not told or not widths:
        return None
    weighed = max((_weigh(margin, told, others, sample), margin) for margin in widths)
    return weighed[1] if weighed[0] > 0 else None


def _weigh(margin: int, told: Sequence[Break], others: Sequence[Break], rows: Sequence[Row]) -> float:
    """Return the log-odds that the rows were wrapped at the margin, against their being full by chance."""
    chance = (sum(one.is_full(margin) for one in others) + 0.5) / (len(others) + 1)
    full = math.log(MARGIN["full when wrapped"] / chance)
    short = math.log((1 - MARGIN["full when wrapped"]) / (1 - chance))
    said = sum(full if one.is_full(margin) else short for one in told)
    beyond = sum(row.width > margin for row in rows) * MARGIN["row beyond"]
    return said + beyond + MARGIN["wide" if margin >= LEAST_MARGIN else "narrow"]
