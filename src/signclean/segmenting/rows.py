"""The rows of a document: each line without markup, its bullet or number told apart, its indent measured."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from signclean.model import Document
from signclean.segmenting.markers import SURE_STYLES, Marker, read_marker
from signclean.segmenting.markup import take_off_markup
from signclean.segmenting.passage import EMPTY, Passage, join, read_line

TAB_WIDTH = 4
HTML_INDENT = 4
"""An HTML list inside another counts as indented by this many columns."""

SET_AS_HEADING = re.compile(
    r"\s*(?:#{1,6}\s|<h[1-6]\b|\*\*[^*]+\*\*\W*$|__[^_]+__\W*$|(?:<p>)?<(?:b|strong)>[^<]+</(?:b|strong)>\W*(?:</p>)?\W*$)",
    re.IGNORECASE,
)
LEADING_BOLD = re.compile(r"\s*(?:\*\*|__|<b>|<strong>)(.+?)(?:\*\*|__|</b>|</strong>)\s*(?=\S)", re.IGNORECASE)
QUOTED = re.compile(r"(?:>\s?)+")
LIST_TAG = re.compile(r"<(/?)(?:ul|ol)\b", re.IGNORECASE)
ITEM_TAG = re.compile(r"<li\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `indent` and `width` are in columns of the raw line, tabs as wide as four; `body` holds the text.

    `heading` tells that its markup sets the whole line as one (`## …`, `<h3>`, bold from end to end); `lead` is the
    text that is set in bold at its beginning; `url` the target of its link.
    """

    line: int
    indent: int
    width: int
    body: Passage
    marker: Marker | None = None
    url: str | None = None
    heading: bool = False
    lead: str | None = None

    @property
    def blank(self) -> bool:
        """Tell whether nothing readable stands on the line."""
        return not self.body and self.marker is None

    @property
    def whole(self) -> Passage:
        """The text with its number or letter."""
        mark = self.marker.passage.strip() if self.marker else EMPTY
        return join([mark, self.body]) if any(c.isalnum() for c in mark.text) else self.body

    @property
    def text(self) -> str:
        """The text without bullet, number and markup."""
        return self.body.text


def read_rows(document: Document) -> list[Row]:
    """Return one row a line, in order; lines that hold nothing but markup are left out."""
    rows: list[Row] = []
    depth = 0
    for number, text in enumerate(document.lines, 1):
        row = _read_row(text, number)
        if depth or "<" in text:
            row = _nest_item(row, text, depth)
            depth += sum(-1 if tag[1] else 1 for tag in LIST_TAG.finditer(text))
        if not (row.blank and text.strip()):
            rows.append(row)
    return _keep_true_markers(_with_roman_numbers(rows))


def _with_roman_numbers(rows: Sequence[Row]) -> Sequence[Row]:
    """Read `i)`, `v)` and `x)` as numbers where `ii)` stands in the list, as letters elsewhere."""
    if not any(row.marker and row.marker.style == "i" for row in rows):
        return rows
    letters = (row.marker.as_roman() if row.marker and row.marker.style.startswith("a") else row.marker for row in rows)
    return [replace(row, marker=marker) for row, marker in zip(rows, letters, strict=True)]


def _read_row(text: str, number: int) -> Row:
    if not text.strip():
        return Row(number, 0, 0, EMPTY)
    bare = read_line(text, number).strip()
    if quoted := QUOTED.match(bare.text):
        bare = bare.cut(quoted.end())
    marker = read_marker(bare)
    rest = bare.cut(len(marker.passage.text)) if marker else bare
    plain = take_off_markup(rest)
    if marker and not plain.passage.strip():
        marker, plain = None, take_off_markup(bare)
    return Row(
        line=number,
        indent=len(text[: len(text) - len(text.lstrip())].expandtabs(TAB_WIDTH)),
        width=len(plain.passage.text if "<" in text else text.rstrip().expandtabs(TAB_WIDTH)),
        body=plain.passage.strip(),
        marker=marker,
        url=plain.url,
        heading=bool(SET_AS_HEADING.match(rest.text)),
        lead=_lead(rest.text),
    )


def _lead(text: str) -> str | None:
    found = LEADING_BOLD.match(text)
    return take_off_markup(read_line(found[1], 0)).passage.text.strip() if found else None


def _nest_item(row: Row, text: str, depth: int) -> Row:
    """Give a row of an HTML list the bullet and the indent that a reader sees."""
    if row.marker is not None or not depth:
        return row
    marker = Marker("li", row.body.cut(0, 0)) if ITEM_TAG.search(text) else None
    return replace(row, marker=marker, indent=HTML_INDENT * depth)


def _keep_true_markers(rows: Sequence[Row]) -> list[Row]:
    """Give back to the text what only looks like a marker: a number, letter or `o` out of any sequence."""
    kept = list(rows)
    last: dict[str, int] = {}
    waiting: dict[str, int] = {}
    for at, row in enumerate(rows):
        marker = row.marker
        if marker is None or marker.value is None or marker.style in SURE_STYLES:
            continue
        if marker.follows(last.get(marker.style)):
            waiting.pop(marker.style, None)
        else:
            _give_back(kept, waiting.pop(marker.style, None))
            waiting[marker.style] = at
        last[marker.style] = marker.value
    for at in waiting.values():
        _give_back(kept, at)
    return kept


def without_marker(row: Row) -> Row:
    """Return the row with its bullet or number given back to its text."""
    if row.marker is None:
        return row
    return replace(row, marker=None, body=join([row.marker.passage, row.body], glue=""))


def _give_back(rows: list[Row], at: int | None) -> None:
    if at is not None:
        rows[at] = without_marker(rows[at])
