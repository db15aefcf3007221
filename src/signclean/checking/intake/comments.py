"""Comments to signclean in a list: `# signclean: ignore[SC101] reason`, at the end of a line or on the line above."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from signclean.model import Document, Ignored, Mention, Span

COMMENT = re.compile(r"\s*#\s*signclean:\s*(?P<said>.*?)\s*$")
IGNORE = re.compile(r"ignore\[(?P<rules>[^\]]*)\]\s*(?P<reason>.*)")
PLAIN_COMMENT = re.compile(r"\s*#(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment: where it stands (line 1-based, start 0-based), the line it speaks of, what it ignores and why.

    `rules` is empty where the comment is no `ignore[…]` with rules in it.
    """

    path: str
    line: int
    start: int
    end: int
    target: int
    rules: tuple[str, ...]
    reason: str


def find_comments(path: str, lines: Sequence[str]) -> list[Comment]:
    """Return the comments to signclean in the lines; one on a line of its own speaks of the next line with text."""
    found = []
    for number, line in enumerate(lines, 1):
        match = COMMENT.search(line) if "signclean" in line else None
        if match:
            alone = not line[: match.start()].strip()
            target = _next_line(lines, number) if alone else number
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            said = IGNORE.match(match["said"])
            rules = tuple(part.strip() for part in said["rules"].split(",") if part.strip()) if said else ()
            found.append(Comment(path, number, start, len(line), target, rules, said["reason"] if said else ""))
    return found


def _next_line(lines: Sequence[str], number: int) -> int:
    for later in range(number + 1, len(lines) + 1):
        if lines[later - 1].strip() and not is_comment_line(lines[later - 1]):
            return later
    return number


def is_comment_line(line: str) -> bool:
    """Tell whether the line is a comment and nothing else: `#` and a space before what it says."""
    return bool(PLAIN_COMMENT.match(line))


def without_comment(line: str) -> str:
    """Return the line without a comment to signclean at its end; what stands before it keeps its columns."""
    match = COMMENT.search(line) if "signclean" in line else None
    return line[: match.start()] if match else line


def hide_comments(document: Document) -> tuple[Document, tuple[int, ...]]:
    """Return the document without its comments, and the line number (1-based) that each line left had."""
    kept = [(n, without_comment(line)) for n, line in enumerate(document.lines, 1) if not is_comment_line(line)]
    return replace(document, lines=tuple(line for _, line in kept)), tuple(n for n, _ in kept)


def restore_mention(mention: Mention, numbers: Sequence[int], shifts: Sequence[int]) -> Mention:
    """Return the mention with the lines and columns that its spans have in the file."""
    return mention._replace(spans=_restore(mention.spans, numbers, shifts))


def restore_ignored(ignored: Ignored, numbers: Sequence[int], shifts: Sequence[int]) -> Ignored:
    """Return what was left out with the lines and columns that it has in the file."""
    return replace(ignored, spans=_restore(ignored.spans, numbers, shifts))


def _restore(spans: Sequence[Span], numbers: Sequence[int], shifts: Sequence[int]) -> tuple[Span, ...]:
    return tuple(_restore_span(span, numbers[span.line - 1], shifts[span.line - 1]) for span in spans)


def _restore_span(span: Span, line: int, shift: int) -> Span:
    return Span(line, span.start + shift, span.end + shift)
