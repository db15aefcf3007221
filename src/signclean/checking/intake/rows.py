"""Lists kept as rows: each row is an entry by itself, and its columns say what stands in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from signclean.checking.sheet import Cell, Shape, Sheet, Source
from signclean.errors import SigncleanError
from signclean.knowledge.columns import column_heads
from signclean.model import Mention, Span
from signclean.pipeline import resolve
from signclean.text import mask_contacts, squeeze, tokens

Fields = Mapping[str, tuple[str, tuple[Cell, ...]]]
"""Head of a column -> what stands there, and where."""

OWN_HEADS = {"acronym": "acronym", "legal form": "legal_form", "name": "name", "country": "place", "role": "role"}
"""Heads of the tables that signclean writes itself; they come before what the packaged table of heads says."""


class NameColumnError(SigncleanError):
    """A list in rows has no column of names, or not the one that was asked for."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row: the file it stands in, and its fields."""

    path: str
    fields: Fields = field(default_factory=dict)


def sense_of(head: str) -> str:
    """Return what a column holds by its head: name, organization, place, role, acronym, legal_form, … or other."""
    key = " ".join(tokens(head.replace("_", " ")))
    return OWN_HEADS.get(key) or column_heads().get(key, "other")


def choose_name_column(path: str, heads: Sequence[str], wanted: str | None) -> str:
    """Return the head of the column of names: the one asked for, else the first by its sense; NameColumnError."""
    shown = ", ".join(f"'{head}'" for head in heads)
    if wanted is not None:
        for head in heads:
            if tokens(head) == tokens(wanted):
                return head
        raise NameColumnError(f"{path}: there is no column '{wanted}'; choose one of {shown}")
    for sense in ("name", "organization"):
        for head in heads:
            if sense_of(head) == sense:
                return head
    raise NameColumnError(f"{path}: no column of names among {shown}; name it with --name-column")


def make_sheet(
    path: str, shape: Shape, sources: Sequence[Source], records: Sequence[Record], name_column: str
) -> Sheet:
    """Return the sheet of the rows that have a name; every row is one entry, nothing is cut."""
    named = [record for record in records if record.fields.get(name_column, ("", ()))[0].strip()]
    found = resolve([_make_mention(n, record, name_column) for n, record in enumerate(named, 1)])
    return Sheet(
        path=path,
        shape=shape,
        sources=tuple(sources),
        cells=tuple(cell for record in named for cell in record.fields[name_column][1]),
        mentions=found.mentions,
        signatories=found.signatories,
        signatory_of=found.signatory_of,
        doubts=found.doubts,
        further=tuple(
            cell
            for record in named
            for head, (_, cells) in record.fields.items()
            if head != name_column
            for cell in cells
        ),
    )


def _make_mention(n: int, record: Record, name_column: str) -> Mention:
    text, cells = record.fields[name_column]
    told = {sense_of(head): squeeze(value) for head, (value, _) in record.fields.items() if head != name_column}
    return Mention(
        n=n,
        source=record.path,
        spans=tuple(_span(cell) for cell in cells),
        text=mask_contacts(squeeze(text)),
        cut="row",
        cells=tuple(squeeze(value) for head, (value, _) in record.fields.items() if head != name_column and value),
        column_place=told.get("place") or None,
        column_role=told.get("role") or None,
        column_legal_form=told.get("legal_form") or None,
        column_acronym=told.get("acronym") or None,
    )


def _span(cell: Cell) -> Span:
    place = cell.place(0, len(cell.text))
    return Span(cell.line, place.start, place.end)
