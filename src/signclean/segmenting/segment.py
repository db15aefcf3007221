"""The way of a document through segmenting: rows, regions, layout, entries, mentions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from signclean.model import Document, Ignored, LayoutPart, Mention, Reason, Shape
from signclean.segmenting.cutting import flatten
from signclean.segmenting.layout import (
    Layout,
    Part,
    beside_records,
    cut_again,
    is_cell_a_line,
    read_part,
    with_cells_apart,
)
from signclean.segmenting.leftovers import ignore, markers_of, unused_words
from signclean.segmenting.mentions import number_entries
from signclean.segmenting.passage import Passage
from signclean.segmenting.regions import Region, survey
from signclean.segmenting.rows import read_rows
from signclean.segmenting.standing import Standing
from signclean.segmenting.table_heads import is_head
from signclean.text import comparison_key

LABEL = "label"
"""The separator of forms: what stands between their values are labels, no connectives."""

ALONE = ("row", "table row")
"""Ways of cutting after which a text stands for sure as it is, its commas included."""


class CutDoubt(NamedTuple):
    """A cut only a person can settle: the number of the mention, and why."""

    n: int
    reason: str


class Segmentation(NamedTuple):
    """The mentions of one document in the order of the text, and all that belongs to none of them."""

    mentions: tuple[Mention, ...]
    ignored: tuple[Ignored, ...]
    layout: tuple[LayoutPart, ...]
    doubts: tuple[CutDoubt, ...]


def segment(document: Document, shape_of: Callable[[str], Shape], first_number: int = 1) -> Segmentation:
    """Return the mentions of the document, numbered from `first_number`; `shape_of` tells what a text looks like.

    A document without a signatory block has no mentions, and every line of it is ignored.
    """
    found = survey(read_rows(document), shape_of)
    parts = _read_regions(found.regions, Standing(shape_of))
    entries = [(region.section, entry) for region, part in parts for entry in part.entries]
    numbered = number_entries(document.source, entries, first_number)
    ignored = [ignore(document.source, passage, reason) for passage, reason in found.ignored if passage]
    for region, part in parts:
        ignored += _left_over(document.source, region, part)
    return Segmentation(
        tuple(mention for mention, _ in numbered),
        tuple(sorted(ignored, key=lambda one: (one.spans[0].line, one.spans[0].start))),
        tuple(_told(document.source, region, part) for region, part in parts),
        tuple(CutDoubt(mention.n, reason) for mention, reason in numbered if reason),
    )


def _read_regions(regions: Sequence[Region], standing: Standing) -> list[tuple[Region, Part]]:
    """Read every region; where commas had to be weighed, once more with the names that stand alone elsewhere."""
    parts = [(region, read_part(region.rows, standing)) for region in regions]
    if any(is_cell_a_line(part.chosen) for _, part in parts):
        parts = [(region, with_cells_apart(part, region.rows, standing)) for region, part in parts]
    if any(part.chosen.kind == "records" for _, part in parts):
        parts = [(region, beside_records(part, region.rows, standing)) for region, part in parts]
    entries = [entry for _, part in parts for entry in flatten(part.entries)]
    if all(entry.cut in ALONE for entry in entries):
        return parts
    known = frozenset(comparison_key(e.passage.text) for e in entries if e.cut in ALONE or "," not in e.passage.text)
    wiser = standing.with_known(known)
    return [
        (region, part if all(e.cut in ALONE for e in flatten(part.entries)) else cut_again(part, wiser))
        for region, part in parts
    ]


def _left_over(source: str, region: Region, part: Part) -> list[Ignored]:
    used = [passage for entry in flatten(part.entries) for passage in (entry.passage, *entry.cells)]
    between = Reason.FORM_RESIDUE if part.chosen.separator == LABEL else Reason.CONNECTIVE
    out = [
        ignore(source, words, Reason.TABLE_HEADER if _heads_table(words, part.chosen) else between)
        for words in unused_words(region.rows, used)
    ]
    markers = markers_of(region.rows)
    return [*out, ignore(source, markers, Reason.NUMBERING)] if markers else out


def _heads_table(words: Passage, layout: Layout) -> bool:
    """Tell whether unused words are the head of the layout's table, or of its cells that stand a line each."""
    return words.first_line == layout.head_line or (is_cell_a_line(layout) and is_head(words.text))


def _told(source: str, region: Region, part: Part) -> LayoutPart:
    lines = region.rows[0].line, region.rows[-1].line
    return LayoutPart(source, lines, part.chosen.kind, part.chosen.separator, part.confidence, part.runners_up)
