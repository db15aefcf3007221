"""From bytes to a Document."""

from __future__ import annotations

import hashlib
from typing import BinaryIO

from signclean.errors import UnreadableInputError
from signclean.model import Document
from signclean.reading.encoding import decode
from signclean.reading.source import label_source, printable_path, read_bytes
from signclean.reading.text import is_blank, replace_unprintable, split_lines

__all__ = ["read_document", "read_text"]


def read_document(path: str, stdin: BinaryIO | None = None) -> Document:
    """Return the file's lines; the path `-` reads `stdin`, by default the process's own.

    UTF-8 is read with or without its mark; UTF-16 and Windows-1252 are recognized and told in `notes`. Raises
    UnreadableInputError, one sentence that tells file, place and what to do, for anything that is no text to read:
    missing, a directory, empty, binary, another encoding, another format, a line of more than 5 MB.
    """
    data = read_bytes(path, stdin)
    text, notes = decode(data, label_source(path))
    if is_blank(text):
        raise UnreadableInputError(f"{label_source(path)}: nothing stands in it; paste the letter or its list into it")
    return Document(printable_path(path), split_lines(text), hashlib.sha256(data).hexdigest(), notes)


def read_text(text: str, source: str = "text") -> Document:
    """Return the text's lines; any text will do, also none. `sha256` is that of the text in UTF-8.

    NUL and lone surrogates, which no file could hold, are replaced by U+FFFD and told in `notes`.
    """
    clean, replaced = replace_unprintable(text.removeprefix("\ufeff"))
    notes = (f"{replaced} characters that cannot be written were replaced by U+FFFD",) if replaced else ()
    digest = hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()
    return Document(source, split_lines(clean), digest, notes)
