"""Rows that hang below a marked one: the wrapped ends of numbered entries and bullets."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.segmenting.rows import Row


def hanging_rows(rows: Sequence[Row]) -> set[int]:
    """Return the rows that go on with a marked one above: without a blank row between, indented alike under its text.

    So the wrapped end of a numbered entry is written, a place as often as not; a label there ends with a colon.
    """
    hanging: set[int] = set()
    above: Row | None = None
    indent: int | None = None
    for at, row in enumerate(rows):
        if row.blank or row.marker is not None:
            above, indent = (None if row.marker is None else row), None
            continue
        above = above if indent in {None, row.indent} else None
        indent = row.indent
        under = above is not None and above.indent < indent
        if under and not (row.heading or row.text.rstrip().endswith(":")):
            hanging.add(at)
    return hanging
