"""How a part of the block is laid out: of all readings its marks allow the one wins whose entries stand best."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from signclean.segmenting.cells_below import fold_cells
from signclean.segmenting.columns import is_grid, read_table
from signclean.segmenting.cutting import flatten
from signclean.segmenting.entries import Entry
from signclean.segmenting.joining import glue_rows
from signclean.segmenting.members import split_at
from signclean.segmenting.paragraphs import is_one_text
from signclean.segmenting.parting import find_separator
from signclean.segmenting.place_tails import fold_places
from signclean.segmenting.readings import (
    Cut,
    Reading,
    read_at_once,
    read_folded,
    read_lines,
    read_listed,
    read_row_lists,
    read_running,
)
from signclean.segmenting.records import is_records, read_record_cells, read_records, stand_in_blocks
from signclean.segmenting.row_lists import mark_of_row_lists
from signclean.segmenting.rows import Row
from signclean.segmenting.running_facts import begin_coalitions
from signclean.segmenting.scanning import top_level
from signclean.segmenting.standing import Standing
from signclean.segmenting.table_entries import read_grid, read_table_rows
from signclean.segmenting.weights import LAYOUT_ADVANTAGE

SAMPLE_ROWS = 400
"""The readings of a part are compared on this many of its first rows; the best reads them all."""

RUNNING_SEPARATORS = {";": 2, "|": 2, "•": 2, " · ": 2, "//": 3, " / ": 3, " - ": 4, " – ": 4, ". ": 3, ",": 2}
"""Marks that may part the signatures of a running text, with the number a paragraph must hold to be tried so."""

FULL_STOP = ". "
WEAK_SEPARATORS = (" - ", " – ", " / ", ". ", ",")
"""Marks that stand inside names as well: only in wrapped text are they tried as separators."""

MANY_SLASHES = 5
"""So many slashes in a text part its signatures, whatever commas stand beside them."""

FEWEST_RUNNING = 3
SURE_NAMES = 0.85
"""A running text of so many pieces, each of which stands this well, is a list of names."""


class Layout(NamedTuple):
    """A way to read a part: its kind, the separator, and the reading itself.

    `score` is the mean standing of its entries (0-1) plus its advantage; `head_line` the line of a table's head.
    """

    kind: str
    separator: str | None
    read: Reading
    score: float = 0.0
    head_line: int | None = None


class Part(NamedTuple):
    """The entries of a run of rows with the layout they were read by, and the layouts that came next."""

    entries: list[Entry]
    cut: Cut
    chosen: Layout
    confidence: float
    runners_up: tuple[tuple[str, float], ...]


class Tried(NamedTuple):
    """A layout tried on some rows: these made ready to be cut, and their entries."""

    layout: Layout
    cut: Cut
    entries: list[Entry]


def read_part(rows: Sequence[Row], standing: Standing) -> Part:
    """Return the entries of the rows, which stand between two headings, by the layout that fits them best."""
    sample = rows[:SAMPLE_ROWS]
    layouts = list(_layouts(sample, standing))
    tried = [_scored(_read(layout, sample, standing), standing) for layout in layouts] if len(layouts) > 1 else []
    tried.sort(key=lambda one: -one.layout.score)
    best, *others = [one.layout for one in tried] or layouts
    gap = best.score - others[0].score if others else 1.0
    confidence = round(min(0.99, 0.5 + 1.6 * gap), 2)
    runners_up = tuple((_told(one), round(min(1.0, max(0.0, one.score)), 2)) for one in others[:3])
    chosen = tried[0] if tried and len(sample) == len(rows) else _read(best, rows, standing)
    return Part(chosen.entries, chosen.cut, best, confidence, runners_up)


def cut_again(part: Part, standing: Standing) -> Part:
    """Return the part with its rows cut once more by the same layout, with a standing that knows more names."""
    return part._replace(entries=part.cut(standing))


def is_cell_a_line(layout: Layout) -> bool:
    """Tell whether the layout is that of a table pasted a cell a line."""
    return layout.kind == "cells below" or layout.separator == "line"


def with_cells_apart(part: Part, rows: Sequence[Row], standing: Standing) -> Part:
    """Return the part as it stands beside a table of a cell a line: rows below a name are its cells, however few."""
    if part.chosen.kind == "lines" and (folded := fold_cells(rows, standing, fewest=1)):
        cut = read_lines(folded, standing)
        return part._replace(entries=cut(standing), cut=cut, chosen=part.chosen._replace(kind="cells below"))
    if part.chosen.kind != "records":
        return part
    return part._replace(entries=read_record_cells(rows, standing), cut=read_at_once(read_record_cells)(rows, standing))


def beside_records(part: Part, rows: Sequence[Row], standing: Standing) -> Part:
    """Return the part as it stands beside records: rows set apart in blocks are records as well."""
    if part.chosen.kind != "lines" or not stand_in_blocks(rows):
        return part
    chosen = part.chosen._replace(kind="records")
    return part._replace(
        entries=read_records(rows, standing), cut=read_at_once(read_records)(rows, standing), chosen=chosen
    )


def _layouts(rows: Sequence[Row], standing: Standing) -> Iterator[Layout]:
    if all(row.part == "list" for row in rows):
        separator = find_separator(glue_rows(*(row.body for row in rows)), standing)
        yield Layout("wrapped" if len(rows) > 1 else "running", separator.strip(), read_listed(separator))
        return
    table = read_table(rows, standing)
    if table is not None:
        head_line = table.head[0].first_line if table.head else None
        kind, reader = ("grid", read_grid) if is_grid(table) else ("table", read_table_rows)
        yield Layout(kind, table.separator, read_at_once(reader), head_line=head_line)
    yield Layout("list" if any(row.marker for row in rows) else "lines", None, read_lines)
    if is_records(rows, standing):
        yield Layout("records", None, read_at_once(read_records))
    elif fold_cells(rows, standing) is not None:
        yield Layout("cells below", None, read_folded(fold_cells))
    elif fold_places(rows, standing) is not None:
        yield Layout("places at the end", None, read_folded(fold_places))
    filled = [row for row in rows if not row.blank]
    wrapped = is_one_text(filled) and not begin_coalitions(filled)
    if not wrapped and (mark := mark_of_row_lists(filled, standing)):
        yield Layout("lists in rows", mark, read_row_lists(mark))
    strong = False
    for separator, least in RUNNING_SEPARATORS.items():
        weak = separator in WEAK_SEPARATORS
        if not (weak and strong) and _is_running(rows, separator, least, wrapped=wrapped):
            strong = strong or not weak or (separator == " / " and _count(rows, separator) >= MANY_SLASHES)
            yield Layout("wrapped" if wrapped else "running", separator.strip(), read_running(separator))


def _is_running(rows: Sequence[Row], separator: str, least: int, *, wrapped: bool) -> bool:
    """Tell whether the separator stands often enough inside the paragraphs, not only at the ends of rows."""
    filled = [row for row in rows if not row.blank]
    if separator in WEAK_SEPARATORS and not wrapped and len(filled) > 1:
        return False
    inside = _count(filled, separator)
    return inside >= least and (inside >= 0.7 * len(filled) or len(filled) < 3)


def _count(rows: Sequence[Row], separator: str) -> int:
    """Return how often the separator stands inside the rows, their ends aside."""
    if separator == FULL_STOP:
        return sum(len(split_at(row.body, separator)) - 1 for row in rows)
    return sum(top_level(row.text).rstrip(" ;,|.").count(separator) for row in rows)


def _read(layout: Layout, rows: Sequence[Row], standing: Standing) -> Tried:
    cut = layout.read(rows, standing)
    return Tried(layout, cut, cut(standing))


def _scored(tried: Tried, standing: Standing) -> Tried:
    layout, entries = tried.layout, flatten(tried.entries)
    if not entries:
        return tried._replace(layout=layout._replace(score=-1.0))
    stand = [standing.of(entry.passage.text) for entry in entries]
    mean = sum(stand) / len(stand)
    sure = layout.kind == "running" and len(stand) >= FEWEST_RUNNING and min(stand) >= SURE_NAMES
    advantage = LAYOUT_ADVANTAGE["all names" if sure else layout.kind]
    return tried._replace(layout=layout._replace(score=mean + advantage))


def _told(layout: Layout) -> str:
    return layout.kind if layout.separator is None else f"{layout.kind} {layout.separator}"
