"""Sorting of lines: each entry with the comments above it changes places with others, all else stays."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.checking.intake.comments import is_comment_line
from signclean.checking.ordering import Convention, sort_key
from signclean.checking.sheet import Shape, Sheet
from signclean.model import Mention

Block = tuple[int, int]
"""First and last line, 1-based, of an entry with its comments."""


def sort_lines(sheet: Sheet, run: Sequence[Mention], convention: Convention) -> tuple[str, int, int, str] | None:
    """Return path, first line, last line and the sorted text for them; None where the lines cannot be moved.

    They cannot where two entries share a line.
    """
    blocks = [_block(sheet, mention) for mention in run]
    if sheet.shape not in (Shape.TEXT, Shape.TABLE) or any(block is None for block in blocks):
        return None
    slots = sorted(block for block in blocks if block)
    path, first, last = run[0].source, slots[0][0], slots[-1][1]
    source = sheet.source_of[path]
    raw = [text + end for text, end in zip(source.lines, source.ends, strict=True)]
    ending = next((end for end in source.ends if end), "\n")
    order = sorted(range(len(run)), key=lambda at: sort_key(run[at].text, convention))
    texts = [_text(raw, blocks[at], ending) for at in order]
    pieces: list[str] = []
    at = first
    for (start, end), text in zip(slots, texts, strict=True):
        pieces += [*raw[at - 1 : start - 1], text]
        at = end + 1
    joined = "".join(pieces)
    return path, first, last, joined if source.ends[last - 1] else joined.removesuffix(ending)


def _text(raw: Sequence[str], block: Block | None, ending: str) -> str:
    text = "".join(raw[block[0] - 1 : block[1]]) if block else ""
    return text if text.endswith(("\n", "\r")) else text + ending


def _block(sheet: Sheet, mention: Mention) -> Block | None:
    """Return the lines that move with an entry, a coalition's with its members; None where they are not its own."""
    first, last = mention.lines
    if mention.n in sheet.parents:
        last = max(last, *(member.lines[1] for member in sheet.members_of(mention.n)))
    own = {mention.n, *(member.n for member in sheet.members_of(mention.n))}
    for line in range(first, last + 1):
        if any(found.n not in own for found in sheet.on_line.get((mention.source, line), ())):
            return None
    while first > 1 and is_comment_line(sheet.line_text(mention.source, first - 1)):
        first -= 1
    return first, last
