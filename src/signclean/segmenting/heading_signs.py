"""What tells that a row is a heading: its words, its form, what stands around it, the habits of its block."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise
from operator import le
from typing import NamedTuple

from signclean.knowledge.columns import column_heads
from signclean.knowledge.lexicon import function_words
from signclean.segmenting.connectives import ends_in_announcement
from signclean.segmenting.forms import begins_with_legal_form, goes_on_below, unclosed
from signclean.segmenting.member_lists import is_coalition_head
from signclean.segmenting.nesting import announces
from signclean.segmenting.rows import Row
from signclean.segmenting.section_words import ALL, section_share
from signclean.segmenting.standing import ShapeOf
from signclean.segmenting.weights import HEADING, MAYBE_PLACE
from signclean.text import fold, tokens

REMARK = re.compile(r"\s*\([^()A-ZÀ-Þ]+\)$")
"""A bracket without a capital at the end: of names such brackets are rare, of headings they say which or how many."""

PLACE = 0.6
"""Texts that resemble a place so much are one."""

LONG_WORDS = 10
NEAR = 6
FEWEST_SORTED = 8
SORTED = 0.85
"""So many rows on either side, if there are so many in all and such a share does not go down in the alphabet, tell
that a list is sorted there."""

SAMPLE_ROWS = 400
"""The habits of a block that take looking into its words are told from this many rows."""


class Habits(NamedTuple):
    """What most rows of a block have in common, so that it sets no row apart."""

    marked: bool
    capitals: bool
    headings_stand_out: bool
    spaced: bool
    places: bool


def tell_habits(rows: Sequence[Row], shape_of: ShapeOf, *, heads_are_places: bool) -> Habits:
    """Return the habits of a block; places among its rows are no habit where they head what stands below them."""
    filled = [row for row in rows if not row.blank]
    inner = [row for above, row in pairwise(rows[:SAMPLE_ROWS]) if not row.blank and not above.blank]
    places = sum(shape_of(row.text).place > PLACE for row in inner) > 0.2 * len(filled[:SAMPLE_ROWS])
    return Habits(
        marked=sum(row.marker is not None for row in filled) >= 0.6 * len(filled),
        capitals=sum(_in_capitals(row.text) for row in filled) >= 0.3 * len(filled),
        headings_stand_out=sum(row.heading or row.lead is not None for row in filled) < 0.3 * len(filled),
        spaced=sum(above.blank and not row.blank for above, row in pairwise(rows)) >= 0.6 * len(filled),
        places=places and not heads_are_places,
    )


def stands_apart(rows: Sequence[Row], at: int, habits: Habits) -> bool:
    """Tell whether anything but its words sets the row apart from its neighbours; without that it is no heading."""
    row = rows[at]
    if row.blank or row.marker is not None:
        return False
    after_blank = at == 0 or (rows[at - 1].blank and (not habits.spaced or section_share(row.text) >= ALL))
    return after_blank or habits.marked or row.heading or row.text.rstrip().endswith(":") or _in_capitals(row.text)


def score(rows: Sequence[Row], at: int, shape_of: ShapeOf, habits: Habits) -> float:
    """Return what the signs say (log-odds, summed) for the row's being a heading; 0 for one with no sign of its own."""
    row = rows[at]
    bare = without_remark(row.text)
    share = section_share(bare)
    likely = PLACE if row.marker or not habits.marked else MAYBE_PLACE  # `GEORGIA` above bullets
    blanks_tell = not habits.spaced or share >= ALL
    signs = {
        "section words": share >= ALL,
        "some section words": 0.3 <= share < ALL,
        "colon": row.text.rstrip().endswith(":"),
        "place": not habits.places and _ends_in_place(bare, shape_of, likely),
        "capitals": _in_capitals(row.text) and not habits.capitals,
        "set as a heading": row.heading and habits.headings_stand_out,
        "unmarked among marked": habits.marked and row.marker is None,
        "blank before": blanks_tell and (at == 0 or rows[at - 1].blank),
        "blank after": blanks_tell and at + 1 < len(rows) and rows[at + 1].blank,
        "marked": row.marker is not None,
        "head of a column": _heads_column(rows, at),
        "announces members": ends_in_announcement(row.text) or _has_children(rows, at),
        "names a coalition": share == 0 and " " in bare and is_coalition_head(row.text),
        "in its place of the order": _is_in_order(rows, at),
        "person": shape_of(bare).person > 0.6,
        "acronym": "(" in bare,
        "long": len(bare.split()) > LONG_WORDS,
        "fragment": _is_fragment(rows, at),
        "ends a paragraph": 0 < at < len(rows) - 1 and not rows[at - 1].blank and rows[at + 1].blank,
        "cells": "\t" in row.text or "|" in row.text,
        "nothing below": _next_filled(rows, at) is None,
    }
    if not (
        signs["section words"] or signs["colon"] or signs["place"] or signs["capitals"] or signs["set as a heading"]
    ):
        return 0.0
    return sum(HEADING[sign] for sign, holds in signs.items() if holds)


