"""Files that are no plain text: told by their first bytes or by their name, and refused with what to do instead."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PurePath
from typing import NamedTuple

from signclean.errors import UnreadableInputError
from signclean.knowledge.tables import read_rows

ADVICE = {
    "document": "save it as plain text (.txt, UTF-8), or copy the list and paste it into a text file",
    "spreadsheet": "save the sheet as CSV (UTF-8), or copy the cells and paste them into a text file",
    "pdf": "copy the list out of it and paste it into a text file",
    "image": "have its text recognized (OCR) or type it, and put it into a text file",
    "archive": "unpack it and give the letter inside",
}


def refuse_other_formats(label: str, name: str, head: bytes) -> None:
    """Raise UnreadableInputError if the first bytes, or else the name, are those of a file that is no plain text.

    `label` is what the user knows the input by, `name` its file name ('' for standard input), `head` its beginning:
    64 KB or more tell the kinds of Office files apart, fewer may tell a zip archive instead.
    """
    found = _by_content(head)
    if found:
        raise UnreadableInputError(f"{label}: this is {found.format}, not plain text; {ADVICE[found.family]}")
    named = _by_name(name)
    if named:
        advice = f"{ADVICE[named.family]}, or rename it to .txt if it is plain text"
        raise UnreadableInputError(f"{label}: by its name this is {named.format}, not plain text; {advice}")


def _by_content(head: bytes) -> FileFormat | None:
    return next((f for f in _file_formats() if f.begins(head)), None)


def _by_name(name: str) -> FileFormat | None:
    suffix = PurePath(name).suffix.lower()
    return next((f for f in _file_formats() if suffix in f.suffixes), None)


@lru_cache(maxsize=1)
def _file_formats() -> tuple[FileFormat, ...]:
    return tuple(
        FileFormat(
            format=row["format"],
            family=row["family"],
            suffixes=tuple(row["suffixes"].split()),
            magic=bytes.fromhex(row["magic"]),
            offset=int(row["offset"]),
            marker=row["marker"],
        )
        for row in read_rows("file_formats.csv")
    )


class FileFormat(NamedTuple):
    """A kind of file: its name suffixes, and the bytes it begins with at `offset` (none: told by its name alone).

    `marker` is a name that stands further on, in ASCII or UTF-16; it tells kinds of one container format apart.
    """

    format: str
    family: str
    suffixes: tuple[str, ...]
    magic: bytes
    offset: int
    marker: str

    def begins(self, head: bytes) -> bool:
        """Tell whether a file that begins with `head` is of this kind."""
        if not self.magic or not head.startswith(self.magic, self.offset):
            return False
        return self.marker.encode() in head or self.marker.encode("utf-16-le") in head
