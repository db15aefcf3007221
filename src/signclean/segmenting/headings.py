"""Headings inside a block: told from names by their words, their form and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from signclean.segmenting.between_tables import headings_between_tables
from signclean.segmenting.hanging import hanging_rows
from signclean.segmenting.heading_signs import PLACE, score, stands_apart, tell_habits, without_remark
from signclean.segmenting.label_rows import label_rows
from signclean.segmenting.member_lists import names_coalition
from signclean.segmenting.rows import Row
from signclean.segmenting.section_words import ALL, section_share
from signclean.segmenting.standing import ShapeOf
from signclean.segmenting.weights import HEADING_LINE, MAYBE_PLACE
from signclean.text import tokens

TOPIC_WORDS = 6
FEWEST_TOPICS = 2
"""So many rows of at most so many words, each alone above a running text, are topics."""

SEVERAL = 2
PLACE_WORDS = 6
FEWEST_PLACES = 2
FEWEST_UNDER_PLACES = 4
"""So many headings that are places, and so many rows with what stands below them, tell that places head the list."""


def heading_rows(rows: Sequence[Row], shape_of: ShapeOf) -> set[int]:
    """Return the indexes of the rows that are headings of what stands below them."""
    places_above = _place_headings(rows, shape_of)
    habits = tell_habits(rows, shape_of, heads_are_places=bool(places_above))
    hanging = hanging_rows(rows) | label_rows(rows)
    candidates = [
        at for at, row in enumerate(rows) if at not in hanging and row.part != "list" and stands_apart(rows, at, habits)
    ]
    places_above |= _places_in_capitals(rows, shape_of)
    labels = {at for at, row in enumerate(rows) if row.part == "heading"} | headings_between_tables(rows)
    told = {at for at in candidates if score(rows, at, shape_of, habits) >= HEADING_LINE} | _topics(rows)
    alike = _rows_of_section_words(rows, fewest=1) if places_above else _like_headings(rows, told)
    return labels | places_above | told | _sisters(rows, candidates, told, shape_of) | alike


def _topics(rows: Sequence[Row]) -> set[int]:
    """Return the rows that stand alone above running texts of signatures, at least two: topics, `Eau et milieux`.

    A coalition's name may stand above its members.
    """
    alone = {
        at
        for at, row in enumerate(rows[:-2])
        if row.marker is None
        and not row.part
        and not row.blank
        and (at == 0 or rows[at - 1].blank)
        and rows[at + 1].blank
        and rows[at + 2].part == "list"
        and len(row.text.split()) <= TOPIC_WORDS
        and not row.text.endswith((";", ",", "."))
    }
    return alone if len(alone) >= FEWEST_TOPICS and not any(names_coalition(rows[at].text) for at in alone) else set()


def _sisters(rows: Sequence[Row], candidates: Sequence[int], told: set[int], shape_of: ShapeOf) -> set[int]:
    """Return the rows that may be a place and head their paragraph where places head most: `Georgia`, after Florida."""
    first = [at for at in candidates if at == 0 or rows[at - 1].blank]
    places = {at for at in told.intersection(first) if _is_place_alone(rows[at], shape_of)}
    if len(places) < FEWEST_PLACES or 2 * len(places) <= len(first):
        return set()
    return {at for at in first if _is_place_alone(rows[at], shape_of, MAYBE_PLACE)}


def _like_headings(rows: Sequence[Row], told: set[int]) -> set[int]:
    """Return the rows of nothing but words of headings, where another is one."""
    return _rows_of_section_words(rows) if any(section_share(rows[at].text) >= ALL for at in told) else set()


def _rows_of_section_words(rows: Sequence[Row], fewest: int = SEVERAL) -> set[int]:
    """Return the rows of nothing but words of headings, so many at least, with rows right below each.

    Among places one word may head a list as well (`Internacionales`).
    """
    return {
        at
        for at, row in enumerate(rows[:-1])
        if row.marker is None
        and len(tokens(row.text)) >= fewest
        and not rows[at + 1].blank
        and section_share(row.text) >= ALL
    }


def _place_headings(rows: Sequence[Row], shape_of: ShapeOf) -> set[int]:
    """Return the rows that are nothing but a place, if places head what stands below them, from some paragraph on.

    Their order tells: the first row of such a list is a place, the last is none, and no two are neighbours. Where
    places are cells (`Name⏎Place⏎Name⏎Place`), a name is first.
    """
    filled = [at for at, row in enumerate(rows) if not row.blank]
    below = filled[_first_place_heading(rows, filled, shape_of) :]
    if len(below) < FEWEST_UNDER_PLACES or _is_place_alone(rows[below[-1]], shape_of):
        return set()
    heads = {at for at in below if _is_place_alone(rows[at], shape_of)}
    neighbours = any(left in heads and right in heads for left, right in pairwise(below))
    return set() if neighbours or len(heads) < FEWEST_PLACES else heads


def _first_place_heading(rows: Sequence[Row], filled: Sequence[int], shape_of: ShapeOf) -> int:
    """Return which of the filled rows is the first place that begins the list or a paragraph of several rows.

    Words of headings above it begin no list (`Organizations⏎Kenya⏎…`). Where there is none, it is their number.
    """
    led = True
    for number, at in enumerate(filled):
        begins = led or (rows[at - 1].blank and filled[number + 1 : number + 2] == [at + 1])
        if begins and _is_place_alone(rows[at], shape_of):
            return number
        led = led and section_share(rows[at].text) >= ALL
    return len(filled)


def _places_in_capitals(rows: Sequence[Row], shape_of: ShapeOf) -> set[int]:
    """Return the rows that are a place in capitals, if what stands below each is not: `CHILE` above names.

    Each stands once and with names below; a column of places (`Name⏎PLACE`) would end with one.
    """
    filled = [at for at, row in enumerate(rows) if not row.blank]
    capitals = [at for at in filled if rows[at].text.isupper()]
    places = [at for at in capitals if _is_place_alone(rows[at], shape_of)]
    several = len(places) >= FEWEST_PLACES and len({rows[at].text for at in places}) == len(places)
    if not several or 2 * len(places) > len(filled) or filled[-1] in places:
        return set()
    inside = [at for at in filled if at > places[0] and at not in places]
    apart = not any(left in places and right in places for left, right in pairwise(filled))
    return set(places) if apart and 2 * sum(rows[at].text.isupper() for at in inside) < len(inside) else set()


def _is_place_alone(row: Row, shape_of: ShapeOf, least: float = PLACE) -> bool:
    bare = without_remark(row.text)
    if row.marker is not None or len(bare.split()) > PLACE_WORDS:
        return False
    return shape_of(bare.title() if bare.islower() else bare).place > least
