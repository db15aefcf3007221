"""Reading of lists: every one is tried, every error told, before the command ends."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from signclean.checking.intake import read_list
from signclean.checking.sheet import Sheet
from signclean.cli.inputs import stdin_bytes
from signclean.cli.manners import WRONG
from signclean.cli.streams import STREAM, tell
from signclean.errors import SigncleanError


def read_lists(names: Sequence[str], name_columns: Sequence[str | None]) -> list[Sheet]:
    """Return the sheets of the lists; all that cannot be read are told before the command ends with exit code 2."""
    sheets, errors = [], []
    for name, column in zip(names, name_columns, strict=True):
        try:
            sheets.append(read_list(name, column, stdin_bytes() if name == STREAM else None))
        except SigncleanError as error:
            errors.append(str(error))
    for sentence in errors:
        tell(sentence)
    if errors:
        raise typer.Exit(WRONG)
    return sheets
