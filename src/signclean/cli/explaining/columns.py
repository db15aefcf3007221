"""Plain text in columns, for terminals and logs alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

GAP = "  "
INDENT = "  "


def align(rows: Sequence[Sequence[str]], indent: str = INDENT) -> Iterator[str]:
    """Yield one line a row, the cells aligned on the left and the last one not padded; all rows have one length."""
    widths = [max(map(display_width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [cell + " " * (width - display_width(cell)) for cell, width in zip(row, widths, strict=True)]
        yield indent + GAP.join(cells).rstrip()


def display_width(text: str) -> int:
    """Return how many terminal cells the text fills: wide characters two, combining marks none."""
    return sum(0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF") for c in text)
