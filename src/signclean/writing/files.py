"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from signclean.errors import OutputError
from signclean.writing.options import Format

SUFFIXES = {
    ".csv": Format.CSV,
    ".tsv": Format.TSV,
    ".json": Format.JSON,
    ".jsonl": Format.JSONL,
    ".md": Format.MD,
}


def format_from_suffix(path: str) -> Format:
    """Return the format that the file's suffix stands for, in small or capital letters; OutputError for any other."""
    suffix = Path(path).suffix
    if suffix.lower() in SUFFIXES:
        return SUFFIXES[suffix.lower()]
    known = ", ".join(SUFFIXES)
    found = f"the suffix '{suffix}' is not known" if suffix else "the name has no suffix to tell the format by"
    raise OutputError(f"{path}: {found}; use one of {known}, or --format")


def write_output(path: str, data: bytes, *, force: bool = False) -> None:
    """Write the bytes to the file: beside it first, then renamed, so that it is never there in part.

    A symbolic link is followed; a device or pipe is written to as it is. With `force` a file in the way is replaced
    and its permissions are kept. Raises OutputError where the folder is missing or not writable, the path is a
    directory, or a file is in the way without `force`; whatever was there stays as it was.
    """
    check_output(path, force=force)
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            Path(path).write_bytes(data)
        else:
            _replace(Path(os.path.realpath(path)), data)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror}); choose another place with -o") from error


def check_output(path: str, *, force: bool = False) -> None:
    """Raise OutputError where `write_output` would for what can be told beforehand, before any work is done."""
    if os.path.isdir(path):
        raise OutputError(f"{path}: this is a directory; name a file in it, such as {Path(path) / 'list.csv'}")
    if not os.path.isdir(os.path.dirname(os.path.realpath(path))):
        raise OutputError(f"{path}: the folder {Path(path).parent} does not exist; create it or choose another")
    if os.path.isfile(path) and not force:
        raise OutputError(f"{path}: a file of that name is in the way; choose another name, or replace it with --force")


def _replace(target: Path, data: bytes) -> None:
    beside = target.parent / f".signclean-{os.urandom(8).hex()}.tmp"
    try:
        _write_new(beside, data)
        if target.exists():
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _write_new(path: Path, data: bytes) -> None:
    """Write a file that did not exist, with the permissions that the user's umask gives, and onto the disk."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
