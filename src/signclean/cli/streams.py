"""The two ways out: data as UTF-8 bytes on stdout, sentences for people on stderr."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress

from signclean.errors import OutputError

STREAM = "-"
"""In place of a file's name: standard input to read, standard output to write."""

CLOSED = frozenset({errno.EPIPE, errno.ESHUTDOWN} | ({errno.EINVAL} if os.name == "nt" else set()))


def tell(sentence: str) -> None:
    """Print one sentence on stderr under the program's name; where stderr is closed there is nobody to tell."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            print(f"signclean: {printable(sentence)}", file=sys.stderr, flush=True)


def printable(text: str) -> str:
    """Return the text with every control character written out, so that no letter can steer a terminal."""
    return "".join(c if c.isprintable() or c == "\n" else escape(c) for c in text)


def escape(character: str) -> str:
    """Return a space for a tab or another space, the code point in ASCII letters for everything else."""
    return " " if character.isspace() else character.encode("unicode_escape").decode("ascii")


def write_stdout(data: bytes) -> None:
    """Write the bytes to stdout. A reader who has seen enough and closed the pipe is no error."""
    if sys.stdout is None:
        raise OutputError("standard output is closed; name a file with -o FILE")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        discard_stdout()
        if error.errno not in CLOSED:
            raise OutputError(f"standard output cannot be written ({error.strerror}); try -o FILE") from error


def discard_stdout() -> None:
    """Point stdout at nothing, so that what is still in its buffer raises no error when the process ends."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)


def is_terminal(stream: object) -> bool:
    """Tell whether a person looks at the stream; False for one that is closed or missing."""
    with suppress(ValueError):
        return bool(getattr(stream, "isatty", lambda: False)())
    return False
