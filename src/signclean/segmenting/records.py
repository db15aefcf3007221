"""Records: blocks of two to five rows between blank lines, the name first, role and body on the rows below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from signclean.segmenting.cells_below import is_place_cell
from signclean.segmenting.coalitions import open_coalition
from signclean.segmenting.connectives import begins_with_label
from signclean.segmenting.cutting import cut_passage
from signclean.segmenting.entries import Entry
from signclean.segmenting.forms import begins_bracket, head_of
from signclean.segmenting.passage import join
from signclean.segmenting.people import cut_people
from signclean.segmenting.readings import read_lines
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import GOOD_MEMBER

LONGEST = 5
ROLES = 0.5
"""At least this share of the blocks says a role on its second row."""

BARE_NAMES = 0.2
"""At most this share of the rows below a name are bare names themselves."""

MOST = 0.7
"""A part is made of records when at least this share of its blocks looks like one."""


def is_records(rows: Sequence[Row], standing: Standing) -> bool:
    """Tell whether the blocks between blank lines are records of people: a name, and below it role, body, place."""
    blocks = list(_blocks(rows))
    if len(blocks) < 2 or any(row.marker for row in rows):
        return False
    several = [block for block in blocks if 2 <= len(block) <= LONGEST]
    if len(several) < max(2, MOST * len(blocks)):
        return False
    people = sum(standing.may_be_person(head_of(block[0].text)) for block in several)
    roles = sum(standing.is_role(head_of(block[1].text)) for block in several)
    below = [row for block in several for row in block[1:]]
    bare = sum(standing.is_person(row.text) for row in below)
    return people >= MOST * len(several) and roles >= ROLES * len(several) and bare <= BARE_NAMES * len(below)


def stand_in_blocks(rows: Sequence[Row]) -> bool:
    """Tell whether blank lines part the rows into blocks, half of which at least are of several rows, none long."""
    blocks = [len(block) for block in _blocks(rows)]
    several = sum(size > 1 for size in blocks)
    return several > 1 and max(blocks) <= LONGEST and 2 * several >= len(blocks) and not any(row.marker for row in rows)


def read_records(rows: Sequence[Row], standing: Standing) -> list[Entry]:
    """Return one entry a block of rows; bodies one below the other among the people are an entry each."""
    return [entry for block in _blocks(rows) for entry in _entries(block, standing)]


def read_record_cells(rows: Sequence[Row], standing: Standing) -> list[Entry]:
    """Return one entry a block of rows, its text the first row alone: so a table pasted a cell a line is read."""
    return [
        _entry(block, standing)._replace(passage=block[0].body, cells=tuple(row.body for row in block[1:]))
        for block in _blocks(rows)
    ]


def _blocks(rows: Sequence[Row]) -> Iterator[list[Row]]:
    block: list[Row] = []
    for row in rows:
        if row.blank and block:
            yield block
            block = []
        elif not row.blank:
            block.append(row)
    if block:
        yield block


def _entries(block: Sequence[Row], standing: Standing) -> list[Entry]:
    """Return the entries of a block: a record, a coalition and its members, several people, or bodies one a row."""
    if any(begins_with_label(row.text) for row in block[1:]):
        return read_lines(block, standing)(standing)
    whole = join(row.body for row in block)
    if len(block) > 1 and open_coalition(whole, standing):
        return cut_passage(whole, standing, "row")
    if people := cut_people(block[0].body, standing):
        told = _entry([replace(block[0], body=people[-1].passage), *block[1:]], standing)
        return [*(one._replace(shared_role=one.shared_role or told.role) for one in people[:-1]), told]
    heads = [head_of(row.text) for row in block]
    told_of = any(standing.may_be_person(head) or standing.is_role(head) for head in heads)
    if told_of or len(block) < 2 or any(map(begins_bracket, heads)) or min(map(standing.of, heads)) < GOOD_MEMBER:
        return [_entry(block, standing)]
    return [Entry(row.body, "row") for row in block]


def _entry(block: Sequence[Row], standing: Standing) -> Entry:
    below = [row.text for row in block[1:]]
    place = below.pop() if below and is_place_cell(below[-1], standing) else None
    role = ", ".join(below) or None
    passage = join(row.body for row in block)
    return Entry(passage, "rows of one record", role=role, place=place, lead=block[0].text)
