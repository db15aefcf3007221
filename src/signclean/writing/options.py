"""What can be asked of an output, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """What a list can be written as; `table` is for reading on a terminal and has no suffix."""

    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    JSONL = "jsonl"
    MD = "md"
    TABLE = "table"


class Rows(StrEnum):
    """What one row, or one line, stands for. JSON always holds both."""

    SIGNATORIES = "signatories"
    MENTIONS = "mentions"


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """How to write. Each format reads the options that concern it.

    `guard` and `excel` concern csv and tsv; `stamp` is a point in time, written into JSON as it is given; `width` (in
    terminal columns) and `color` concern the table.
    """

    rows: Rows = Rows.SIGNATORIES
    guard: bool = True
    excel: bool = False
    stamp: str | None = None
    width: int = 100
    color: bool = False


@dataclass(frozen=True, slots=True)
class Rendered:
    """The bytes of an output, in UTF-8, and sentences for the user on what was done to them."""

    data: bytes
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The output as text; with `excel` it begins with the byte-order mark."""
        return self.data.decode("utf-8")
