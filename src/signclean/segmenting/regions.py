"""The regions of a document: which rows hold signatures and under which heading, which hold none and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from signclean.knowledge.document_words import document_words
from signclean.model import Reason
from signclean.segmenting.around_tables import around_table
from signclean.segmenting.artefacts import artefact_reasons
from signclean.segmenting.blocks import Block, find_blocks
from signclean.segmenting.footnotes import take_off_calls
from signclean.segmenting.headings import heading_rows
from signclean.segmenting.inline import split_inline_openers
from signclean.segmenting.inline_numbers import split_inline_numbers
from signclean.segmenting.led_lists import split_led_lists
from signclean.segmenting.listed import follow_lists
from signclean.segmenting.openers import opens_block
from signclean.segmenting.paragraphs import prose_rows
from signclean.segmenting.passage import Passage
from signclean.segmenting.rows import Row
from signclean.segmenting.running import mark_running
from signclean.segmenting.section_words import section_share
from signclean.segmenting.standing import ShapeOf, Standing
from signclean.segmenting.tails import tail_rows
from signclean.segmenting.told_rows import Told, tell_rows
from signclean.text import tokens

PAGE_BREAKS = frozenset({Reason.PAGE_NUMBER, Reason.RUNNING_HEAD})
TITLE_ROWS = 2
LIST_COMMAS = 2


class Region(NamedTuple):
    """Rows between two headings, blank ones kept, with the heading above them."""

    section: str | None
    rows: tuple[Row, ...]


class Survey(NamedTuple):
    """The regions that hold signatures in the order of the text, and every other row with the reason."""

    regions: tuple[Region, ...]
    ignored: tuple[tuple[Passage, Reason], ...]


def survey(rows: Sequence[Row], shape_of: ShapeOf) -> Survey:
    """Return which rows hold signatures. Every row that is not blank stands in a region or is ignored, once."""
    standing = Standing(shape_of)
    rows, calls, notes = take_off_calls(_part_lines(rows, standing))
    artefacts = artefact_reasons(rows) | {at: Reason.FOOTNOTE for at, row in enumerate(rows) if row.line in notes}
    artefacts |= {at: Reason.TITLE for at in title_rows(rows) if at not in artefacts}
    rows = mark_running(rows, standing)
    rows = follow_lists(rows, {at for at, reason in artefacts.items() if reason in PAGE_BREAKS})
    told = tell_rows(rows, artefacts)
    blocks = find_blocks(rows, told)
    reasons = _outside(rows, blocks, told)
    regions: list[Region] = []
    for block in blocks:
        inside = _inside(rows, block, told, shape_of)
        reasons.update(inside)
        regions += _regions(rows, block, inside)
    ignored = [(rows[at].whole, reasons[at]) for at in sorted(reasons)]
    return Survey(tuple(regions), (*ignored, *((mark, Reason.FOOTNOTE) for mark in calls)))


def _part_lines(rows: Sequence[Row], standing: Standing) -> list[Row]:
    """Return the rows, lines that hold a phrase or heading and its list, or numbered entries, taken apart."""
    rows = split_inline_numbers(rows, standing)
    return split_inline_openers(split_led_lists(rows, standing), standing)


def title_rows(rows: Sequence[Row]) -> list[int]:
    """Return the indexes of first lines that name the letter itself (`Open letter to …`) and no signatory."""
    first = [at for at, row in enumerate(rows) if not row.blank][:TITLE_ROWS]
    return [
        at
        for at in first
        if rows[at].marker is None
        and "list" not in {row.part for row in rows[at + 1 : at + 2]}
        and rows[at].text.count(",") < LIST_COMMAS
        and document_words() & set(tokens(rows[at].text))
    ]


def _outside(rows: Sequence[Row], blocks: Sequence[Block], told: Told) -> dict[int, Reason]:
    reasons = {}
    last = max((block.end for block in blocks), default=len(rows))
    inside = set().union(*(range(block.start, block.end) for block in blocks))
    for at, row in enumerate(rows):
        if at in inside or row.blank:
            continue
        reasons[at] = told.artefacts.get(at, Reason.PROSE if at < last else Reason.AFTER_BLOCK)
        if at >= last and at in told.closers:
            reasons[at] = Reason.COPY_LINE if row.text.lower().startswith(("cc", "c.c")) else Reason.AFTER_BLOCK
    return reasons


def _inside(rows: Sequence[Row], block: Block, told: Told, shape_of: ShapeOf) -> dict[int, Reason]:
    """Return why rows of the block hold no signature."""
    stretch = rows[block.start : block.end]
    reasons = dict.fromkeys(block.openers, Reason.OPENER)
    reasons.update({at: reason for at, reason in told.artefacts.items() if block.start <= at < block.end})
    beside = {block.start + at: reason for at, reason in around_table(stretch).items()}
    reasons = beside | reasons
    kept = [
        replace(row, body=row.body.cut(0, 0), marker=None) if block.start + at in reasons else row
        for at, row in enumerate(stretch)
    ]
    headings = {block.start + at for at in heading_rows(kept, shape_of)}
    prose = prose_rows(stretch, told.prose[block.start : block.end])
    prose = {block.start + at for at in prose if not stretch[at].part} - headings
    for at in range(block.start, block.end):
        if at in reasons:
            continue
        if at in told.closers:
            reasons[at] = Reason.AFTER_BLOCK
        elif at in headings:
            reasons[at] = Reason.HEADING
        elif at in prose:
            reasons[at] = Reason.PROSE
    opened = {at for at in block.openers if opens_block(rows[at])}
    tail = tail_rows(kept, {at - block.start for at in headings | opened})
    return reasons | {block.start + at: Reason.AFTER_BLOCK for at in tail}


def _regions(rows: Sequence[Row], block: Block, reasons: Mapping[int, Reason]) -> list[Region]:
    regions: list[Region] = []
    section: str | None = None
    held: list[Row] = []
    broken = False
    for at in range(block.start, block.end):
        reason = reasons.get(at)
        if reason is None and not rows[at].blank and _part_of(held) not in {None, rows[at].part}:
            regions += _region(section, held)
            held = []
        if reason is None and not (broken and rows[at].blank):
            held.append(rows[at])
        elif reason in {Reason.HEADING, Reason.OPENER, Reason.PROSE}:
            regions += _region(section, held)
            held = []
            section = _section(rows[at], reason) if reason is not Reason.PROSE else section
        elif reason in PAGE_BREAKS:
            held = _without_blank_end(held)
        broken = reason in PAGE_BREAKS or (broken and reason is None and rows[at].blank)
    return [*regions, *_region(section, held)]


def _part_of(held: Sequence[Row]) -> str | None:
    """Return what the last filled row is part of; None where no row is filled."""
    return next((row.part for row in reversed(held) if not row.blank), None)


def _section(row: Row, reason: Reason) -> str | None:
    """Return what the heading says; a phrase that only opens the list says nothing of those below it."""
    bare = row.text.strip(" :.–—-|\t")
    return bare if reason is Reason.HEADING or section_share(bare) > 0 else None


def _region(section: str | None, rows: list[Row]) -> list[Region]:
    while rows and rows[0].blank:
        rows = rows[1:]
    rows = _without_blank_end(rows)
    return [Region(section, tuple(rows))] if rows else []


def _without_blank_end(rows: list[Row]) -> list[Row]:
    while rows and rows[-1].blank:
        rows = rows[:-1]
    return rows
