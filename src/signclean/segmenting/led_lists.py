"""Rows that hold a heading and its list at once: `Bénin : A, B`, `Senegal – A; B`, `International: A, B`.

The heading becomes a row of its own, and so does what stands behind it; the rows that go on with the list are known
as such. A place and one name behind it (`Kenya – Open Wells`) is a heading only among headings with lists.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from signclean.knowledge.columns import column_heads
from signclean.knowledge.lexicon import prepositions
from signclean.segmenting.connectives import is_label
from signclean.segmenting.listed import has_parts
from signclean.segmenting.member_lists import is_member_list
from signclean.segmenting.rows import Row
from signclean.segmenting.scanning import COMMA, STRONG_SEPARATOR, find_top_level
from signclean.segmenting.section_words import section_share
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import PLACE
from signclean.text import fold, tokens

LABEL = re.compile(
    r"(?:^|(?<=[.;] ))(?P<label>[^\W\d_][^,;:|\t–—]{2,60}?)\s*(?P<mark>:|\.?[-–—](?=\s)|(?<=\s)-)\s+(?=\S)"
)
MARK = re.compile(r"[:–—-]\s")
"""No label stands in a text without one; to find one takes far longer."""

COUNT = re.compile(r"\s*\(\d+\)$")
LABEL_WORDS = 7
MOST = 0.6
"""Such a share of the words behind a preposition are those of headings."""

FEWEST = 2
"""So many different places before lists tell that places head them, where a dash or bullet alone says little."""


class Led(NamedTuple):
    """A heading inside a row: where it begins, where its list begins, and the words of the heading."""

    start: int
    list_start: int
    label: str
    colon: bool


def split_led_lists(rows: Sequence[Row], standing: Standing) -> list[Row]:
    """Return the rows, each heading that stands before its list on one line as a row of its own."""
    found = {at: leds for at, row in enumerate(rows) if not row.part and (leds := list(_find_labels(row, standing)))}
    found = _confirmed(rows, found, standing)
    return [part for at, row in enumerate(rows) for part in (_parted(row, found[at]) if at in found else (row,))]


def _find_labels(row: Row, standing: Standing) -> Iterator[Led]:
    """Yield the words before a colon or dash that are a place or head sections, each before the list it may head."""
    if "|" in row.text or "\t" in row.text or not MARK.search(row.text):
        return
    for found in LABEL.finditer(row.text):
        label = COUNT.sub("", found["label"]).strip()
        colon = found["mark"] == ":"
        if len(label.split()) > LABEL_WORDS or is_label(label):
            continue
        if _heads(label, colon=colon, standing=standing):
            yield Led(found.start("label"), found.end(), label, colon)


def _heads(label: str, *, colon: bool, standing: Standing) -> bool:
    """Tell whether the words are a place, or before a colon those of a heading, and may head what follows.

    A preposition may lead them there, written small or not: `por Chile`, `Por la sociedad civil argentina`.
    """
    first, _, rest = label.partition(" ")
    if colon and fold(first) in prepositions():
        return standing.shape_of(rest).place > PLACE or section_share(rest) >= MOST
    if label[:1].islower():
        return False
    return standing.shape_of(label).place > PLACE or (colon and section_share(label) >= 1)


def _confirmed(rows: Sequence[Row], found: Mapping[int, list[Led]], standing: Standing) -> dict[int, list[Led]]:
    """Return the headings that are some: a list stands behind, or behind others of the same manner.

    A colon tells that much by itself. A dash does where every place stands once and half of them head lists: in a list
    of one name a row it only sets the place apart.
    """
    manners: defaultdict[tuple[bool, bool], list[tuple[int, Led, bool]]] = defaultdict(list)
    for at, leds in found.items():
        for led in leds:
            manner = led.colon, led.start > 0 or rows[at].marker is not None
            manners[manner].append((at, led, _heads_list(rows[at], led, leds, standing)))
    kept: defaultdict[int, list[Led]] = defaultdict(list)
    for (colon, embedded), told in manners.items():
        lists = sum(is_list for _, _, is_list in told)
        distinct = max(Counter(fold(led.label) for _, led, _ in told).values()) == 1
        several = distinct and len(told) >= FEWEST and 2 * lists >= len(told)
        for at, led, is_list in told if colon or several else ():
            if is_list or several or (lists and not embedded):
                kept[at].append(led)
    return {at: sorted(kept[at]) for at in sorted(kept)}


def _heads_list(row: Row, led: Led, leds: Sequence[Led], standing: Standing) -> bool:
    """Tell whether what stands behind the heading, up to the next, is a list of names."""
    end = next((other.start for other in leds if other.start > led.start), len(row.text))
    text = row.text[led.list_start : end].strip(" ;,.")
    pieces = len(find_top_level(COMMA, text)) + 1
    least = FEWEST + (" ".join(tokens(led.label)) in column_heads())
    return is_member_list(text, standing) and (bool(find_top_level(STRONG_SEPARATOR, text)) or pieces >= least)


def _parted(row: Row, leds: Sequence[Led]) -> Iterator[Row]:
    """Yield the headings and lists of a row in their order, what stands before the first heading before them."""
    if leds[0].start > 0:
        yield replace(row, body=row.body.cut(0, leds[0].start).strip(), part="list")
    ends = [*(led.start for led in leds[1:]), len(row.text)]
    for led, end in zip(leds, ends, strict=True):
        body = row.body.cut(led.list_start, end).strip()
        marker = row.marker if led.start == 0 else None
        yield replace(row, body=row.body.cut(led.start, led.list_start).strip(), marker=marker, part="heading")
        yield replace(row, body=body, marker=None, part="list" if has_parts(body.text) else "")
