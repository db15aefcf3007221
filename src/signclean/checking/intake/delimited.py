"""CSV and TSV with the place of every cell: what the csv module reads, and where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from signclean.checking.sheet import Cell

SEPARATORS = ",;\t|"
QUOTE = '"'


@dataclass(frozen=True, slots=True)
class Field:
    """One cell of a table: its text, and the stretches of lines it stands on (several where it holds a line end)."""

    text: str
    cells: tuple[Cell, ...]


def find_separator(path: str, header: str) -> str:
    """Return what separates the columns: a tab by the suffix `.tsv`, else the sign the first line has most of."""
    if path.lower().endswith((".tsv", ".tab")):
        return "\t"
    counts = Counter(c for c in header if c in SEPARATORS)
    return max(SEPARATORS, key=lambda sign: counts[sign])


def read_records(path: str, lines: Sequence[str], separator: str) -> list[list[Field]]:
    """Return the records of a table (RFC 4180), blank lines left out; a quoted cell may run over lines."""
    records: list[list[Field]] = []
    number = 0
    while number < len(lines):
        record, number = _read_record(path, lines, number, separator)
        if any(field.text.strip() for field in record):
            records.append(record)
    return records


def _read_record(path: str, lines: Sequence[str], index: int, separator: str) -> tuple[list[Field], int]:
    """Return the record that begins on the line (0-based), and the index of the line after it."""
    fields: list[Field] = []
    at = 0
    while True:
        if lines[index][at : at + 1] == QUOTE:
            field, index, at = _read_quoted(path, lines, index, at + 1)
        else:
            end = lines[index].find(separator, at)
            end = len(lines[index]) if end < 0 else end
            text = lines[index][at:end]
            field, at = Field(text, (Cell(path, index + 1, at, text),)), end
        fields.append(field)
        end = lines[index].find(separator, at)
        if end < 0:
            return fields, index + 1
        at = end + 1


def _read_quoted(path: str, lines: Sequence[str], index: int, at: int) -> tuple[Field, int, int]:
    """Return a quoted cell with the line (0-based) and column behind it; one never closed ends with the file."""
    cells: list[Cell] = []
    while True:
        text, columns, end, closed = _read_to_quote(lines[index], at)
        cells.append(Cell(path, index + 1, at, text, columns))
        if closed or index + 1 == len(lines):
            return Field("\n".join(cell.text for cell in cells), tuple(cells)), index, end
        index, at = index + 1, 0


def _read_to_quote(line: str, at: int) -> tuple[str, tuple[int, ...], int, bool]:
    """Return the text up to the closing quote, the column of each character, the column behind, and whether closed."""
    text: list[str] = []
    columns: list[int] = []
    while at < len(line):
        if line[at] == QUOTE:
            if line[at + 1 : at + 2] != QUOTE:
                return "".join(text), (*columns, at), at + 1, True
            columns.append(at)
            text.append(QUOTE)
            at += 2
            continue
        columns.append(at)
        text.append(line[at])
        at += 1
    return "".join(text), (*columns, at), at, False
