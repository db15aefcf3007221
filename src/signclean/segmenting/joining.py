"""Rows made one text: a word that a line end broke made whole, a paragraph made one item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from signclean.segmenting.entries import Item
from signclean.segmenting.forms import LETTERS_BETWEEN_HYPHENS
from signclean.segmenting.passage import EMPTY, Passage, join
from signclean.segmenting.rows import Row

BROKEN_WORD = re.compile(r"[^\W\d_][-\u2010]$")
BROKEN_LENGTH = 2
HYPHENS = ("-", "\u2010")

SPACE = Passage(" ", ())
"""What stands between two rows, and was read nowhere."""


def join_paragraphs(rows: Sequence[Row]) -> list[Item]:
    """Return the rows as items, one a paragraph or marked row."""
    paragraphs: list[tuple[bool, list[Row]]] = []
    blank = False
    for row in rows:
        if row.blank:
            blank = True
        elif paragraphs and not blank and row.marker is None:
            paragraphs[-1][1].append(row)
        else:
            paragraphs.append((blank, [row]))
            blank = False
    return [_item_of(paragraph, after_blank=after_blank) for after_blank, paragraph in paragraphs]


def _item_of(rows: Sequence[Row], *, after_blank: bool) -> Item:
    first, *_ = rows
    style = first.marker.style if first.marker else None
    url = next((row.url for row in rows if row.url), None)
    return Item(glue_rows(*(row.body for row in rows)), first.indent, style, after_blank, url)


def is_broken(text: str) -> bool:
    """Tell whether the text ends in a word broken by a hyphen, and not in letters between two (`Liga Sul -LS-`)."""
    broken = text.endswith(HYPHENS) and BROKEN_WORD.search(text, max(0, len(text) - BROKEN_LENGTH)) is not None
    return broken and not LETTERS_BETWEEN_HYPHENS.search(text)


def glue_rows(*rows: Passage) -> Passage:
    """Return the rows of one entry as one text; a word broken by a hyphen at the end of a row is made whole."""
    filled = [row for row in rows if row]
    parts: list[Passage] = []
    for left, right in pairwise(filled):
        broken = is_broken(left.text)
        whole = broken and right.text[:1].islower()
        parts += [left.cut(0, len(left.text) - 1) if whole else left, EMPTY if broken else SPACE]
    return join([*parts, *filled[-1:]], glue="")
