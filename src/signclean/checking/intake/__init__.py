"""From what the user names to a sheet: pasted text, a list in rows, a folder with one file a signatory."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import BinaryIO

from signclean.checking.intake.folder import read_folder
from signclean.checking.intake.json_list import read_json_list
from signclean.checking.intake.pasted import read_pasted
from signclean.checking.intake.sources import make_source, read_source
from signclean.checking.intake.table import read_table
from signclean.checking.sheet import Sheet, Source
from signclean.model import Document
from signclean.reading import read_document, read_text

__all__ = ["parse_list", "read_list"]

TABLES = (".csv", ".tsv", ".tab")
JSON = ".json"


def read_list(path: str, name_column: str | None = None, stdin: BinaryIO | None = None) -> Sheet:
    """Return the sheet of a file or folder; `-` reads `stdin` as pasted text.

    The suffix tells the kind. Raises UnreadableInputError, or NameColumnError where rows have no column of names.
    """
    if os.path.isdir(path):
        return read_folder(path, name_column)
    suffix = PurePath(path).suffix.lower()
    if suffix == JSON:
        return read_json_list(path, name_column)
    document = read_document(path, stdin)
    return _read_text_list(path, document, read_source(path, document.lines), name_column)


def parse_list(path: str, text: str, name_column: str | None = None) -> Sheet:
    """Return the sheet of a pasted list or table that is not on disk; `path` is its name, and tells the kind."""
    return _read_text_list(path, read_text(text, path), make_source(path, text), name_column)


def _read_text_list(path: str, document: Document, source: Source, name_column: str | None) -> Sheet:
    if PurePath(path).suffix.lower() in TABLES:
        return read_table(path, source, name_column)
    return read_pasted(path, document, source)
