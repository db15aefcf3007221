"""From entries to mentions: numbered in the order of the text, a coalition before its members."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from signclean.model import Mention
from signclean.segmenting.entries import Entry
from signclean.segmenting.passage import Passage, join
from signclean.text import mask_contacts, squeeze


def number_entries(
    source: str, entries: Sequence[tuple[str | None, Entry]], first_number: int
) -> list[tuple[Mention, str | None]]:
    """Return each entry and member as a mention, with why its cut is a doubt; entries come with their section."""
    numbers = count(first_number)
    return [pair for section, entry in entries for pair in _mentions(source, section, entry, numbers, None)]


def _mentions(
    source: str, section: str | None, entry: Entry, numbers: count[int], parent: int | None
) -> Iterator[tuple[Mention, str | None]]:
    n = next(numbers)
    yield (
        Mention(
            n=n,
            source=source,
            spans=_extent(entry).spans(),
            text=_clean(entry.passage.text),
            cut=entry.cut,
            section=section,
            member_of=parent,
            cells=tuple(_clean(cell.text) for cell in entry.cells),
            url=entry.url,
            opens_members=entry.opens_members,
            shared_role=entry.shared_role,
            column_place=entry.place,
            column_role=entry.role,
            column_legal_form=entry.legal_form,
            column_acronym=entry.acronym,
            lead=entry.lead,
        ),
        entry.uncertain,
    )
    for member in entry.members:
        yield from _mentions(source, section, member, numbers, n)


def _extent(entry: Entry) -> Passage:
    return join([entry.passage, *entry.cells]) if entry.cells else entry.passage


def _clean(text: str) -> str:
    return mask_contacts(squeeze(text))
