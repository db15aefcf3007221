"""The rows of a document: each line without markup, its bullet or number told apart, its indent measured."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from signclean.model import Document
from signclean.segmenting.markup import take_off_markup
from signclean.segmenting.passage import EMPTY, Passage, join, read_line

TAB_WIDTH = 4
BULLET = re.compile(r"\\?([•●▪■◼◆◦○□▫‣⁃∙·➢➤►▶✓✔❖✦»→–—*+-])(?:[ \t]+|(?<=[•●▪■◦‣➢➤►✓✔❖–—-])(?=[^\W\d_]))")
NUMBER = re.compile(r"[(\[]?(\d{1,5})(?:[.)\]:]+[)\]]?(?:[ \t]+|(?=[^\W\d_]))|[ \t]+[-–.)][ \t]+|[ ]+(?=[^\W\d_]))")
LETTER = re.compile(r"(?:\(([a-z])\)|([a-zA-Z])\)|([a-z])\.)[ \t]+")
LETTER_O = re.compile(r"(o)[ \t]+")
SET_AS_HEADING = re.compile(
    r"\s*(?:#{1,6}\s|<h[1-6]\b|\*\*[^*]+\*\*\W*$|__[^_]+__\W*$|<(?:b|strong)>[^<]+</(?:b|strong)>\W*$)", re.IGNORECASE
)
SURE_STYLES = ("1.", "1)", "1()", "1.)")


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before an entry: `style` names its family (two rows of one list share it), `value` its number."""

    style: str
    passage: Passage
    value: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `indent` and `width` are in columns of the raw line, tabs as wide as four; `body` holds the text.

    `heading` tells that its markup sets the whole line as one (`## …`, `<h3>`, bold from end to end).
    """

    line: int
    indent: int
    width: int
    body: Passage
    marker: Marker | None = None
    url: str | None = None
    heading: bool = False

    @property
    def blank(self) -> bool:
        """Tell whether nothing readable stands on the line."""
        return not self.body and self.marker is None

    @property
    def text(self) -> str:
        """The text without bullet, number and markup."""
        return self.body.text


def read_rows(document: Document) -> list[Row]:
    """Return one row a line, in order, markers checked against their neighbours."""
    rows = [_read_row(text, number) for number, text in enumerate(document.lines, 1)]
    return _keep_true_markers(rows)


def _read_row(text: str, number: int) -> Row:
    if not text.strip():
        return Row(number, 0, 0, EMPTY)
    line = read_line(text, number)
    bare = line.strip()
    indent = len(text[: len(text) - len(text.lstrip())].expandtabs(TAB_WIDTH))
    marker = _read_marker(bare)
    rest = bare.cut(len(marker.passage.text)) if marker else bare
    plain = take_off_markup(rest)
    if marker and not plain.passage.strip():
        marker, plain = None, take_off_markup(bare)
    width = len(text.rstrip().expandtabs(TAB_WIDTH))
    heading = bool(SET_AS_HEADING.match(text))
    return Row(number, indent, width, plain.passage.strip(), marker, plain.url, heading)


def _read_marker(bare: Passage) -> Marker | None:
    if found := BULLET.match(bare.text):
        return Marker(found[1], bare.cut(0, found.end()))
    if found := NUMBER.match(bare.text):
        return Marker("1" + found[0].replace(found[1], "", 1).strip(), bare.cut(0, found.end()), int(found[1]))
    if found := LETTER.match(bare.text) or LETTER_O.match(bare.text):
        letter = next(group for group in found.groups() if group)
        style = "o" if found.re is LETTER_O else "a" + found[0].replace(letter, "", 1).strip()
        return Marker(style, bare.cut(0, found.end()), ord(letter.lower()) - ord("a") + 1)
    return None


def _keep_true_markers(rows: Sequence[Row]) -> list[Row]:
    """Give back to the text what only looks like a marker: a number, letter or `o` out of any sequence."""
    kept = list(rows)
    last: dict[str, int] = {}
    waiting: dict[str, int] = {}
    for at, row in enumerate(rows):
        marker = row.marker
        if marker is None or marker.value is None or marker.style in SURE_STYLES:
            continue
        if _follows(last.get(marker.style), marker):
            waiting.pop(marker.style, None)
        else:
            _give_back(kept, waiting.pop(marker.style, None))
            waiting[marker.style] = at
        last[marker.style] = marker.value
    for at in waiting.values():
        _give_back(kept, at)
    return kept


def _follows(last: int | None, marker: Marker) -> bool:
    if last is None or marker.value is None:
        return False
    return marker.style == "o" or last <= marker.value <= last + 3


def _give_back(rows: list[Row], at: int | None) -> None:
    if at is not None and (marker := rows[at].marker) is not None:
        rows[at] = replace(rows[at], marker=None, body=join([marker.passage, rows[at].body], glue=""))
