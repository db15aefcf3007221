"""Undoing hard wraps: which row goes on with the entry of the row before it.

Each pair of neighbouring rows is weighed by what speaks for a wrap (an open bracket, a broken word, a last word with
which no name ends, a line as long as the margin) and against it (a blank line, a short line, two texts that stand
well alone). The weights are log-odds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from signclean.segmenting.connectives import ends_in_announcement, is_label
from signclean.segmenting.entries import Item
from signclean.segmenting.flow import Flow, ends_in_separator, flow_of
from signclean.segmenting.forms import begins_with_legal_form, ends_open, head_of, starts_small, unclosed
from signclean.segmenting.joining import glue_rows, is_broken
from signclean.segmenting.margins import LEAST_MARGIN, reach_of
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import WRAP, WRAP_PRIOR
from signclean.segmenting.wrapped_names import weigh_break

LIST_INSIDE = re.compile(r":.*[;,]|;.*;")
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


def join_lines(rows: Sequence[Row], standing: Standing) -> list[Item]:
    """Return the rows as items, one an entry, wraps undone; blank rows only tell that items stand apart."""
    flow = flow_of(rows, standing)
    items: list[Item] = []
    last: Row | None = None
    blank = False
    for at, row in enumerate(rows):
        if row.blank:
            blank = True
            continue
        if last and _goes_on(Seam(items[-1], last, row, blank, rows[at : at + OPEN_BRACKET_ROWS], at), flow, standing):
            items[-1] = _extend(items[-1], row)
        else:
            style = row.marker.style if row.marker else None
            items.append(Item(row.body, row.indent, style, blank, row.url, row.lead, row.cells))
        last, blank = row, False
    return items


def _goes_on(seam: Seam, flow: Flow, standing: Standing) -> bool:
    """Tell whether the lower row goes on with the item above the seam."""
    if seam.row.marker is not None or seam.item.cells or is_label(seam.row.text):
        return False
    prior = WRAP_PRIOR["row" if seam.item.style is None or seam.blank else "marked row"]
    signs = {**_signs_in_text(seam, flow), **_signs_in_layout(seam, flow)}
    signs["role below a person"] = not seam.blank and _is_role_below(seam, standing)
    told = sum(WRAP[sign] for sign, holds in signs.items() if holds)
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
        "opens members": text.rstrip().endswith(":") and ends_in_announcement(text),
    }


def _signs_in_layout(seam: Seam, flow: Flow) -> dict[str, bool]:
    text = seam.item.passage.text
    reach = reach_of(seam.last, seam.row)
    margin = flow.margin or flow.width
    wide = margin >= LEAST_MARGIN or flow.margin is not None
    full = wide and reach > margin
    nearly = wide and (reach > NEARLY * margin or (_is_amid_members(seam, flow) and _holds_list(text)))
    return {
        "line is full": full and not seam.blank,
        "line is nearly full": nearly and not full and not seam.blank,
        "line is not full": wide and not nearly and not seam.blank and not flow.terminated,
        "list goes on": nearly and _holds_list(text),
        "inside a paragraph": flow.paragraphs and not seam.blank,
        "blank between": seam.blank and not flow.spaced,
        "blank everywhere": seam.blank and flow.spaced,
        "beside a bullet": _is_beside_bullet(seam, wide=wide and (full or flow.margin is None)),
        "shallower indent": seam.row.indent < seam.item.indent and seam.item.style is not None,
        "deeper indent": seam.row.indent >= seam.item.indent + 2 and seam.item.style is None and not seam.blank,
    }


def _holds_list(text: str) -> bool:
    """Tell whether a text lists something, and has not come to an end."""
    return bool(LIST_INSIDE.search(text)) and not text.endswith((".", ":"))


def _is_amid_members(seam: Seam, flow: Flow) -> bool:
    """Tell whether the rows are parts of a list with semicolons, as few rows are.

    Whoever adds a member to a wrapped paragraph rarely wraps it anew, so the length of its rows tells nothing.
    """
    wide = seam.last.width >= LEAST_MARGIN
    return flow.plain and not seam.blank and ";" in seam.last.text and (wide or ";" in seam.row.text)


def _is_role_below(seam: Seam, standing: Standing) -> bool:
    """Tell whether a person's name stands above and a title, office or trade below it, which ends the paragraph."""
    above, below = seam.item.passage.text, seam.row.text
    if any(not row.blank for row in seam.following[1:2]):
        return False
    head = head_of(below)
    return "," not in above and standing.is_role(head) and not standing.is_person(head) and standing.is_person(above)


def _is_beside_bullet(seam: Seam, *, wide: bool) -> bool:
    """Tell whether an unmarked row begins at the bullet's own column in a list too narrow to be wrapped there."""
    at_column = seam.item.style is not None and seam.row.indent == seam.item.indent
    return at_column and not wide and not starts_small(seam.row.text)


def _extend(item: Item, row: Row) -> Item:
    return item._replace(passage=glue_rows(item.passage, row.body), url=item.url or row.url, cells=row.cells)
