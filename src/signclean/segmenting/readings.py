"""Readings of the rows of a part: rows made ready, wraps undone and items nested, then cut as often as asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from operator import is_
from typing import NamedTuple

from signclean.segmenting.cutting import cut_node, cut_running
from signclean.segmenting.entries import Entry
from signclean.segmenting.joining import join_paragraphs
from signclean.segmenting.nesting import Node, nest
from signclean.segmenting.paragraphs import is_one_text
from signclean.segmenting.row_lists import join_broken_rows
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
    cuttings = [_cut(node, standing) for node in nest(join_lines(rows, standing))]

    def cut(wiser: Standing) -> list[Entry]:
        told = (one.entries if wiser is standing else _cut_anew(one, standing, wiser) for one in cuttings)
        return [entry for entries in told for entry in entries]

    return cut


class Cutting(NamedTuple):
    """An item as it was cut: its entries, the texts of which was asked whether they are known, the items below."""

    node: Node
    entries: list[Entry]
    asked: Sequence[str]
    below: Sequence[Cutting]


def _cut(node: Node, standing: Standing) -> Cutting:
    below = [_cut(child, standing) for child in node.children]
    standing.asked = []
    entries = cut_node(node, [entry for one in below for entry in one.entries], standing)
    asked, standing.asked = standing.asked, []
    return Cutting(node, entries, asked, below)


def _cut_anew(cutting: Cutting, standing: Standing, wiser: Standing) -> list[Entry]:
    """Return the entries, cut anew where the names that the wiser standing knows tell something else."""
    below = [_cut_anew(one, standing, wiser) for one in cutting.below]
    same = all(map(is_, below, [one.entries for one in cutting.below]))
    if same and standing.answers_alike(wiser, cutting.asked):
        return cutting.entries
    return cut_node(cutting.node, [entry for entries in below for entry in entries], wiser)


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


def read_row_lists(separator: str) -> Reading:
    """Return the reading of rows broken by hand that each hold a list, parted by the separator."""

    def read(rows: Sequence[Row], _standing: Standing) -> Cut:
        texts = [text.strip(" ,;") for text in join_broken_rows([row for row in rows if not row.blank])]
        return lambda standing: [entry for text in texts for entry in cut_running(text, separator, standing)]

    return read
