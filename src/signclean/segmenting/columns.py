"""Tables pasted as text: what each column holds, by its head or by its cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from signclean.knowledge.answer_words import answer_words
from signclean.segmenting.artefacts import is_date
from signclean.segmenting.cells import Cells, has_ruled_head, is_loose, split_loosely, split_rows, width_of
from signclean.segmenting.csv_rows import join_open_quotes
from signclean.segmenting.forms import head_of
from signclean.segmenting.hanging_cells import join_hanging_cells
from signclean.segmenting.labelled import split_labelled
from signclean.segmenting.rows import Row
from signclean.segmenting.stacked import FEWEST_BARE, stack_with_heads, stack_without_heads
from signclean.segmenting.standing import Standing
from signclean.segmenting.table_heads import head_sort, is_head, names_columns, sort_below
from signclean.text import has_contact, tokens

NUMBER_CELL = re.compile(r"\W*\d{1,6}\W*")
LINK_CELL = re.compile(r"\W*(?:https?://|www\.)\S+\W*")
SHORT_CELL = re.compile(r"[^\W\d_a-z]\S{1,14}")

SAMPLE_ROWS = 200
"""A column is judged by this many of its first cells."""

MOST = 0.6
"""A column is of a sort when at least this share of its cells is."""

VARIED = 0.3
"""A column with more different values than this share of its cells tells the rows apart."""

ALIKE = 0.95
"""Where nothing but their order makes lines cells, so many of a column must be of its sort."""


class Table(NamedTuple):
    """Rows of cells and the sort of each column.

    Sorts are name (of a person), organization, acronym (where a head says so), short (one word, an acronym perhaps),
    legal form, role, place, contact, other and unknown. `head` is the row that names the columns, if there is one.
    """

    separator: str
    cells: tuple[Cells, ...]
    head: Cells | None
    sorts: tuple[str, ...]


def read_table(rows: Sequence[Row], standing: Standing) -> Table | None:
    """Return the rows as a table where most of them have the same number of cells, or a cell a line; else None."""
    filled = join_open_quotes([row for row in rows if not row.blank])
    found = split_rows(filled)
    if found:
        separator, cells = found
        return _with_sorts(separator, join_hanging_cells(separator, cells), standing, ruled=has_ruled_head(filled))
    return _read_loose(filled, standing) or _read_labelled(filled, standing) or _read_stacked(filled, standing)


def is_grid(table: Table) -> bool:
    """Tell whether every cell is a name of its own: the columns differ in nothing."""
    return table.head is None and len(table.sorts) > 1 and set(table.sorts) == {"organization"}


def _with_sorts(separator: str, cells: Sequence[Cells], standing: Standing, *, ruled: bool = False) -> Table:
    width = width_of(cells)
    columns = [[one[at].text for one in cells[1:SAMPLE_ROWS] if at < len(one) and one[at]] for at in range(width)]
    found = [_sort_of(column, standing) for column in columns]
    known = ruled or names_columns(cells[0])
    head = cells[0] if known or _stands_out(cells[0], found, standing) else None
    body = cells[1:] if head else cells
    heads = [cell.text for cell in head or ()] + [""] * width
    sorts = tuple(sort_below(text, by_cells) for text, by_cells in zip(heads, found, strict=False))
    return Table(separator, tuple(body), head, _with_told_of_people(sorts, columns))


def _with_told_of_people(sorts: Sequence[str], columns: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the sorts, where people alone sign, with what differs from one to the next as their post or body.

    A column that says the same of all (`yes`) tells of nobody.
    """
    if "name" not in sorts or {"organization", "role"} & set(sorts):
        return tuple(sorts)
    told = {at for at, cells in enumerate(columns) if len(set(cells)) > max(1, VARIED * len(cells))}
    return tuple("role" if sort in {"unknown", "short"} and at in told else sort for at, sort in enumerate(sorts))


def _read_loose(rows: Sequence[Row], standing: Standing) -> Table | None:
    """Return a table whose cells only commas or semicolons part: its columns are named, or plainly differ.

    With a blank after the mark two columns are no table: `Name; Country` is one text. Commas stand in names.
    """
    for separator, cells in split_loosely(rows):
        table = _with_sorts(separator, cells, standing)
        one_text = is_loose(rows, separator) and (separator == "," or len(table.sorts) == 2)
        if names_columns(cells[0]) or (_differ(table.sorts) and not one_text):
            return table
    return None


def _differ(sorts: Sequence[str]) -> bool:
    """Tell whether the columns hold one of names and beside it what is told of those named."""
    named = [at for at, sort in enumerate(sorts) if sort in {"organization", "unknown"}]
    people = sorts.count("name")
    rest = {sort for sort in sorts if sort not in {"organization", "unknown", "name"}}
    return bool(rest) and (len(named) == 1 or (not named and people == 1)) and people < 2


def _read_labelled(rows: Sequence[Row], standing: Standing) -> Table | None:
    """Return a form as a table whose heads are its labels, where one of them names a signatory."""
    found = split_labelled(rows)
    if found is None:
        return None
    table = _with_sorts("label", [found[0], *found[1]], standing, ruled=True)
    return table if {"name", "organization"} & {head_sort(label.text) for label in found[0]} else None


def _read_stacked(rows: Sequence[Row], standing: Standing) -> Table | None:
    """Return a table whose cells stand a line each: with heads, or nearly every n-th line is a place or contact."""
    headed = stack_with_heads(rows, is_head)
    if headed:
        return _with_sorts("line", headed, standing, ruled=True)
    tests = _tests(standing)
    for cells in stack_without_heads(rows, tests["place"]):
        table = _with_sorts("line", cells, standing)
        if names_columns(cells[0]):
            return table
        telling = [at for at, sort in enumerate(table.sorts) if at and sort in {"place", "contact"}]
        strict = all(sum(tests[table.sorts[at]](one[at].text) for one in cells) >= ALIKE * len(cells) for at in telling)
        if telling and strict and len(cells) >= FEWEST_BARE and table.sorts[0] in {"organization", "name"}:
            return table
    return None


def _stands_out(first: Cells, sorts: Sequence[str], standing: Standing) -> bool:
    """Tell whether the first row is no row of data: in two columns of one sort its cells are of another."""
    telling = [at for at, sort in enumerate(sorts) if sort in {"other", "contact", "place"} and at < len(first)]
    return sum(not _tests(standing)[sorts[at]](first[at].text) for at in telling if first[at]) > 1


def _sort_of(column: Sequence[str], standing: Standing) -> str:
    if not column:
        return "other"
    tests = _tests(standing)
    return next((sort for sort, test in tests.items() if sum(map(test, column)) >= MOST * len(column)), "unknown")


def _tests(standing: Standing) -> dict[str, Callable[[str], bool]]:
    return {
        "other": _is_other,
        "contact": has_contact,
        "legal form": standing.is_legal_form,
        "place": lambda text: standing.shape_of(text).place > 0.5,
        "role": lambda text: standing.is_role(head_of(text)),
        "short": lambda text: bool(SHORT_CELL.fullmatch(text)),
        "name": standing.is_person,
        "organization": lambda text: standing.in_list(text) > 0.3,
    }


def _is_other(text: str) -> bool:
    """Tell whether a cell is a number, a date, a link or a plain answer (`Sí`): such cells name nobody."""
    answer = " ".join(tokens(text)) in answer_words()
    return answer or bool(NUMBER_CELL.fullmatch(text) or is_date(text) or LINK_CELL.fullmatch(text))
