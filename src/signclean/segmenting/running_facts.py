"""Facts that tell one running text, wrapped at a margin, from rows that are entries, and the mark that parts it.

Facts of the whole text are weighed together: whether each row is full, how many rows break inside a name or at the
mark, how often the mark stands inside the rows, how well rows and pieces stand as names. The weights are log-odds,
fitted by `python -m bench.fit_lists`.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from signclean.segmenting.forms import goes_on_below, starts_small
from signclean.segmenting.joining import glue_rows
from signclean.segmenting.margins import reach_of
from signclean.segmenting.open_lists import begins_coalition
from signclean.segmenting.parting import SAMPLE_PIECES, Parted, best_separator, mean
from signclean.segmenting.prose import is_prose
from signclean.segmenting.rows import Row
from signclean.segmenting.running_weights import RUNS_ON
from signclean.segmenting.standing import Standing
from signclean.segmenting.true_markers import without_marker

SAMPLE_ROWS = 60
"""Whether rows are running text is told by so many of the first."""

LEAST_FULL = 0.5
NEARLY_FULL = 0.85
"""At least so many rows (share) of a wrapped text reach this share of its margin with the next word."""

NARROW = 40
"""Text is hardly ever wrapped at fewer columns."""

MOST_MARKED = 0.25
"""Of a list with numbers or bullets more rows (share) begin with one; of wrapped text a few, by chance."""

MOST_LISTS = 0.5
"""Where more rows (share) begin with a coalition and its members, each is an entry; in running text they are few."""

MOST_COUNTED = 5.0
MOST_INSIDE = 3.0
FEWEST_INSIDE = 2

MARKS = " ,;.|/•·–-"
CELL_GAP = re.compile(r"\t|\S {3,}\S")
CELL_EDGES = re.compile(r"\|.*\|$|\"[^\"]*\"\s*[,;]")
"""A row of a table: bars at both its ends, or a cell in quotes."""


class Running(NamedTuple):
    """What speaks for rows being one running text that the mark parts: the facts, and their sum (log-odds)."""

    separator: str
    facts: Mapping[str, float]
    weight: float


def mark_of(rows: Sequence[Row], standing: Standing) -> str | None:
    """Return the mark that parts the signatures of rows that are one running text; None for all other rows."""
    told = facts_of(rows, standing)
    return told.separator if told and told.weight > 0 else None


def facts_of(rows: Sequence[Row], standing: Standing) -> Running | None:
    """Return what speaks for and against one running text; None for what is a table, prose or far from full."""
    sample = [without_marker(row) for row in rows[:SAMPLE_ROWS]]
    margin = max(row.width for row in sample)
    reach = [reach_of(above, below) for above, below in pairwise(sample)]
    nearly = mean([one > NEARLY_FULL * margin for one in reach])
    if nearly < LEAST_FULL or _has_cells(sample) or begin_coalitions(sample):
        return None
    text = glue_rows(*(row.body for row in sample))
    parted = None if is_prose(text.text) else best_separator(text, standing)
    seams = _seams(sample, parted) if parted else {}
    even = _share_of_like_rows(sample, parted) if parted else 0.0
    if not parted or (even == 1 and not seams["opened"] and not seams["at the mark"]):
        return None
    if are_marked(rows, parted.separator):
        return None
    full = sum(one > margin for one in reach)
    facts = {
        **seams,
        "any": 1.0,
        "full": full / len(reach),
        "nearly full": nearly,
        "not full": min(MOST_COUNTED, len(reach) - full),
        "even": even,
        "even rows": even * math.log(len(sample)),
        "rows stand": mean([standing.of(row.text.strip(MARKS)) for row in sample[:SAMPLE_PIECES]]),
        "pieces stand": parted.standing,
        "narrow": float(margin < NARROW),
        "parted": parted.weight,
    }
    return Running(parted.separator, facts, sum(RUNS_ON[name] * value for name, value in facts.items()))


def breaks_at(mark: str, above: Row, below: Row) -> bool:
    """Tell whether the mark, without spaces, stands where one row ends and the next begins."""
    return above.text.rstrip().endswith(mark) or below.text.startswith(mark)


def begin_coalitions(rows: Sequence[Row]) -> bool:
    """Tell whether most rows begin with a coalition and its members."""
    return mean([begins_coalition(row.text) for row in rows]) > MOST_LISTS


def _has_cells(rows: Sequence[Row]) -> bool:
    edges = sum(CELL_EDGES.match(row.text) is not None for row in rows)
    return edges > 1 or any(CELL_GAP.search(row.text) for row in rows)


def _seams(rows: Sequence[Row], parted: Parted) -> dict[str, float]:
    """Return how the rows break: inside a name for sure, at the mark; and how often that stands inside the rows."""
    mark, seams = parted.separator.strip(), list(pairwise(rows))
    opened = sum(goes_on_below(above.text) or starts_small(below.text) for above, below in seams)
    at_mark = sum(breaks_at(mark, *seam) for seam in seams)
    inside = len(parted.pieces) - 1 - at_mark
    return {
        "open": opened / len(seams),
        "opened": min(MOST_COUNTED, opened),
        "at the mark": at_mark / len(seams),
        "inside": min(MOST_INSIDE, inside / len(rows)),
        "none inside": float(inside < FEWEST_INSIDE),
    }


def are_marked(rows: Sequence[Row], separator: str) -> bool:
    """Tell whether the rows are a list: they begin with numbers, or with bullets that do not part the pieces."""
    marked = [row.marker is not None and row.whole.text.lstrip()[:1] != separator.strip() for row in rows]
    return mean(marked[:SAMPLE_ROWS]) > MOST_MARKED


def _share_of_like_rows(rows: Sequence[Row], parted: Parted) -> float:
    """Return what share of the rows holds the mark equally often, as the rows of a table do."""
    mark = parted.separator.strip()
    usual, times = Counter(row.text.strip(f" {mark}").count(mark) for row in rows).most_common(1)[0]
    return times / len(rows) if usual else 0.0
