"""CSV (RFC 4180) and TSV, for spreadsheets and everything else that reads rows."""

from __future__ import annotations

import csv
import io

from signclean.model import SignatoryList
from signclean.writing.cells import COLUMNS, Cell, list_rows
from signclean.writing.guarding import guard_cell, is_formula
from signclean.writing.options import Rendered, RenderOptions

MARK = "\ufeff"
HYPHEN, EN_DASH = "-", "–"
"""Between two line numbers; Excel would read 3-5 as a day and a month."""


def render_csv(result: SignatoryList, options: RenderOptions) -> Rendered:
    """Return a header and one row a signatory or mention, separated by commas."""
    return _render(result, options, delimiter=",")


def render_tsv(result: SignatoryList, options: RenderOptions) -> Rendered:
    """Return the same rows separated by tabs; a cell that holds a quote is quoted, as spreadsheets expect it."""
    return _render(result, options, delimiter="\t")


def _render(result: SignatoryList, options: RenderOptions, delimiter: str) -> Rendered:
    rows = list(list_rows(result, options.rows, dash=EN_DASH if options.excel else HYPHEN))
    guarded = sum(_runs(cell) for row in rows for cell in row) if options.guard else 0
    if guarded:
        rows = [tuple(guard_cell(cell) if isinstance(cell, str) else cell for cell in row) for row in rows]
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n" if options.excel else "\n")
    writer.writerow(COLUMNS[options.rows])
    writer.writerows(rows)
    text = (MARK if options.excel else "") + buffer.getvalue()
    return Rendered(text.encode("utf-8"), _note(guarded))


def _runs(cell: Cell) -> bool:
    return isinstance(cell, str) and is_formula(cell)


def _note(guarded: int) -> tuple[str, ...]:
    if guarded == 0:
        return ()
    if guarded == 1:
        return ("1 cell begins with an apostrophe now, for a spreadsheet would run it as a formula",)
    return (f"{guarded} cells begin with an apostrophe now, for a spreadsheet would run them as formulas",)
