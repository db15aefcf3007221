"""Lists in JSON: an array of names or of objects, at the top or under one key, with the place of every string."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from signclean.checking.intake.json_strings import JsonString, parse_with_places
from signclean.checking.intake.rows import Record, choose_name_column, make_sheet
from signclean.checking.intake.sources import make_source, read_utf8
from signclean.checking.sheet import Cell, Shape, Sheet
from signclean.errors import UnreadableInputError

LINE_END = re.compile(r"\r\n|\r|\n")
BARE = "name"
"""The field that a bare string of an array stands for."""
NOT_FIXABLE = "fixes are written into text, CSV and TSV alone; edit the file by hand"


def read_json_list(path: str, name_column: str | None) -> Sheet:
    """Return the sheet of a list in JSON; UnreadableInputError where it is no JSON, or holds no list."""
    text = read_utf8(path)
    try:
        value = parse_with_places(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise UnreadableInputError(f"{path}: this is no JSON ({error}); repair it and try again") from error
    items = find_items(value)
    if items is None:
        raise UnreadableInputError(f"{path}: no array of names or of objects stands in it; put the list into an array")
    starts = line_starts(text)
    records = [Record(path, dict(_fields(path, item, starts))) for item in items]
    heads = list(dict.fromkeys(head for record in records for head in record.fields))
    column = choose_name_column(path, heads, name_column) if heads else BARE
    return make_sheet(path, Shape.JSON, (make_source(path, text, NOT_FIXABLE),), records, column)


def find_items(value: object) -> Sequence[object] | None:
    """Return the list: the value itself, or the longest array of strings or objects under one of its keys."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return None
    lists = [inner for inner in value.values() if isinstance(inner, list) and _holds_rows(inner)]
    return max(lists, key=len, default=None)


def _holds_rows(items: Sequence[object]) -> bool:
    return any(isinstance(item, JsonString | dict) for item in items)


def _fields(path: str, item: object, starts: Sequence[int]) -> Iterator[tuple[str, tuple[str, tuple[Cell, ...]]]]:
    pairs = item.items() if isinstance(item, dict) else [(BARE, item)]
    for head, value in pairs:
        if isinstance(value, JsonString):
            yield str(head), (value.text, (_cell(path, value, starts),))


def _cell(path: str, value: JsonString, starts: Sequence[int]) -> Cell:
    """Return the string as a cell; JSON strings hold no line end, so it stands on one line."""
    line = bisect_right(starts, value.columns[0])
    first = starts[line - 1]
    return Cell(path, line, value.columns[0] - first, value.text, tuple(column - first for column in value.columns))


def line_starts(text: str) -> list[int]:
    """Return the offset at which each line begins."""
    return [0, *(match.end() for match in LINE_END.finditer(text))]
