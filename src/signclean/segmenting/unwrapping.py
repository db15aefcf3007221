"""Undoing hard wraps: which row goes on with the entry of the row before it.

Each pair of neighbouring rows is weighed by what speaks for a wrap (an open bracket, a broken word, a last word with
which no name ends, a line as long as the margin) and against it (a blank line, a short line, two texts that stand
well alone). The weights are log-odds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress

from signclean.segmenting.connectives import announces_across, begins_with_label, is_label
from signclean.segmenting.entries import Below, Item, Seam
from signclean.segmenting.flow import Flow, ends_in_separator, flow_of
from signclean.segmenting.forms import goes_on_below
from signclean.segmenting.joining import glue_rows
from signclean.segmenting.rows import Row
from signclean.segmenting.seams import signs_of
from signclean.segmenting.standing import Standing
from signclean.segmenting.wrap_weights import WRAP, WRAP_PRIOR
from signclean.segmenting.wrapped_names import weigh_break

OPEN_BRACKET_ROWS = 6
"""A bracket that is not closed within this many rows was never meant to be."""

TELLING = (
    "open bracket",
    "broken word",
    "open last word",
    "bracket alone",
    "bracket below",
    "announcement below",
    "legal form",
    "closing mark",
    "small start",
    "separator at the end",
    "no terminator",
    "list is open",
    "list goes on",
    "list breaks inside",
    "list below",
    "list is complete",
    "opens members",
    "role below a person",
)
"""Signs that say more than what the names on both sides of a full row look like."""


def join_lines(rows: Sequence[Row], standing: Standing) -> Iterator[Item]:
    """Yield the rows as items, one an entry, wraps undone; blank rows only tell that items stand apart.

    Items come one by one, so that what was asked of the text of one is still known to who takes it.
    """
    flow = flow_of(rows, standing)
    item: Item | None = None
    last: Row | None = None
    below = Below()
    blank = False
    for at, row in enumerate(rows):
        if row.blank:
            blank = True
            continue
        following = rows[at : at + OPEN_BRACKET_ROWS]
        if item and last and _goes_on(Seam(item, last, row, blank, following, at, below), flow, standing):
            item = _extend(item, row)
        else:
            if item:
                yield item
            style = row.marker.style if row.marker else None
            item = Item(row.body, row.indent, style, blank, row.url, row.lead, row.cells)
            below = below.next_of(item, led=begins_with_label(row.text))
        last, blank = row, False
    if item:
        yield item


def _goes_on(seam: Seam, flow: Flow, standing: Standing) -> bool:
    """Tell whether the lower row goes on with the item above the seam."""
    if seam.row.marker is not None or seam.item.cells or _is_led(seam):
        return False
    prior = WRAP_PRIOR["marked row" if flow.marked and seam.below.mark and not seam.blank else "row"]
    signs = signs_of(seam, flow, standing)
    told = sum(map(WRAP.__getitem__, compress(signs, signs.values())))
    closed = flow.terminated and ends_in_separator(seam.item.passage.text)
    if flow.habits and signs["line is full"] and not closed and not any(signs[sign] for sign in TELLING):
        said = weigh_break(seam.item.passage.text, seam.row.text, seam.at, flow.habits, standing)
        told += said - WRAP["line is full"] - WRAP_PRIOR["row"]
    return prior + told > 0


def _is_led(seam: Seam) -> bool:
    """Tell whether a label begins the lower row, and no sentence that the row above leaves open."""
    above, row = seam.item.passage.text, seam.row.text
    if not begins_with_label(row) or announces_across(above, row):
        return False
    return is_label(row) or not (row[:1].islower() and (above.endswith(",") or goes_on_below(above)))


def _extend(item: Item, row: Row) -> Item:
    return item._replace(passage=glue_rows(item.passage, row.body), url=item.url or row.url, cells=row.cells)
