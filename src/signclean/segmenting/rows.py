"""The rows of a document: each line without markup, its bullet or number told apart, its indent measured."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from signclean.model import Document
from signclean.segmenting.html_tables import join_cells
from signclean.segmenting.markers import Marker, read_marker
from signclean.segmenting.markup import take_off_markup
from signclean.segmenting.passage import EMPTY, Passage, join, read_line
from signclean.segmenting.true_markers import keep_true_markers
from signclean.text import first_tokens

TAB_WIDTH = 4
OPENING = 2
HTML_INDENT = 4
"""An HTML list inside another counts as indented by this many columns."""

SET_AS_HEADING = re.compile(
    r"\s*(?:#{1,6}\s|\*\*[^*]+\*\*\W*$|__[^_]+__\W*$|(?:<p>)?<(?:b|strong)>[^<]+</(?:b|strong)>\W*(?:</p>)?\W*$)",
    re.IGNORECASE,
)
LEADING_BOLD = re.compile(r"\s*(?:\*\*|__|<b>|<strong>)(.+?)(?:\*\*|__|</b>|</strong>)\s*(?=\S)", re.IGNORECASE)
MARKS = ("#", "*", "_", "<")
"""What a line set as a heading, or with bold text first, begins with."""

QUOTED = re.compile(r"(?:>\s?)+")
BREAK = re.compile(r"<br\s*/?>|</?(?:li|p|div|td|th|tr|table|ul|ol|h[1-6])\b[^<>]*>", re.IGNORECASE)
LIST_TAG = re.compile(r"</?[uo]l\b")


Part = Literal["", "opener", "heading", "list"]


class RowCell(NamedTuple):
    """A cell of a table that stands on a row of its own below the name, of a sort (place, person, role).

    A `tail` is the end of the row's own text, set aside so that nothing cuts it off.
    """

    sort: str
    passage: Passage


@dataclass(slots=True)
class Row:
    """One line. `indent` and `width` are in columns of the raw line, tabs as wide as four; `body` holds the text.

    `heading` tells that its markup sets the whole line as one (`## …`, `<h3>`, bold from end to end); `lead` is the
    text that is set in bold at its beginning; `url` the target of its link. `part` tells what the row is
    where its line held more than one thing: the phrase that opens a list, the heading of one, or a list, which may go
    on in the next rows. `cells` are those of a table that stood on the rows below; nothing else goes on with the row.

    `text` is that of the body, `opening` its first two folded words, `plain` tells that nothing but letters and spaces
    stands in it, `blank` that nothing readable stands on the line: every stage asks for them.
    """

    line: int
    indent: int
    width: int
    body: Passage
    marker: Marker | None = None
    url: str | None = None
    heading: bool = False
    lead: str | None = None
    part: Part = ""
    cells: tuple[RowCell, ...] = ()
    text: str = field(init=False, repr=False, compare=False)
    opening: tuple[str, ...] = field(init=False, repr=False, compare=False)
    plain: bool = field(init=False, repr=False, compare=False)
    blank: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Tell once what every stage asks."""
        self.text = self.body.text
        self.opening = first_tokens(self.text, OPENING)
        self.plain = self.text.replace(" ", "").isalpha()
        self.blank = not self.text and self.marker is None

    @property
    def whole(self) -> Passage:
        """The text with its number or letter."""
        mark = self.marker.passage.strip() if self.marker else EMPTY
        return join([mark, self.body]) if any(c.isalnum() for c in mark.text) else self.body


def read_rows(document: Document) -> list[Row]:
    """Return the rows in order, one a line, or several where HTML breaks it; lines of mere markup are left out."""
    rows = join_cells(_read_pieces(document))
    bare = [row for row in rows if not row.blank or not document.lines[row.line - 1].strip()]
    return keep_true_markers(bare)


def _read_pieces(document: Document) -> Iterator[tuple[Row, str]]:
    """Yield each line as a row, or what stands in it between tags that break it, with the tag before it."""
    depth = 0
    for number, text in enumerate(document.lines, 1):
        line = read_line(text, number)
        if "<" not in text:
            row = _read_row(line, number)
            yield replace(row, indent=HTML_INDENT * depth) if depth and not row.marker else row, ""
            continue
        for piece, tag, depth in _break_html(line, depth):  # noqa: B020 - the depth goes on to the next line
            yield _nest_item(_read_row(piece, number, tag), tag, depth), tag


def _break_html(line: Passage, depth: int) -> Iterator[tuple[Passage, str, int]]:
    """Yield the pieces of a line between tags that break it, with the tag before each and the depth of its list."""
    at, tag = 0, ""
    for found in BREAK.finditer(line.text):
        yield line.cut(at, found.start()), tag, depth
        at, tag = found.end(), found[0].lower()
        if LIST_TAG.match(tag):
            depth += -1 if tag.startswith("</") else 1
    yield line.cut(at), tag, depth


def _read_row(line: Passage, number: int, tag: str = "") -> Row:
    """Return the line, or the piece of it that stands after the tag, as a row."""
    text = line.text
    if not text.strip():
        return Row(number, 0, 0, EMPTY)
    bare = line.strip()
    if quoted := QUOTED.match(bare.text):
        bare = bare.cut(quoted.end())
    marker = read_marker(bare)
    rest = bare.cut(len(marker.passage.text)) if marker else bare
    plain = take_off_markup(rest)
    if marker and not plain.passage.strip():
        marker, plain = None, take_off_markup(bare)
    marked = rest.text.lstrip().startswith(MARKS)
    return Row(
        line=number,
        indent=0 if tag else len(text[: len(text) - len(text.lstrip())].expandtabs(TAB_WIDTH)),
        width=len(plain.passage.text if tag or "<" in text else text.rstrip().expandtabs(TAB_WIDTH)),
        body=plain.passage.strip(),
        marker=marker,
        url=plain.url,
        heading=tag.startswith("<h") or (marked and SET_AS_HEADING.match(rest.text) is not None),
        lead=_lead(rest.text) if marked else None,
    )


def _lead(text: str) -> str | None:
    found = LEADING_BOLD.match(text)
    return take_off_markup(read_line(found[1], 0)).passage.text.strip() if found else None


def _nest_item(row: Row, tag: str, depth: int) -> Row:
    """Give a row of an HTML list the bullet and the indent that a reader sees."""
    if row.marker is not None or not depth:
        return row
    marker = Marker("li", row.body.cut(0, 0)) if tag.startswith("<li") else None
    return replace(row, marker=marker, indent=HTML_INDENT * depth)
