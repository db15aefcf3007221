"""Tables pasted as text: what each column holds, by its head or by its cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from signclean.knowledge.columns import column_heads
from signclean.knowledge.lexicon import function_words
from signclean.segmenting.artefacts import is_date
from signclean.segmenting.cells import Cells, has_ruled_head, is_loose, split_loosely, split_rows, width_of
from signclean.segmenting.csv_rows import join_open_quotes
from signclean.segmenting.forms import head_of
from signclean.segmenting.labelled import split_labelled
from signclean.segmenting.rows import Row
from signclean.segmenting.stacked import FEWEST_BARE, stack_with_heads, stack_without_heads
from signclean.segmenting.standing import Standing
from signclean.text import has_contact, tokens

NUMBER_CELL = re.compile(r"\W*\d{1,6}\W*")
LINK_CELL = re.compile(r"\W*(?:https?://|www\.)\S+\W*")
SHORT_CELL = re.compile(r"[^\W\d_a-z]\S{1,14}")

SAMPLE_ROWS = 200
"""A column is judged by this many of its first cells."""

HEAD_WORDS = 9

MOST = 0.6
"""A column is of a sort when at least this share of its cells is."""

ALIKE = 0.8
"""Where nothing but their order makes lines cells, so many of a column must be of its sort."""


class Table(NamedTuple):
    """Rows of cells and the sort of each column.

    Sorts are name (of a person), organization, acronym, legal form, role, place, contact, other and unknown. `head`
    is the row that names the columns, if there is one.
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
        return _with_sorts(*found, standing, ruled=has_ruled_head(filled))
    return _read_loose(filled, standing) or _read_labelled(filled, standing) or _read_stacked(filled, standing)


def is_grid(table: Table) -> bool:
    """Tell whether every cell is a name of its own: the columns differ in nothing."""
    return table.head is None and len(table.sorts) > 1 and set(table.sorts) == {"organization"}


def _with_sorts(separator: str, cells: Sequence[Cells], standing: Standing, *, ruled: bool = False) -> Table:
    width = width_of(cells)
    heads = [_long_head_sort(cell.text) for cell in cells[0]]
    columns = [[one[at].text for one in cells[1:SAMPLE_ROWS] if at < len(one) and one[at]] for at in range(width)]
    found = [_sort_of(column, standing) for column in columns]
    known = ruled or _names_columns(cells[0])
    head = cells[0] if known or _stands_out(cells[0], found, standing) else None
    body = cells[1:] if head else cells
    told = [heads[at] if head and at < len(heads) else None for at in range(width)]
    sorts = tuple(by_head or by_cells for by_head, by_cells in zip(told, found, strict=True))
    return Table(separator, tuple(body), head, sorts)


def _read_loose(rows: Sequence[Row], standing: Standing) -> Table | None:
    """Return a table whose cells only commas or semicolons part: its columns are named, or plainly differ.

    With a blank after the mark two columns are no table: `Name; Country` is one text. Commas stand in names.
    """
    for separator, cells in split_loosely(rows):
        table = _with_sorts(separator, cells, standing)
        one_text = is_loose(rows, separator) and (separator == "," or len(table.sorts) == 2)
        if _names_columns(cells[0]) or (_differ(table.sorts) and not one_text):
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
    return table if {"name", "organization"} & {_head_sort(label.text) for label in found[0]} else None


def _read_stacked(rows: Sequence[Row], standing: Standing) -> Table | None:
    """Return a table whose cells stand a line each: with heads, or nearly every n-th line is a place or contact."""
    headed = stack_with_heads(rows, lambda text: _head_sort(text) is not None)
    if headed:
        return _with_sorts("line", headed, standing, ruled=True)
    tests = _tests(standing)
    for cells in stack_without_heads(rows, tests["place"]):
        table = _with_sorts("line", cells, standing)
        if _names_columns(cells[0]):
            return table
        telling = [at for at, sort in enumerate(table.sorts) if at and sort in {"place", "contact"}]
        strict = all(sum(tests[table.sorts[at]](one[at].text) for one in cells) >= ALIKE * len(cells) for at in telling)
        if telling and strict and len(cells) >= FEWEST_BARE and table.sorts[0] in {"organization", "name"}:
            return table
    return None


def _names_columns(cells: Cells) -> bool:
    """Tell whether the cells are the heads of columns: half of them at least, and two, are known as such."""
    short = sum(_head_sort(cell.text) is not None for cell in cells)
    told = sum(_long_head_sort(cell.text) is not None for cell in cells)
    return told >= max(2, (0.5 if short else 0.75) * len(cells))


def _head_sort(text: str) -> str | None:
    """Return the sort that a head names: whole, or before a slash or bracket (`Name / Nombre`)."""
    parts = [text, *re.split(r"\s*[/(|]\s*", text)]
    return next((sort for part in parts if (sort := column_heads().get(" ".join(tokens(part))))), None)


def _long_head_sort(text: str) -> str | None:
    """Return the same, also for a head with words behind it: `Sitz der Organisation`, `Name of the body that signs`.

    Names begin so as well (`Association des …`), so that it tells only beside another head.
    """
    words = tokens(text)
    short = _head_sort(text)
    if short or len(words) > HEAD_WORDS:
        return short
    lead = next((n for n in range(len(words) - 1, 0, -1) if words[n] in function_words()), 0)
    starts = (" ".join(words[:n]) for n in range(lead, 0, -1) if words[n] in function_words())
    sort = next((found for start in starts if (found := column_heads().get(start))), None)
    bodies = any(column_heads().get(word) == "organization" for word in words[1:])
    return "organization" if sort == "name" and bodies else sort


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
        "other": lambda text: bool(NUMBER_CELL.fullmatch(text) or is_date(text) or LINK_CELL.fullmatch(text)),
        "contact": has_contact,
        "legal form": standing.is_legal_form,
        "place": lambda text: standing.shape_of(text).place > 0.5,
        "role": lambda text: standing.is_role(head_of(text)),
        "acronym": lambda text: bool(SHORT_CELL.fullmatch(text)),
        "name": standing.is_person,
        "organization": lambda text: standing.in_list(text) > 0.3,
    }