def _has_children(rows: Sequence[Row], at: int) -> bool:
    """Tell whether the row is an entry among its like that announces members nested below it."""
    below = _next_filled(rows, at)
    if below is None or not announces(rows[at].text) or below.indent < rows[at].indent + 2:
        return False
    return any(row.indent == rows[at].indent and not row.blank for row in islice(rows, at))


def _is_in_order(rows: Sequence[Row], at: int) -> bool:
    """Tell whether the row goes on the alphabet of the rows around it, with no blank row beside it."""
    near = [row for row in rows[max(0, at - NEAR) : at + NEAR + 1] if not row.blank]
    keys = [fold(row.text) for row in near]
    place = near.index(rows[at])
    if len(near) < FEWEST_SORTED or not 0 < place < len(near) - 1 or rows[at - 1].blank or rows[at + 1].blank:
        return False
    in_order = keys[place - 1] <= keys[place] <= keys[place + 1]
    return in_order and sum(map(le, keys, keys[1:])) >= SORTED * (len(keys) - 1)


def _next_filled(rows: Sequence[Row], at: int) -> Row | None:
    return next((rows[below] for below in range(at + 1, len(rows)) if not rows[below].blank), None)


def _heads_column(rows: Sequence[Row], at: int) -> bool:
    """Tell whether the row and a neighbour are heads of a table's columns, a line each."""
    near = [row for row in rows[max(0, at - 1) : at + 2] if not row.blank]
    return sum(" ".join(tokens(row.text)) in column_heads() for row in near) > 1


def _is_fragment(rows: Sequence[Row], at: int) -> bool:
    """Tell whether the row is a piece of a wrapped entry: by its brackets, its end, or the end of the row above."""
    text = rows[at].text
    above = rows[at - 1].text if at else ""
    return unclosed(text) != 0 or text.endswith((";", ",")) or goes_on_below(above) or begins_with_legal_form(text)


def _ends_in_place(text: str, shape_of: ShapeOf, least: float) -> bool:
    """Tell whether the text is a place (so likely), or words of a heading and a place (`Signataires en Belgique`)."""
    if shape_of(text).place > least:
        return True
    words = text.split()
    return any(
        fold(words[cut - 1]) in function_words()
        and section_share(" ".join(words[:cut])) >= ALL
        and shape_of(" ".join(words[cut:])).place > PLACE
        for cut in range(1, len(words))
    )


def without_remark(text: str) -> str:
    """Return the text without the colon or full stop after it, and without a remark: `NICARAGUA (en el exilio)`."""
    return REMARK.sub("", text.rstrip(" :.")).rstrip(" :.")


def _in_capitals(text: str) -> bool:
    """Tell whether several words are in capitals; one, with a hyphen or not, may be an acronym (`CPT-BA`)."""
    return text.isupper() and len(text.split()) > 1
