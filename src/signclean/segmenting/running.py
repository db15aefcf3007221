"""Paragraphs that are one running text of signatures, and the short ones beside them that the same mark parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from signclean.segmenting.connectives import announces_across, begins_announcing
from signclean.segmenting.label_rows import label_rows
from signclean.segmenting.margins import reach_of
from signclean.segmenting.member_lists import announces_rows
from signclean.segmenting.openers import opens_block
from signclean.segmenting.prose import is_prose
from signclean.segmenting.row_lists import is_broken_by_hand
from signclean.segmenting.rows import Row
from signclean.segmenting.running_facts import are_marked, mark_of
from signclean.segmenting.standing import Standing
from signclean.segmenting.true_markers import without_marker

SHORT_ROW = 0.7
MOST_ABOVE = 2
"""So many first rows that reach less of the margin are a heading, or the words that open the list."""


def mark_running(rows: Sequence[Row], standing: Standing) -> list[Row]:
    """Return the rows; those of paragraphs that are running text of signatures are known as a list."""
    out = list(rows)
    stretches, labels = list(_stretches(rows)), label_rows(rows)
    marks: dict[int, str] = {}
    for number, (first, end) in enumerate(stretches):
        start = first + _rows_above(rows[first:end])
        announced = _is_announced(rows, start) or not labels.isdisjoint(range(first, end))
        mark = mark_of(rows[start:end], standing) if end - start > 1 and not announced else None
        if mark is not None and not is_broken_by_hand(rows[start:end], mark):
            marks[number] = mark
            _set_as_list(out, start, end)
    for number, mark in marks.items():
        for beside in (range(number + 1, len(stretches)), range(number - 1, -1, -1)):
            _mark_beside(out, [stretches[at] for at in beside if at not in marks], mark, stretches[number])
    return out


def _is_announced(rows: Sequence[Row], start: int) -> bool:
    """Tell whether the list that begins with a row is that of a coalition, whose name or announcement is above."""
    text, above = rows[start].text, rows[start - 1].text if start else ""
    return begins_announcing(text) or (bool(above) and (announces_rows(above) or announces_across(above, text)))


def _mark_beside(out: list[Row], stretches: Sequence[tuple[int, int]], mark: str, known: tuple[int, int]) -> None:
    """Mark the paragraphs next to a running text, nothing but blank rows between, that the same mark parts."""
    for start, end in stretches:
        low, high = min(known[1], end), max(known[0], start)
        if mark == "," or not all(row.blank for row in out[low:high]):
            return
        known = start, end
        headed = end - start > 1 and mark.strip() not in out[start].text
        first = start + _rows_above(out[start:end]) if headed else start
        text = " ".join(row.text for row in out[first:end])
        if mark.strip() not in text or is_prose(text) or are_marked(out[first:end], mark):
            return
        if any(opens_block(row) for row in out[first:end]):
            return
        _set_as_list(out, first, end)


def _set_as_list(out: list[Row], start: int, end: int) -> None:
    out[start:end] = [replace(without_marker(row), part="list") for row in out[start:end]]


def _stretches(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Yield the stretches (start, end exclusive) of rows without a blank one or another part between."""
    start = 0
    for at in range(len(rows) + 1):
        if at == len(rows) or rows[at].blank or rows[at].part not in {"", "list"} or rows[at].heading:
            if at > start:
                yield start, at
            start = at + 1


def _rows_above(rows: Sequence[Row]) -> int:
    """Return how many of the first rows are a heading or the words that open the list: short, or with a colon."""
    margin = max(row.width for row in rows)
    above = (
        reach_of(row, below) < SHORT_ROW * margin or row.text.rstrip().endswith(":")
        for row, below in pairwise(rows[: MOST_ABOVE + 1])
    )
    return sum(1 for _ in takewhile(bool, above))
