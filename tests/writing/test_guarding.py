"""The guard against formulas: what it leaves alone, what it guards, and that it can be undone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.writing.guarding import guard_cell, is_formula, unguard_cell

UNCHANGED = [
    "",
    "'",
    "''",
    "'t Gooi Natuurlijk",
    "Red Ríos",
    "A=B",
    "Casa + Campo",
    "Sur-Sur",
    "ana (at) casa",
    "«=Red»",
    "(+) Red",
    "– Red",
    "— Red",
    "#Red",
    "*Red",
    "1+1",
    "' 'x",
    "-",
    "+ ",
    "=",
]


@pytest.mark.parametrize("cell", UNCHANGED)
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert guard_cell(cell) == cell
    assert unguard_cell(cell) == cell


GUARDED = [
    ("=1+1", "'=1+1"),
    ("+52", "'+52"),
    ("-Red", "'-Red"),
    ("@red", "'@red"),
    ("\tRed", "'\tRed"),
    ("\rRed", "'\rRed"),
    ("\nRed", "'\nRed"),
    ("  =1", "'  =1"),
    ("\u00a0=1", "'\u00a0=1"),
    ("\uff1dSUM(A1)", "'\uff1dSUM(A1)"),
    ("'=1", "''=1"),
    ("''=1", "'''=1"),
    ("' =1", "'' =1"),
]


@pytest.mark.parametrize(("cell", "guarded"), GUARDED)
def test_cells_that_run_are_guarded_and_come_back(cell: str, guarded: str) -> None:
    assert guard_cell(cell) == guarded
    assert unguard_cell(guarded) == cell


@given(st.text() | st.text(alphabet="'=+-@\t\r\n \u00a0ax"))
def test_the_guard_is_undone_exactly_and_nothing_guarded_runs(cell: str) -> None:
    guarded = guard_cell(cell)
    assert unguard_cell(guarded) == cell
    assert guarded.startswith("'") or not is_formula(guarded)
