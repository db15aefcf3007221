"""From bytes to text: UTF-8, UTF-16 and Windows-1252 are read, anything else is refused with the place."""

from __future__ import annotations

import codecs
import unicodedata

from signclean.errors import UnreadableInputError

UTF16_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
ORDER = {"utf-16-le": "little-endian", "utf-16-be": "big-endian"}
MIN_NUL_SHARE = 0.1
"""Of the 16-bit units of UTF-16 text, the share that must be Latin, digits, spaces or line ends: those hold a NUL."""
MAX_STRAY_SHARE = 0.005
"""Of all characters, the share of controls that text may hold: pasted letters have a few, binary data a tenth."""

SAVE_AS = "save it as plain text in UTF-8 and try again"


def decode(data: bytes, label: str) -> tuple[str, tuple[str, ...]]:
    """Return the text, without its byte-order mark, and notes that tell in words what was assumed to read it.

    Raises UnreadableInputError, with the byte's offset (0-based), for NUL bytes and for any other encoding.
    """
    if data.startswith(codecs.BOM_UTF8):
        return _decode_utf8(data, label, start=len(codecs.BOM_UTF8)), ()
    encoding = UTF16_MARKS.get(data[:2])
    if encoding:
        return _decode_utf16(data, label, encoding), (f"read as UTF-16 ({ORDER[encoding]}, by its mark)",)
    if b"\0" in data:
        return _decode_unmarked_utf16(data, label)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        return _decode_western(data, label, error.start)


def _decode_utf8(data: bytes, label: str, start: int) -> str:
    try:
        text = data[start:].decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_readable(data, label, start + error.start, "broken UTF-8") from error
    if "\0" in text:
        raise _nul(label, data.index(0))
    return text


def _decode_utf16(data: bytes, label: str, encoding: str) -> str:
    try:
        text = data[2:].decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_readable(data, label, 2 + error.start, "broken UTF-16") from error
    if "\0" in text:
        raise _nul(label, 2 + len(text[: text.index("\0")].encode(encoding)))
    return text


def _decode_unmarked_utf16(data: bytes, label: str) -> tuple[str, tuple[str, ...]]:
    """Read bytes that hold NULs as UTF-16 where they are clearly so, all NULs in one half of the units; else refuse."""
    nuls = {"utf-16-le": data[1::2].count(0), "utf-16-be": data[0::2].count(0)}
    encoding = max(nuls, key=lambda name: nuls[name])
    if min(nuls.values()) == 0 and nuls[encoding] >= MIN_NUL_SHARE * len(data) / 2:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError as error:
            raise _nul(label, data.index(0)) from error
        if _is_text(text):
            return text, (f"read as UTF-16 ({ORDER[encoding]}, without a mark)",)
    raise _nul(label, data.index(0))


def _decode_western(data: bytes, label: str, offset: int) -> tuple[str, tuple[str, ...]]:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise _unknown_encoding(data, label, offset) from error
    from signclean.reading.western import reads_as_western  # imported late: nearly every letter is UTF-8

    if not (_is_text(text) and reads_as_western(text)):
        raise _unknown_encoding(data, label, offset)
    return text, ("not UTF-8: read as Windows-1252 (cp1252); check the letters with accents",)


def _is_text(text: str) -> bool:
    """Tell whether the characters are those that text holds: assigned, and hardly a control but tab and line end."""
    strays = (c for c in set(text) if unicodedata.category(c) in {"Cc", "Cn"} and not c.isspace())
    return sum(text.count(c) for c in strays) <= MAX_STRAY_SHARE * len(text)


def _nul(label: str, offset: int) -> UnreadableInputError:
    return UnreadableInputError(
        f"{label}: a NUL byte at offset {offset}, so this is no plain text; {SAVE_AS}, or copy the list and paste it"
    )


def _unknown_encoding(data: bytes, label: str, offset: int) -> UnreadableInputError:
    return _not_readable(data, label, offset, "neither UTF-8 nor UTF-16 nor Windows-1252")


def _not_readable(data: bytes, label: str, offset: int, what: str) -> UnreadableInputError:
    line = len((data[:offset] + b".").splitlines())
    found = f"byte 0x{data[offset]:02X} at offset {offset}"
    return UnreadableInputError(f"{label}:{line}: {found} cannot be read ({what}); {SAVE_AS}")
