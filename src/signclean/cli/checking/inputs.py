"""Reading of lists: every one is tried, every error told, before the command ends."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from signclean.checking.intake import read_list
from signclean.checking.sheet import Shape, Sheet
from signclean.cli.inputs import stdin_bytes
from signclean.cli.manners import WRONG
from signclean.cli.runs import ADVICE
from signclean.cli.streams import STREAM, tell
from signclean.errors import NoSignatoriesError, SigncleanError
from signclean.reading.source import label_source


def read_lists(names: Sequence[str], name_columns: Sequence[str | None]) -> list[Sheet]:
    """Return the sheets of the lists; all that cannot be read are told before the command ends with exit code 2."""
    sheets, errors = [], []
    for name, column in zip(names, name_columns, strict=True):
        try:
            sheet = read_list(name, column, stdin_bytes() if name == STREAM else None)
            sheets.append(refuse_empty(sheet))
        except SigncleanError as error:
            errors.append(str(error))
    for sentence in errors:
        tell(sentence)
    if errors:
        raise typer.Exit(WRONG)
    return sheets


def refuse_empty(sheet: Sheet) -> Sheet:
    """Return the sheet; raise NoSignatoriesError where a pasted text has none, for nothing was looked at then."""
    if sheet.shape is Shape.TEXT and not sheet.mentions:
        raise NoSignatoriesError(f"{label_source(sheet.path)}: no signatory block was found in it; {ADVICE}")
    return sheet
