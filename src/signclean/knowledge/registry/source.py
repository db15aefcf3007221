"""The rows of a registry's CSV, each checked as it is read."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, TextIO

from signclean.errors import KnowledgeError
from signclean.knowledge.places.countries import countries
from signclean.knowledge.registry.mapping import RegistryMap

DELIMITERS = ",;\t|"
ALIAS_MARKS = "|;"
MOST_SHOWN = 200
LONGEST_CELL = 1_000_000
"""Characters: the csv module stops at 131,072, and rows of Wikidata can have more aliases than that."""


class RegistryRow(NamedTuple):
    """One row: `row` counts as a spreadsheet does, the head is 1. What is not told is ''."""

    row: int
    name: str
    country: str
    id: str
    aliases: tuple[str, ...]


def read_registry(path: Path, wanted: RegistryMap) -> Iterator[RegistryRow]:
    """Yield the rows that have a name, in the order of the file.

    Raises KnowledgeError, which names file, row and column, for a file that is missing, no CSV in UTF-8 or without a
    wanted column, for a row of another length than the head, and for a code that is no country.
    """
    csv.field_size_limit(LONGEST_CELL)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from _read_rows(path, file, wanted)
    except UnicodeDecodeError as error:
        line = _find_undecodable(path)
        raise KnowledgeError(f"{path}: line {line}: this is no CSV in UTF-8; save it as CSV in UTF-8") from error
    except OSError as error:
        raise KnowledgeError(f"{path}: it cannot be read ({error.strerror}); check its name and folder") from error


def _read_rows(path: Path, file: TextIO, wanted: RegistryMap) -> Iterator[RegistryRow]:
    head_line = file.readline()
    delimiter = _find_delimiter(head_line, wanted)
    head = [cell.strip() for cell in next(csv.reader([head_line], delimiter=delimiter), [])]
    places = _find_columns(path, head, wanted)
    row = 1
    try:
        for row, cells in enumerate(csv.reader(file, delimiter=delimiter, strict=True), 2):
            if len(cells) not in {0, len(head)}:
                raise KnowledgeError(f"{path}: row {row}: it has {len(cells)} cells and the head {len(head)}; mend it")
            read = _read_row(row, cells, places) if cells else None
            if read and read.country and read.country not in countries():
                raise KnowledgeError(
                    f"{path}: row {row}, column '{wanted.country}': '{read.country}' is no code of a country "
                    "(ISO 3166-1 alpha-2); write one, or leave the cell empty"
                )
            if read and read.name:
                yield read
    except csv.Error as error:
        raise KnowledgeError(f"{path}: row {row + 1}: this is no CSV ({error}); save it as CSV again") from error


def _find_delimiter(head_line: str, wanted: RegistryMap) -> str:
    """Return the delimiter by which the head has the column of the name; a comma where none does."""
    heads = {mark: [cell.strip() for cell in next(csv.reader([head_line], delimiter=mark), [])] for mark in DELIMITERS}
    fitting = [mark for mark in DELIMITERS if wanted.name in heads[mark]]
    return max(fitting, key=lambda mark: len(heads[mark]), default=",")


def _find_columns(path: Path, head: Sequence[str], wanted: RegistryMap) -> dict[str, int]:
    """Return field -> place of its column."""
    for _, name in wanted.columns:
        if head.count(name) != 1:
            many = "are several columns" if name in head else "is no column"
            told = ", ".join(head)[:MOST_SHOWN]
            raise KnowledgeError(f"{path}: row 1: there {many} '{name}' in '{told}'; tell it by --registry-map")
    return {field: head.index(name) for field, name in wanted.columns}


def _read_row(row: int, cells: Sequence[str], places: dict[str, int]) -> RegistryRow:
    told = {field: cells[place].strip() for field, place in places.items()}
    aliases = _split_aliases(told.get("aliases", ""))
    return RegistryRow(row, told["name"], told.get("country", "").upper(), told.get("id", ""), aliases)


def _split_aliases(cell: str) -> tuple[str, ...]:
    if not cell:
        return ()
    parts = cell.replace(ALIAS_MARKS[0], ALIAS_MARKS[1]).split(ALIAS_MARKS[1])
    return tuple(part.strip() for part in parts if part.strip())


def _find_undecodable(path: Path) -> int:
    """Return the number of the first line that is no UTF-8."""
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                line.decode()
            except UnicodeDecodeError:
                return number
    return 1
