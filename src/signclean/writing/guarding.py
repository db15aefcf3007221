"""Cells that a spreadsheet would run as a formula are made plain text, in a way that can be undone exactly."""

from __future__ import annotations

import re

GUARD = "'"
FORMULA = re.compile(r"'*\s*(?:[=+\-@＝＋－＠](?=\s*\S)|[\t\r\n])")
"""A cell that begins so runs when a spreadsheet opens it, in some programs also after spaces (OWASP, "CSV Injection");
a sign alone, as `-` for standard input, does not. Apostrophes before it belong to the pattern, so that a cell already
guarded is guarded once more."""


def is_formula(cell: str) -> bool:
    """Tell whether a spreadsheet could run the cell, or would after apostrophes are taken off."""
    return FORMULA.match(cell) is not None


def guard_cell(cell: str) -> str:
    """Return the cell with an apostrophe before it where a spreadsheet could run it, else as it is."""
    return GUARD + cell if is_formula(cell) else cell


def unguard_cell(cell: str) -> str:
    """Return what `guard_cell` was given: `unguard_cell(guard_cell(cell)) == cell` for every cell."""
    bare = cell.removeprefix(GUARD)
    return bare if bare != cell and is_formula(bare) else cell
