"""Records: blocks of two to five rows between blank lines, the name first, role and body on the rows below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from signclean.segmenting.entries import Entry
from signclean.segmenting.passage import join
from signclean.segmenting.rows import Row
from signclean.segmenting.standing import Standing

LONGEST = 5
MOST = 0.7
"""A part is made of records when at least this share of its blocks looks like one."""


def read_records(rows: Sequence[Row], standing: Standing) -> list[Entry] | None:
    """Return one entry a block of rows, or None where the blocks are not records of people."""
    blocks = list(_blocks(rows))
    if len(blocks) < 2 or any(row.marker for row in rows):
        return None
    several = [block for block in blocks if 2 <= len(block) <= LONGEST]
    if len(several) < max(2, MOST * len(blocks)):
        return None
    people = sum(standing.may_be_person(block[0].text) for block in several)
    roles = sum(standing.is_role(block[1].text) for block in several)
    below = [row for block in several for row in block[1:]]
    bare = sum(standing.is_person(row.text) for row in below)
    if people < MOST * len(several) or roles < 0.5 * len(several) or bare > 0.2 * len(below):
        return None
    return [_entry(block) for block in blocks]


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


def _entry(block: Sequence[Row]) -> Entry:
    role = ", ".join(row.text for row in block[1:])
    return Entry(join(row.body for row in block), "rows of one record", role=role or None, lead=block[0].text)
