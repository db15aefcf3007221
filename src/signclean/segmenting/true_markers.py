"""Which markers are true ones: those out of any sequence, and lone dashes before an acronym, belong to the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from signclean.segmenting.markers import SURE_STYLES
from signclean.segmenting.passage import join
from signclean.spelling import count_spelled
from signclean.text import fold, tokens

if TYPE_CHECKING:
    from signclean.segmenting.rows import Row

DASHES = ("-", "–", "—")

FEWEST_SPELLED = 3
"""Letters made of the beginnings of so many words above them are short for these, and no entry."""


def keep_true_markers(rows: Sequence[Row]) -> list[Row]:
    """Give back to the text what only looks like a marker: a number, letter or `o` out of any sequence."""
    rows = _with_roman_numbers(rows)
    kept = list(rows)
    last: dict[str, int] = {}
    waiting: dict[str, int] = {}
    for at, row in enumerate(rows):
        marker = row.marker
        if _is_lone_dash(rows, at):
            _give_back(kept, at)
        if marker is None or marker.value is None or marker.style in SURE_STYLES:
            continue
        if marker.follows(last.get(marker.style)):
            waiting.pop(marker.style, None)
        else:
            _give_back(kept, waiting.pop(marker.style, None))
            waiting[marker.style] = at
        last[marker.style] = marker.value
    for at in waiting.values():
        _give_back(kept, at)
    return kept


def _is_lone_dash(rows: Sequence[Row], at: int) -> bool:
    """Tell whether the row is a dash and an acronym below the name it belongs to, and no list (`Liga Sul⏎  – LS`).

    One that is not indented, or of small letters, the words above must spell (`Instituto da Defesa Cidadã⏎- Idec`).
    """
    style, row = _style(rows, at), rows[at]
    if style not in DASHES or at == 0 or rows[at - 1].blank or " " in row.text.strip(" ;,."):
        return False
    letters = row.text.strip(" ;,.")
    capitals = letters.isupper() and row.indent > rows[at - 1].indent
    spelled = count_spelled(fold(letters), tokens(rows[at - 1].text)) >= FEWEST_SPELLED
    return (capitals or spelled) and style not in {_style(rows, at - 1), _style(rows, at + 1)}


def _style(rows: Sequence[Row], at: int) -> str:
    marker = rows[at].marker if at < len(rows) else None
    return marker.style if marker else ""


def without_marker(row: Row) -> Row:
    """Return the row with its bullet or number given back to its text."""
    if row.marker is None:
        return row
    return replace(row, marker=None, body=join([row.marker.passage, row.body], glue=""))


def _give_back(rows: list[Row], at: int | None) -> None:
    if at is not None:
        rows[at] = without_marker(rows[at])


def _with_roman_numbers(rows: Sequence[Row]) -> Sequence[Row]:
    """Read `i)`, `v)` and `x)` as numbers where `ii)` stands in the list, as letters elsewhere."""
    if not any(row.marker and row.marker.style == "i" for row in rows):
        return rows
    letters = (row.marker.as_roman() if row.marker and row.marker.style.startswith("a") else row.marker for row in rows)
    return [replace(row, marker=marker) for row, marker in zip(rows, letters, strict=True)]
