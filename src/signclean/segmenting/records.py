"""Records: blocks of two to five rows between blank lines, the name first, role and body on the rows below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from signclean.segmenting.entries import Entry
from signclean.segmenting.forms import head_of
from signclean.segmenting.passage import join
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


def read_records(rows: Sequence[Row], standing: Standing) -> list[Entry]:
    """Return one entry a block of rows; bodies one below the other among the people are an entry each."""
    return [entry for block in _blocks(rows) for entry in _entries(block, standing)]


def read_record_cells(rows: Sequence[Row], _standing: Standing) -> list[Entry]:
    """Return one entry a block of rows, its text the first row alone: so a table pasted a cell a line is read."""
    return [_entry(b)._replace(passage=b[0].body, cells=tuple(row.body for row in b[1:])) for b in _blocks(rows)]


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
    heads = [head_of(row.text) for row in block]
    told = any(standing.may_be_person(head) or standing.is_role(head) for head in heads)
    if told or len(block) < 2 or min(map(standing.of, heads)) < GOOD_MEMBER:
        return [_entry(block)]
    return [Entry(row.body, "row") for row in block]


def _entry(block: Sequence[Row]) -> Entry:
    role = ", ".join(row.text for row in block[1:])
    return Entry(join(row.body for row in block), "rows of one record", role=role or None, lead=block[0].text)
