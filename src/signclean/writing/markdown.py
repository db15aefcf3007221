"""Markdown: the counts in a sentence, then a table by name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from signclean.model import SignatoryList
from signclean.text import fold
from signclean.writing.options import Rendered, RenderOptions
from signclean.writing.readable import HEADINGS, describe_summary, readable_rows

SPECIAL = re.compile(r"[\\`*_\[\]<>|~&$]")


def render_markdown(result: SignatoryList, options: RenderOptions) -> Rendered:
    """Return the counts and the table, sorted by name without regard to case and accents."""
    headings = HEADINGS[options.rows]
    name = headings.index("Name")
    rows = sorted(readable_rows(result, options.rows), key=lambda row: (fold(row[name]), row))
    lines = [f"{describe_summary(result.summary)}.", "", _line(headings), _line("---" for _ in headings)]
    lines += [_line(escape(cell) for cell in row) for row in rows]
    return Rendered(("\n".join(lines) + "\n").encode("utf-8"))


def escape(text: str) -> str:
    """Return the text so that Markdown shows it as it is: every sign that could be markup or end a cell escaped."""
    return SPECIAL.sub(r"\\\g<0>", text)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
