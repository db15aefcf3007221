"""What the rows of a part have in common: where they were wrapped, what ends them, what parts the entries."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from signclean.segmenting.entry_habits import EntryHabits, find_habits
from signclean.segmenting.forms import starts_small
from signclean.segmenting.margins import find_margin
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import Standing

LONGEST_PARAGRAPH = 3
FEW_SEMICOLONS = 0.3
"""Up to this share of the rows a semicolon parts the members of a coalition, not all that is listed."""


STRAY_MARKS = 0.05
"""Up to this share of the rows bullets are strays, and tell nothing of the rows below them."""


class Flow(NamedTuple):
    """What the rows of a part have in common. `width` is that of the longest row in columns.

    `margin` is where they were wrapped and `habits` what their entries look like; both None where nothing tells that
    they were wrapped; `plain` tells that few rows have a semicolon, `marked` that bullets or numbers are no exception.
    """

    width: int
    margin: int | None
    habits: EntryHabits | None
    terminated: bool
    spaced: bool
    small: bool
    paragraphs: bool
    plain: bool
    marked: bool


def ends_in_separator(text: str) -> bool:
    """Tell whether a mark that parts signatures ends the text."""
    return text.rstrip().endswith((";", ","))


def flow_of(rows: Sequence[Row], standing: Standing) -> Flow:
    """Return the habits of the rows: length, margin, separator at the end, blank lines, small first letters."""
    filled = [row for row in rows if not row.blank]
    blanks = len(rows) - len(filled)
    ended = sum(ends_in_separator(row.text) for row in filled)
    small = sum(starts_small(row.text) for row in filled)
    margin = find_margin(rows)
    return Flow(
        width=max((row.width for row in filled), default=0),
        margin=margin,
        habits=find_habits(rows, margin, standing) if margin else None,
        terminated=len(filled) > 2 and ended >= 0.6 * len(filled),
        spaced=blanks >= 0.6 * len(filled),
        small=small >= 0.5 * len(filled),
        paragraphs=_stand_in_paragraphs(rows),
        plain=sum(";" in row.text for row in filled) <= FEW_SEMICOLONS * len(filled),
        marked=sum(row.marker is not None for row in filled) > STRAY_MARKS * len(filled),
    )


def _stand_in_paragraphs(rows: Sequence[Row]) -> bool:
    """Tell whether blank lines part the entries: most paragraphs are a single row, none is long."""
    lengths = [len(list(group)) for blank, group in groupby(rows, key=lambda row: row.blank) if not blank]
    singles = sum(length == 1 for length in lengths)
    return len(lengths) > 2 and max(lengths) <= LONGEST_PARAGRAPH and singles >= 0.4 * len(lengths)
