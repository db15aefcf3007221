"""Where a list goes, in which format, and how it gets there."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from signclean.cli.manners import WrongUseError
from signclean.cli.streams import STREAM, is_terminal, write_stdout
from signclean.errors import OutputError
from signclean.writing import Format, RenderOptions, check_output, format_from_suffix, write_output

SPREADSHEETS = (Format.CSV, Format.TSV)


@dataclass(frozen=True, slots=True)
class Destination:
    """A file, or stdout where `path` is None, and the format that is written there."""

    path: str | None
    format: Format
    force: bool = False


def find_destination(
    path: str | None, wanted: Format | None, *, inputs: Sequence[str] = (), force: bool = False
) -> Destination:
    """Return where to write and as what: the format asked for, else by the suffix, else by who reads stdout.

    Raises OutputError before any work is done where the file could not be written, or is one of the inputs.
    """
    if path is None or path == STREAM:
        return Destination(None, wanted or (Format.TABLE if is_terminal(sys.stdout) else Format.CSV))
    chosen = wanted or format_from_suffix(path)
    if os.path.realpath(path) in {os.path.realpath(name) for name in inputs}:
        raise OutputError(f"{path}: the list would replace a letter it is made from; choose another name")
    check_output(path, force=force)
    return Destination(path, chosen, force)


def check_fit(destination: Destination, *, excel: bool, stamp: bool) -> None:
    """Raise WrongUseError where an option asks for what the format cannot do."""
    if excel and destination.format not in SPREADSHEETS:
        raise WrongUseError(f"--excel has no meaning for {destination.format}; add --format csv, or leave it out")
    if stamp and destination.format is not Format.JSON:
        raise WrongUseError(f"--stamp has no meaning for {destination.format}; add --format json, or leave it out")


def put(data: bytes, destination: Destination) -> None:
    """Write the bytes to the file, whole or not at all, or to stdout."""
    if destination.path is None:
        write_stdout(data)
    else:
        write_output(destination.path, data, force=destination.force)


def fit(options: RenderOptions, destination: Destination) -> RenderOptions:
    """Return the options made for the terminal, if that is where the list goes; a file or pipe gets plain text."""
    if destination.path is not None or not is_terminal(sys.stdout):
        return options
    return replace(options, width=shutil.get_terminal_size().columns, color=wants_color())


def wants_color() -> bool:
    """Tell whether a terminal shall get colour: it knows it, and NO_COLOR is not set (https://no-color.org)."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def time_stamp() -> str:
    """Return the time of the run in UTC, to the second, as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds")
