"""A mention's text as pieces: the head, and what commas, dashes, slashes, brackets, colons and full stops set apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from collections.abc import Iterator

from signclean.knowledge.abbreviations import abbreviations
from signclean.knowledge.lexicon import honorifics
from signclean.text import fold

LAST_WORD = re.compile(r"[^\W_]+$")
SEPARATOR = re.compile(
    r"\s*//\s*"  # a second name
    r"|\s*/\s*"
    r"|\s+[(\[]|(?<![\d)])[(\[](?![^\W\d_A-Z]{1,4}\))"  # not `501(c)(3)`, not `Empregados(as)`
    r"|\s+[-‐–—−]+\s*|[-–—−]+\s+"  # a hyphen between two letters joins words
    r"|\s*,\s+|\s*,(?=[^\W\d])"
    r"|\s*[:;|•·]\s+"
    r"|\.\s+(?=[^\W\d_a-zà-ÿ])"
)
QUOTED = re.compile(r'"[^"]*"|“[^”]*”|«[^»]*»')
CLOSING = {"(": ")", "[": "]"}


class Mark(StrEnum):
    """What stands before a piece. `AFTER` is text after a closing bracket with no other separator.

    `HYPHEN` is a dash with a space on one side only: it may join as well as part (`Fe y Vida- Panamá`).
    """

    HEAD = "head"
    COMMA = "comma"
    DASH = "dash"
    HYPHEN = "hyphen"
    SLASH = "slash"
    DOUBLE_SLASH = "double slash"
    BRACKET = "bracket"
    COLON = "colon"
    STOP = "full stop"
    AFTER = "after"


MARKS = {",": Mark.COMMA, "//": Mark.DOUBLE_SLASH, "/": Mark.SLASH, ":": Mark.COLON, ".": Mark.STOP, "(": Mark.BRACKET,
         "[": Mark.BRACKET, ";": Mark.COMMA, "|": Mark.COMMA, "•": Mark.COMMA, "·": Mark.COMMA}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text that one separator sets apart: `text[start:end]`, neither separator nor brackets in it."""

    text: str
    start: int
    end: int
    mark: Mark


def split_pieces(text: str) -> tuple[Piece, ...]:
    """Return the pieces of the text in order, none of them empty; quotation marks and brackets keep theirs together."""
    return tuple(_pieces(text))


def _pieces(text: str) -> Iterator[Piece]:
    start, mark = 0, Mark.HEAD
    quoted = [m.span() for m in QUOTED.finditer(text)]
    at = 0
    while found := SEPARATOR.search(text, at):
        at = found.end()
        sign = found[0].strip()
        if any(a < found.start() < b for a, b in quoted) or (sign == "." and _is_abbreviated(text[: found.start()])):
            continue
        yield from _piece(text, start, found.start(), mark)
        start, mark = at, MARKS.get(sign) or _dash(found[0])
        if mark is Mark.BRACKET:
            end = _closing(text, found.end(), sign)
            yield from _piece(text, start, end, mark)
            start, mark = min(end + 1, len(text)), Mark.AFTER
            at = start
    yield from _piece(text, start, len(text), mark)


def _dash(separator: str) -> Mark:
    """Return the kind of a dash from the spaces around it."""
    return Mark.DASH if separator[0].isspace() and separator[-1].isspace() else Mark.HYPHEN


def _is_abbreviated(text: str) -> bool:
    """Tell whether the full stop after the text belongs to its last word: an initial or an abbreviation."""
    last = LAST_WORD.search(text)
    word = fold(last[0]) if last else ""
    return len(word) < 2 or word in abbreviations() or word in honorifics()


def _closing(text: str, start: int, opening: str) -> int:
    """Return where the bracket that was opened just before `start` closes; the end of the text where it never does."""
    depth = 1
    for i in range(start, len(text)):
        depth += (text[i] == opening) - (text[i] == CLOSING[opening])
        if depth == 0:
            return i
    return len(text)


def _piece(text: str, start: int, end: int, mark: Mark) -> Iterator[Piece]:
    while start < end and (text[start].isspace() or text[start] in ",;"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;"):
        end -= 1
    if start < end:
        yield Piece(text[start:end], start, end, mark)
