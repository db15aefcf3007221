"""Undoing hard wraps: which row goes on with the entry of the row before it.

Each pair of neighbouring rows is weighed by what speaks for a wrap (an open bracket, a broken word, a last word with
which no name ends, a line as long as the margin) and against it (a blank line, a short line, two texts that stand
well alone). The weights are log-odds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from signclean.segmenting.connectives import is_label
from signclean.segmenting.entries import Item
from signclean.segmenting.flow import Flow, ends_in_separator, flow_of
from signclean.segmenting.forms import begins_with_legal_form, ends_open, head_of, starts_small, unclosed
from signclean.segmenting.joining import glue_rows, is_broken
from signclean.segmenting.margins import LEAST_MARGIN, reach_of
from signclean.segmenting.member_lists import announces_rows
from signclean.segmenting.open_lists import begins_list, ends_above, holds_list, lists_below, may_go_on
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import WRAP, WRAP_PRIOR
from signclean.segmenting.wrapped_names import weigh_break

BRACKET_ALONE = re.compile(r"\([^()]*\)\W*")

OPEN_BRACKET_ROWS = 6
"""A bracket that is not closed within this many rows was never meant to be."""

NEARLY = 0.85
"""A line is nearly full when it and the next word reach this share of the margin: proportional fonts wrap unevenly."""

TELLING = (
    "open bracket",
    "broken word",
    "open last word",
    "bracket alone",
    "legal form",
    "closing mark",
    "small start",
    "separator at the end",
    "no terminator",
    "list goes on",
    "list below",
    "list is complete",
    "opens members",
    "role below a person",
)
"""Signs that say more than what the names on both sides of a full row look like."""

LONG_ENTRY = 60
"""A full stop ends an entry only when that is longer than this (characters); short ones end in abbreviations."""


class Seam(NamedTuple):
    """Where one row ends and the next begins: the item so far, its last row, the next row and those that follow.

    `at` is the index of the next row.
    """

    item: Item
    last: Row
    row: Row
    blank: bool
    following: Sequence[Row]
    at: int


def join_lines(rows: Sequence[Row], standing: Standing) -> Iterator[Item]:
    """Yield the rows as items, one an entry, wraps undone; blank rows only tell that items stand apart.

    Items come one by one, so that what was asked of the text of one is still known to who takes it.
    """
    flow = flow_of(rows, standing)
    item: Item | None = None
    last: Row | None = None
    blank = False
    for at, row in enumerate(rows):
        if row.blank:
            blank = True
            continue
        if (
            item
            and last
            and _goes_on(Seam(item, last, row, blank, rows[at : at + OPEN_BRACKET_ROWS], at), flow, standing)
        ):
            item = _extend(item, row)
        else:
            if item:
                yield item
            style = row.marker.style if row.marker else None
            item = Item(row.body, row.indent, style, blank, row.url, row.lead, row.cells)
        last, blank = row, False
    if item:
        yield item


def _goes_on(seam: Seam, flow: Flow, standing: Standing) -> bool:
    """Tell whether the lower row goes on with the item above the seam."""
    if seam.row.marker is not None or seam.item.cells or is_label(seam.row.text):
        return False
    prior = WRAP_PRIOR["row" if seam.item.style is None or seam.blank else "marked row"]
    nearly = _is_nearly_full(seam, flow)
    in_list = _signs_in_list(seam, flow, standing, nearly=nearly)
    signs = {**_signs_in_text(seam, flow), **_signs_in_layout(seam, flow, nearly=nearly), **in_list}
    signs["role below a person"] = not seam.blank and _is_role_below(seam, standing)
    told = sum([WRAP[sign] for sign, holds in signs.items() if holds])
    closed = flow.terminated and ends_in_separator(seam.item.passage.text)
    if flow.habits and signs["line is full"] and not closed and not any(signs[sign] for sign in TELLING):
        said = weigh_break(seam.item.passage.text, seam.row.text, seam.at, flow.habits, standing)
        told += said - WRAP["line is full"] - WRAP_PRIOR["row"]
    return prior + told > 0


def _signs_in_text(seam: Seam, flow: Flow) -> dict[str, bool]:
    text, rest = seam.item.passage.text, seam.row.text
    ended = ends_in_separator(text)
    return {
        "open bracket": unclosed(text) > 0 and any(")" in row.text or "]" in row.text for row in seam.following),
        "broken word": is_broken(text) and not seam.blank,
        "open last word": ends_open(text) or text.endswith(("/", "&", "(")),
        "bracket alone": bool(BRACKET_ALONE.fullmatch(rest)),
        "legal form": begins_with_legal_form(rest),
        "closing mark": rest[:1] in ")]}»”,;/",
        "small start": starts_small(rest) and not flow.small,
        "separator at the end": ended and not flow.terminated,
        "no terminator": flow.terminated and not ended,
        "full stop": text.endswith((".", ":")) and len(text) > LONG_ENTRY,
    }


def _signs_in_list(seam: Seam, flow: Flow, standing: Standing, *, nearly: bool) -> dict[str, bool]:
    text, rest = seam.item.passage.text, seam.row.text
    opens = announces_rows(text) and (text.rstrip().endswith(":") or not nearly)
    below = opens and not seam.blank and lists_below(seam.following, standing)
    listed = holds_list(text)
    wrapped = flow.margin is not None or seam.item.passage.first_line < seam.last.line
    return {
        "list below": below or (not seam.blank and begins_list(text, rest)),
        "opens members": opens and not below,
        "list goes on": listed and nearly and may_go_on(text, rest, standing, wrapped=wrapped),
        "list is complete": listed and ends_above(text, rest, standing),
    }


def _signs_in_layout(seam: Seam, flow: Flow, *, nearly: bool) -> dict[str, bool]:
    margin = flow.margin or flow.width
    wide = margin >= LEAST_MARGIN or flow.margin is not None
    full = wide and reach_of(seam.last, seam.row) > margin
    return {
        "line is full": full and not seam.blank,
        "line is nearly full": nearly and not full and not seam.blank,
        "line is not full": wide and not nearly and not seam.blank and not flow.terminated,
        "inside a paragraph": flow.paragraphs and not seam.blank,
        "blank between": seam.blank and not flow.spaced,
        "blank everywhere": seam.blank and flow.spaced,
        "beside a bullet": _is_beside_bullet(seam, wide=wide and (full or flow.margin is None)),
        "shallower indent": seam.row.indent < seam.item.indent and seam.item.style is not None,
        "deeper indent": seam.row.indent >= seam.item.indent + 2 and seam.item.style is None and not seam.blank,
    }


def _is_nearly_full(seam: Seam, flow: Flow) -> bool:
    """Tell whether the row above is about as long as the margin, or one of a list, whose rows are of all lengths."""
    margin = flow.margin or flow.width
    if margin < LEAST_MARGIN and flow.margin is None:
        return False
    amid = _is_amid_members(seam, flow) and holds_list(seam.item.passage.text)
    return amid or reach_of(seam.last, seam.row) > NEARLY * margin


def _is_amid_members(seam: Seam, flow: Flow) -> bool:
    """Tell whether the rows are parts of a list with semicolons, as few rows are.

    Whoever adds a member to a wrapped paragraph rarely wraps it anew, so the length of its rows tells nothing.
    """
    wide = seam.last.width >= LEAST_MARGIN
    return flow.plain and not seam.blank and ";" in seam.last.text and (wide or ";" in seam.row.text)


def _is_role_below(seam: Seam, standing: Standing) -> bool:
    """Tell whether a person's name stands above and a title, office or trade below it, which ends the paragraph."""
    above, below = seam.item.passage.text, seam.row.text
    if len(seam.following) > 1 and not seam.following[1].blank:
        return False
    head = head_of(below)
    return "," not in above and standing.is_role(head) and not standing.is_person(head) and standing.is_person(above)


def _is_beside_bullet(seam: Seam, *, wide: bool) -> bool:
    """Tell whether an unmarked row begins at the bullet's own column in a list too narrow to be wrapped there."""
    at_column = seam.item.style is not None and seam.row.indent == seam.item.indent
    return at_column and not wide and not starts_small(seam.row.text)


def _extend(item: Item, row: Row) -> Item:
    return item._replace(passage=glue_rows(item.passage, row.body), url=item.url or row.url, cells=row.cells)
