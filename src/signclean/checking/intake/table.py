"""A list as CSV or TSV."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.checking.intake.comments import is_comment_line, without_comment
from signclean.checking.intake.delimited import Field, find_separator, read_records
from signclean.checking.intake.rows import Fields, Record, choose_name_column, make_sheet
from signclean.checking.sheet import Shape, Sheet, Source
from signclean.errors import UnreadableInputError


def read_table(path: str, source: Source, name_column: str | None) -> Sheet:
    """Return the sheet of a table whose first record names the columns; comments to signclean are no rows."""
    lines = ["" if is_comment_line(line) else without_comment(line) for line in source.lines]
    separator = find_separator(path, next((line for line in lines if line.strip()), ""))
    records = read_records(path, lines, separator)
    if not records:
        raise UnreadableInputError(f"{path}: no row stands in it; write the names of the columns into the first")
    heads = [field.text.strip() for field in records[0]]
    column = choose_name_column(path, heads, name_column)
    rows = [Record(path, _under_heads(heads, record)) for record in records[1:]]
    return make_sheet(path, Shape.TABLE, (source,), rows, column)


def _under_heads(heads: Sequence[str], record: Sequence[Field]) -> Fields:
    return {head: (field.text, field.cells) for head, field in zip(heads, record, strict=False)}
