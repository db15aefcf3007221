"""Readings of the rows of a part: rows made ready, wraps undone and items nested, then cut as often as asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from signclean.segmenting.cutting import cut_node, cut_running
from signclean.segmenting.entries import Entry
from signclean.segmenting.joining import join_paragraphs
from signclean.segmenting.nesting import Node, nest
from signclean.segmenting.paragraphs import is_one_text
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import Standing
from signclean.segmenting.true_markers import without_marker
from signclean.segmenting.unwrapping import join_lines

Cut = Callable[[Standing], list[Entry]]
"""Cuts entries out of rows that were made ready: as often as the standing of the names is known better."""

Reading = Callable[[Sequence[Row], Standing], Cut]
"""Makes rows ready to be cut: wraps undone, items nested."""


def read_at_once(read: Callable[[Sequence[Row], Standing], list[Entry]]) -> Reading:
    """Return the reading that has nothing to make ready."""
    return lambda rows, _standing: partial(read, rows)


def read_lines(rows: Sequence[Row], standing: Standing) -> Cut:
    """Cut each item as soon as it is read, and anew only those where the names known elsewhere tell something else."""
    nodes = [(node, *_cut_asking(node, standing)) for node in nest(join_lines(rows, standing))]

    def cut(wiser: Standing) -> list[Entry]:
        return [
            entry
            for node, entries, asked in nodes
            for entry in (entries if not asked or standing.answers_alike(wiser, asked) else cut_node(node, wiser))
        ]

    return cut


def _cut_asking(node: Node, standing: Standing) -> tuple[list[Entry], Sequence[str]]:
    """Return the entries of the item, and the texts of which was asked whether they are known names."""
    standing.asked = []
    entries = cut_node(node, standing)
    asked, standing.asked = standing.asked, []
    return entries, asked


def read_folded(fold: Callable[[Sequence[Row], Standing], list[Row] | None]) -> Reading:
    """Return the reading of lines whose rows `fold` joins first, where it can."""
    return lambda rows, standing: read_lines(fold(rows, standing) or rows, standing)


def read_running(separator: str) -> Reading:
    """Return the reading of a running text whose signatures the separator parts."""

    def read(rows: Sequence[Row], standing: Standing) -> Cut:
        if is_one_text([row for row in rows if not row.blank]):
            items = join_paragraphs([without_marker(row) for row in rows])
        else:
            items = list(join_lines(rows, standing))
        return lambda wiser: [e for item in items for e in cut_running(item.passage, separator, wiser)]

    return read


def read_listed(separator: str) -> Reading:
    """Return the reading of rows that are known as one list, which ends with them."""

    def read(rows: Sequence[Row], _standing: Standing) -> Cut:
        items = join_paragraphs(rows)
        return lambda standing: [one for item in items for one in cut_running(item.passage, separator, standing)]

    return read
