"""A table of names as a file: CSV or TSV in, the same rows and columns out with some added."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from signclean.cli.inputs import stdin_bytes
from signclean.cli.streams import STREAM
from signclean.deduping.columns import ADDED, find_column, keep_columns, make_cells
from signclean.deduping.outcome import Row
from signclean.errors import UnreadableInputError
from signclean.reading.encoding import decode
from signclean.reading.source import label_source, read_bytes

DELIMITERS = {".csv": ",;\t", ".tsv": "\t"}
"""Suffix of a table -> what may stand between its cells."""
ROWS_AT_ONCE = 10_000
"""Rows that are turned into bytes at once."""


def open_table(path: str, column: str | None, *, overwrite: bool) -> Table:
    """Return the table, its header checked; raise UnreadableInputError or ColumnError with the reason."""
    label = label_source(path)
    suffix = path[path.rfind(".") :].lower() if "." in path else ""
    if path != STREAM and suffix not in DELIMITERS:
        # Formats that reading knows are refused there, with the advice that fits them.
        read_bytes(path, None)
        raise UnreadableInputError(f"{label}: a list of names is read from .csv or .tsv; save it as one of them")
    text, notes = decode(read_bytes(path, stdin_bytes() if path == STREAM else None), label)
    if not text.strip():
        raise UnreadableInputError(f"{label}: nothing stands in it; it needs a row with the names of its columns")
    delimiter = _find_delimiter(text, column, DELIMITERS.get(suffix, ",;\t"))
    table = Table(label, text, delimiter, notes)
    header = table.header()
    return Table(
        label,
        text,
        delimiter,
        notes,
        find_column(header, column, label),
        tuple(keep_columns(header, label, overwrite=overwrite)),
    )


def _find_delimiter(text: str, column: str | None, choices: str) -> str:
    """Return the first sign that sets the wanted column apart in the header, else the one that cuts it most often."""
    line = next(_lines(text)).rstrip("\r\n")
    headers = {sign: next(csv.reader([line], delimiter=sign), []) for sign in choices}
    fitting = [sign for sign in choices if column is not None and column in headers[sign]]
    return fitting[0] if fitting else max(choices, key=lambda sign: len(headers[sign]))


def _lines(text: str) -> Iterator[str]:
    """Yield the lines with their ends, without a second copy of the whole."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


@dataclass(frozen=True, slots=True)
class Table:
    """A table as text. `place` is the column of the names, `kept` are the columns that stay, as places."""

    label: str
    text: str
    delimiter: str
    notes: tuple[str, ...]
    place: int = 0
    kept: tuple[int, ...] = ()

    def header(self) -> list[str]:
        """Return the names of the columns."""
        return next(self._cells())

    def names(self) -> Iterator[str]:
        """Yield the name of each row."""
        return (cells[self.place] for cells in self.rows())

    def rows(self) -> Iterator[list[str]]:
        """Yield the cells of each row below the header, as many as that has; blank lines at the end are left out."""
        rows = self._cells()
        width = len(next(rows))
        blank = 0
        for cells in rows:
            if not cells:
                blank += 1
                continue
            yield from ([""] * width for _ in range(blank))
            blank = 0
            yield cells + [""] * (width - len(cells))

    def _cells(self) -> Iterator[list[str]]:
        """Yield the cells as they stand; raise UnreadableInputError for what is no table."""
        reader = csv.reader(_lines(self.text), delimiter=self.delimiter, strict=True)
        width = 0
        try:
            for cells in reader:
                width = width or len(cells)
                if len(cells) > width:
                    raise UnreadableInputError(
                        f"{self.label}:{reader.line_num}: this row has {len(cells)} cells and the header {width}; "
                        "put cells that hold the separator in quotation marks"
                    )
                yield cells
        except csv.Error as error:
            raise UnreadableInputError(
                f"{self.label}:{reader.line_num}: this cannot be read as a table ({error}); check the quotation marks"
            ) from error


def write_table(table: Table, outcome: Iterable[Row], delimiter: str, guard: Callable[[str], str]) -> Iterator[bytes]:
    """Yield the table in UTF-8 with the added columns, piece by piece; `guard` is asked what to write for each."""
    header = table.header()
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\n")
    writer.writerow([*(header[place] for place in table.kept), *ADDED])
    for number, (cells, row) in enumerate(zip(table.rows(), outcome, strict=True), 1):
        writer.writerow([*(cells[place] for place in table.kept), *map(guard, make_cells(row))])
        if number % ROWS_AT_ONCE == 0:
            yield _take(buffer)
    yield _take(buffer)


def _take(buffer: io.StringIO) -> bytes:
    data = buffer.getvalue().encode("utf-8")
    buffer.seek(0)
    buffer.truncate()
    return data
