"""Files as they are on disk: lines, line ends, and whether a fix could be written back byte for byte."""

from __future__ import annotations

import re
from pathlib import Path

from signclean.checking.sheet import Source
from signclean.errors import UnreadableInputError

LINE = re.compile(r"(?P<text>[^\r\n]*)(?P<end>\r\n|\r|\n|$)")
MARK = "\ufeff"


def make_source(path: str, text: str, fixable: str | None = None) -> Source:
    """Return the file with its text cut into lines as an editor counts them; no line after the last line end."""
    pairs = [(match["text"], match["end"]) for match in LINE.finditer(text) if match[0]]
    return Source(path, tuple(line for line, _ in pairs), tuple(end for _, end in pairs), fixable)


def read_source(path: str, lines: tuple[str, ...]) -> Source:
    """Return the file with its own line ends; one that is no UTF-8 keeps the lines that were read and is not fixable.

    `lines` are those of the Document that was read from the path; a pipe, as `<(git show …)` is, can be read only once.
    """
    if not Path(path).is_file():
        return Source(path, lines, ("\n",) * len(lines), "it is no file; write it to one to have it fixed")
    try:
        text = Path(path).read_bytes().decode("utf-8").removeprefix(MARK)
    except (OSError, UnicodeDecodeError):
        ends = ("\n",) * len(lines)
        return Source(path, lines, ends, "it is not UTF-8; save it as UTF-8 to have it fixed")
    return make_source(path, text)


def read_utf8(path: str) -> str:
    """Return the text of a file of a folder or of a list in JSON; UnreadableInputError where it is no UTF-8."""
    try:
        return Path(path).read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UnreadableInputError(f"{path}: cannot be read ({error.strerror}); check its name and folder") from error
    except UnicodeDecodeError as error:
        raise UnreadableInputError(f"{path}: byte {error.start} is no UTF-8; save it as UTF-8 and try again") from error
