"""Tables pasted a cell a line: record after record, or column after column."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from signclean.segmenting.cells import Cells
from signclean.segmenting.rows import Row

WIDTHS = (2, 3, 4, 5)
FEWEST_HEADED = 2
"""A table with heads has at least so many records."""

FEWEST_BARE = 4
"""Without heads so many records at least are a table: fewer look so by chance."""

Test = Callable[[str], bool]


def stack_with_heads(rows: Sequence[Row], is_head: Test) -> list[Cells] | None:
    """Return the heads and the records below them, where two heads or more come first; else None."""
    width = next((at for at, row in enumerate(rows) if not is_head(row.text)), len(rows))
    if width < 2 or len(rows) % width or len(rows) <= FEWEST_HEADED * width or any(row.marker for row in rows):
        return None
    return list(_by_records(rows, width))


def stack_without_heads(rows: Sequence[Row], is_place: Test) -> Iterator[list[Cells]]:
    """Yield the ways to read rows as records of one width, or as a column of names and one of their places."""
    if any(row.marker for row in rows):
        return
    half = len(rows) // 2
    if len(rows) == 2 * half >= 2 * FEWEST_BARE:
        places = [is_place(row.text) for row in rows]
        if all(places[half:]) and not any(places[:half]):
            yield [(name.body, place.body) for name, place in zip(rows[:half], rows[half:], strict=True)]
    for width in WIDTHS:
        if len(rows) % width == 0 and len(rows) > FEWEST_HEADED * width:
            yield list(_by_records(rows, width))


def _by_records(rows: Sequence[Row], width: int) -> Iterator[Cells]:
    return (tuple(row.body for row in rows[at : at + width]) for at in range(0, len(rows), width))
