"""The table for reading on a terminal. The only module that imports rich."""

from __future__ import annotations

import io

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from signclean.model import SignatoryList
from signclean.writing.options import Rendered, RenderOptions
from signclean.writing.readable import HEADINGS, readable_rows

SHOWN_FROM_WIDTH = ((70, 6), (40, 3), (0, 2))
"""From how many terminal columns on how many columns of the table, at most, have room."""
MIN_WIDTH = 24
WHOLE = frozenset({"Kind", "Signed"})
"""Columns of single words, which are never wrapped."""


def render_table(result: SignatoryList, options: RenderOptions) -> Rendered:
    """Return the table, as wide as its content asks for and at most `width`; long cells are wrapped, nothing is cut.

    With `color` it holds the codes of a terminal, else plain text alone. No control character of the letter is kept.
    """
    headings = HEADINGS[options.rows]
    shown = next(count for width, count in SHOWN_FROM_WIDTH if options.width >= width)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
    for heading in headings[:shown]:
        table.add_column(heading, overflow="fold", no_wrap=heading in WHOLE)
    for row in readable_rows(result, options.rows):
        table.add_row(*(Text(printable(cell)) for cell in row[:shown]))
    return Rendered(_print(table, options).encode("utf-8"))


def printable(text: str) -> str:
    """Return the text with every character that is not printable replaced: none may steer the terminal."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "\ufffd" for c in text)


def _print(table: Table, options: RenderOptions) -> str:
    console = Console(
        file=io.StringIO(),
        width=max(options.width, MIN_WIDTH),
        force_terminal=options.color,
        force_jupyter=False,
        color_system="standard" if options.color else None,
        no_color=not options.color,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )
    with console.capture() as capture:
        console.print(table)
    lines = capture.get().splitlines()
    return "\n".join(line.rstrip() for line in lines if line.strip()) + "\n"
