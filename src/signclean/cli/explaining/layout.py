"""How the lines of each input were read, as text for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from signclean.cli.explaining.columns import align
from signclean.model import LayoutPart, SignatoryList

HEADER = ("lines", "read as", "separator", "confidence", "next")
NONE = "-"


def tell_layout(result: SignatoryList) -> Iterator[str]:
    """Yield a table for each input: its parts in order, with separator, confidence and the readings that came next."""
    for document in result.documents:
        parts = [part for part in result.layout if part.source == document.source]
        yield document.source
        yield from align([HEADER, *map(layout_row, parts)])


def layout_row(part: LayoutPart) -> Sequence[str]:
    """Return the cells of one part."""
    return (
        describe_lines(part),
        part.kind,
        describe_separator(part.separator),
        f"{part.confidence:.2f}",
        ", ".join(f"{kind} {score:.2f}" for kind, score in part.runners_up) or NONE,
    )


def describe_part(part: LayoutPart) -> str:
    """Return how a run of lines was read, in one line."""
    separated = "" if part.separator is None else f", separated by {describe_separator(part.separator)}"
    return f"{part.kind}{separated} (lines {describe_lines(part)}, {part.confidence:.2f})"


def describe_lines(part: LayoutPart) -> str:
    """Return the first and last line of a part, or its only one."""
    first, last = part.lines
    return str(first) if first == last else f"{first}-{last}"


def describe_separator(separator: str | None) -> str:
    """Return the separator in quotes, a tab spelled out; `-` where nothing but the line end separates."""
    return NONE if separator is None else repr(separator)
