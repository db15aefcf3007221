"""Reading of what the command line names: every file once, every error told."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

import typer

from signclean.cli.manners import WRONG
from signclean.cli.streams import STREAM, tell
from signclean.errors import SigncleanError, UnreadableInputError
from signclean.model import Document


def read_inputs(names: Sequence[str], *, quiet: bool = False) -> list[Document]:
    """Read every file once, in the order given; `-` is stdin.

    The same file named twice is read once, the same bytes under two names are kept, and both are told. All unreadable
    files are told before the command ends with exit code 2.
    """
    outcomes = [attempt_input(name) for name in drop_repeats(names, quiet=quiet)]
    errors = [outcome for outcome in outcomes if isinstance(outcome, SigncleanError)]
    for error in errors:
        tell(str(error))
    if errors:
        raise typer.Exit(WRONG)
    documents = [outcome for outcome in outcomes if isinstance(outcome, Document)]
    if not quiet:
        tell_equal_bytes(documents)
    return documents


def attempt_input(name: str) -> Document | SigncleanError:
    """Return what was read, or why it could not be."""
    try:
        return read_input(name)
    except SigncleanError as error:
        return error


def read_input(name: str) -> Document:
    """Read one file, or stdin for `-`; raise UnreadableInputError with the reason and what to do."""
    from signclean.reading import read_document

    return read_document(name, stdin_bytes() if name == STREAM else None)


def stdin_bytes() -> BinaryIO:
    """Return stdin as bytes; raise UnreadableInputError where the shell has closed it."""
    if sys.stdin is None:
        raise UnreadableInputError("standard input is closed; name a file instead")
    return sys.stdin.buffer


def drop_repeats(names: Iterable[str], *, quiet: bool) -> Iterable[str]:
    """Yield every file once, by the place it really is at; tell of each that was named again."""
    seen: dict[str, str] = {}
    for name in names:
        place = name if name == STREAM else str(Path(name).resolve())
        if place not in seen:
            seen[place] = name
            yield name
        elif not quiet:
            tell(f"{name}: the same file as {seen[place]}, read once")


def tell_equal_bytes(documents: Iterable[Document]) -> None:
    """Tell of each input that holds the very bytes of one before it: its signatories sign twice."""
    seen: dict[str, str] = {}
    for document in documents:
        if document.sha256 in seen:
            tell(f"{document.source}: the same bytes as {seen[document.sha256]}; every entry counts twice")
        seen.setdefault(document.sha256, document.source)
