"""From a path or a stream to bytes: opened once, read to its end, memory bounded."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from signclean.errors import UnreadableInputError
from signclean.reading.formats import refuse_other_formats

STDIN = "-"
CHUNK_BYTES = 1 << 20
MAX_LINE_BYTES = 5_000_000
MAX_INPUT_BYTES = 500_000_000
LINE_ENDS = (b"\n", b"\r")


def label_source(path: str) -> str:
    """Return the name by which an error speaks of the input: the path, or `standard input` for `-`.

    A path whose bytes are no UTF-8 is made fit to print.
    """
    return "standard input" if path == STDIN else printable_path(path)


def printable_path(path: str) -> str:
    """Return the path as text that every output can hold: bytes that are no UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", errors="replace")


def read_bytes(path: str, stdin: BinaryIO | None) -> bytes:
    """Return all bytes of the file, or of `stdin` (by default the process's own) where the path is `-`.

    Raises UnreadableInputError for a file that is missing, a directory, not readable, of another format (Word, PDF,
    …), larger than 500 MB, or with a line of more than 5 MB; the last two before all of it is read.
    """
    label = label_source(path)
    if path == STDIN:
        return _read_stream(stdin or sys.stdin.buffer, label, name="")
    if os.path.isdir(path):
        raise UnreadableInputError(f"{label}: this is a directory; give the files in it that hold the letters")
    try:
        with Path(path).open("rb") as stream:
            return _read_stream(stream, label, name=path)
    except FileNotFoundError as error:
        raise UnreadableInputError(f"{label}: there is no such file; check its name and folder") from error
    except PermissionError as error:
        raise UnreadableInputError(f"{label}: you may not read this file; change its permissions") from error
    except OSError as error:
        raise UnreadableInputError(f"{label}: cannot be read ({error.strerror}); try a copy of it") from error


def _read_stream(stream: BinaryIO, label: str, name: str) -> bytes:
    chunks = _chunks(stream)
    data = bytearray(next(chunks, b""))
    refuse_other_formats(label, name, bytes(data))
    line_bytes = _check_line_length(bytes(data), 0, data, label)
    for chunk in chunks:
        data += chunk
        line_bytes = _check_line_length(chunk, line_bytes, data, label)
        if len(data) > MAX_INPUT_BYTES:
            raise UnreadableInputError(f"{label}: more than {MAX_INPUT_BYTES // 10**6} MB; split it into several files")
    return bytes(data)


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the stream in pieces of CHUNK_BYTES, the last one shorter; a pipe's short reads are joined."""
    while chunk := stream.read(CHUNK_BYTES):
        while len(chunk) < CHUNK_BYTES and (more := stream.read(CHUNK_BYTES - len(chunk))):
            chunk += more
        yield chunk


def _check_line_length(chunk: bytes, line_bytes: int, data: bytearray, label: str) -> int:
    """Return how many bytes of an unfinished line stand at the end of the data, of which `chunk` is the last piece.

    `line_bytes` is the same figure before the chunk. A chunk is shorter than the longest line allowed, so only the
    line that runs into it can be too long.
    """
    ends = [position for end in LINE_ENDS if (position := chunk.find(end)) >= 0]
    if line_bytes + min(ends, default=len(chunk)) > MAX_LINE_BYTES:
        line = len(data[: len(data) - len(chunk)].splitlines()) or 1
        raise UnreadableInputError(
            f"{label}:{line}: a line of more than {MAX_LINE_BYTES // 10**6} MB; put each signatory on a line of its own"
        )
    if not ends:
        return line_bytes + len(chunk)
    return len(chunk) - 1 - max(chunk.rfind(end) for end in LINE_ENDS)
