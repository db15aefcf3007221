"""Footnotes: the marks behind entries that call them, and the rows below the list that hold them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from signclean.segmenting.passage import Passage
from signclean.segmenting.rows import Row

CALL = re.compile(r"\s*(\[\d{1,2}\]|\(\d{1,2}\)|[¹²³⁴-⁹]{1,2}|[*†‡§]{1,3})$")
NOTE = re.compile(r"(\[\d{1,2}\]|\(\d{1,2}\)|[¹²³⁴-⁹]{1,2}|[*†‡§]{1,3})")


def take_off_calls(rows: Sequence[Row]) -> tuple[list[Row], list[Passage], set[int]]:
    """Return the rows without the marks that call a note, the marks, and the lines of the notes.

    A mark calls a note only where a row below begins with the same mark.
    """
    notes = {mark: at for at, row in enumerate(rows) if (mark := _mark_before(row))}
    if not notes:
        return list(rows), [], set()
    out: list[Row] = []
    calls: list[Passage] = []
    called: set[int] = set()
    for at, row in enumerate(rows):
        found = CALL.search(row.text)
        if found and notes.get(found[1], -1) > at and found.start() > 0:
            called.add(rows[notes[found[1]]].line)
            calls.append(row.body.cut(found.start(1)))
            row = replace(row, body=row.body.cut(0, found.start()))  # noqa: PLW2901 - the row goes on without its mark
        out.append(row)
    return out, calls, called


def _mark_before(row: Row) -> str | None:
    """Return the mark a row begins with, be it read as a bullet or as text."""
    text = row.marker.passage.text.strip() if row.marker else row.text
    found = NOTE.match(text)
    return found[1] if found else None
