"""Headings inside a block: told from names by their words, their form and what stands around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from signclean.knowledge.columns import column_heads
from signclean.knowledge.lexicon import function_words, section_phrases
from signclean.segmenting.between_tables import headings_between_tables
from signclean.segmenting.connectives import ends_in_announcement
from signclean.segmenting.forms import begins_with_legal_form, goes_on_below, unclosed
from signclean.segmenting.hanging import hanging_rows
from signclean.segmenting.member_lists import is_coalition_head
from signclean.segmenting.nesting import announces
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import ShapeOf
from signclean.segmenting.weights import HEADING, HEADING_LINE, MAYBE_PLACE
from signclean.text import fold, tokens

REMARK = re.compile(r"\s*\([^()A-ZÀ-Þ]+\)$")
"""A bracket without a capital at the end: of names such brackets are rare, of headings they say which or how many."""

PLACE = 0.6
ALL = 0.99
LONG_WORDS = 10
PHRASE_WORDS = 5
PLACE_WORDS = 6
FEWEST_PLACES = 2
FEWEST_UNDER_PLACES = 4
"""So many headings that are places, and so many rows with what stands below them, tell that places head the list."""

SAMPLE_ROWS = 400
"""The habits of a block that take looking into its words are told from this many rows."""


class Habits(NamedTuple):
    """What most rows of a block have in common, so that it sets no row apart."""

    marked: bool
    capitals: bool
    headings_stand_out: bool
    spaced: bool
    places: bool


def heading_rows(rows: Sequence[Row], shape_of: ShapeOf) -> set[int]:
    """Return the indexes of the rows that are headings of what stands below them."""
    filled = [row for row in rows if not row.blank]
    places_above = _place_headings(rows, shape_of)
    marked = sum(row.marker is not None for row in filled) >= 0.6 * len(filled)
    capitals = sum(_in_capitals(row.text) for row in filled) >= 0.3 * len(filled)
    set_apart = sum(row.heading or row.lead is not None for row in filled) < 0.3 * len(filled)
    spaced = sum(above.blank and not row.blank for above, row in pairwise(rows)) >= 0.6 * len(filled)
    inner = [row for above, row in pairwise(rows[:SAMPLE_ROWS]) if not row.blank and not above.blank]
    places = sum(shape_of(row.text).place > PLACE for row in inner) > 0.2 * len(filled[:SAMPLE_ROWS])
    habits = Habits(marked, capitals, set_apart, spaced, places and not places_above)
    hanging = hanging_rows(rows)
    candidates = (at for at in range(len(rows)) if at not in hanging and _stands_apart(rows, at, habits))
    labels = {at for at, row in enumerate(rows) if row.part == "heading"} | headings_between_tables(rows)
    return labels | places_above | {at for at in candidates if _score(rows, at, shape_of, habits) >= HEADING_LINE}


def _place_headings(rows: Sequence[Row], shape_of: ShapeOf) -> set[int]:
    """Return the rows that are nothing but a place, if places head what stands below them.

    Their order tells: the first row of such a list is a place, the last is none, and no two are neighbours. Where
    places are cells (`Name⏎Place⏎Name⏎Place`), a name is first.
    """
    filled = [at for at, row in enumerate(rows) if not row.blank]
    while filled and section_share(rows[filled[0]].text) >= ALL:
        del filled[0]
    if len(filled) < FEWEST_UNDER_PLACES or not _is_place_alone(rows[filled[0]], shape_of):
        return set()
    places = {at for at in filled if _is_place_alone(rows[at], shape_of)}
    neighbours = any(left in places and right in places for left, right in pairwise(filled))
    return set() if neighbours or filled[-1] in places or len(places) < FEWEST_PLACES else places


def _is_place_alone(row: Row, shape_of: ShapeOf) -> bool:
    bare = _without_remark(row.text)
    return row.marker is None and len(bare.split()) <= PLACE_WORDS and shape_of(bare).place > PLACE


def _stands_apart(rows: Sequence[Row], at: int, habits: Habits) -> bool:
    """Tell whether anything but its words sets the row apart from its neighbours; without that it is no heading."""
    row = rows[at]
    if row.blank or row.marker is not None:
        return False
    after_blank = at == 0 or (rows[at - 1].blank and not habits.spaced)
    return after_blank or habits.marked or row.heading or row.text.rstrip().endswith(":") or _in_capitals(row.text)


def section_share(text: str) -> float:
    """Return the share of the words that belong to phrases of headings; function words aside, 0 for none."""
    words = tokens(text)
    covered = [False] * len(words)
    for start in range(len(words)):
        for stop in range(min(len(words), start + PHRASE_WORDS), start, -1):
            if " ".join(words[start:stop]) in section_phrases():
                covered[start:stop] = [True] * (stop - start)
                break
    told = [hit for word, hit in zip(words, covered, strict=True) if hit or word not in function_words()]
    return sum(told) / len(told) if told else 0.0


def _score(rows: Sequence[Row], at: int, shape_of: ShapeOf, habits: Habits) -> float:
    row = rows[at]
    bare = _without_remark(row.text)
    share = section_share(bare)
    likely = PLACE if row.marker or not habits.marked else MAYBE_PLACE  # `GEORGIA` above bullets
    signs = {
        "section words": share >= ALL,
        "some section words": 0.3 <= share < ALL,
        "colon": row.text.rstrip().endswith(":"),
        "place": not habits.places and _ends_in_place(bare, shape_of, likely),
        "capitals": _in_capitals(row.text) and not habits.capitals,
        "set as a heading": row.heading and habits.headings_stand_out,
        "unmarked among marked": habits.marked and row.marker is None,
        "blank before": not habits.spaced and (at == 0 or rows[at - 1].blank),
        "blank after": not habits.spaced and at + 1 < len(rows) and rows[at + 1].blank,
        "marked": row.marker is not None,
        "head of a column": _heads_column(rows, at),
        "announces members": ends_in_announcement(row.text) or _has_children(rows, at),
        "names a coalition": share == 0 and " " in bare and is_coalition_head(row.text),
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


def _without_remark(text: str) -> str:
    """Return the text without the colon or full stop after it, and without a remark: `NICARAGUA (en el exilio)`."""
    return REMARK.sub("", text.rstrip(" :.")).rstrip(" :.")


def _in_capitals(text: str) -> bool:
    """Tell whether several words are in capitals; one, with a hyphen or not, may be an acronym (`CPT-BA`)."""
    return text.isupper() and len(text.split()) > 1
