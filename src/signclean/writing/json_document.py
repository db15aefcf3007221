"""JSON of the schema `signclean/1`: one document for a run, or one line for a signatory."""

from __future__ import annotations

import json
from dataclasses import asdict

from signclean.model import SignatoryList
from signclean.writing.options import Rendered, RenderOptions, Rows
from signclean.writing.records import (
    Record,
    ignored_record,
    input_record,
    layout_record,
    mention_records,
    review_record,
    signatory_record,
)

SCHEMA = "signclean/1"
ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
OPEN_LEVELS = 3
"""Levels of nesting that stand one item a line: the document, its lists, their records. A field stands on one line."""


def render_json(result: SignatoryList, options: RenderOptions) -> Rendered:
    """Return the whole outcome as one JSON document; the same bytes for the same outcome."""
    return Rendered((_dump(document_record(result, options.stamp)) + "\n").encode("utf-8"))


def render_jsonl(result: SignatoryList, options: RenderOptions) -> Rendered:
    """Return one record a line, the very records of the JSON document; an empty list has no lines."""
    if options.rows is Rows.MENTIONS:
        records = mention_records(result)
    else:
        records = [signatory_record(signatory) for signatory in result.signatories]
    return Rendered("".join(_dump_line(record) + "\n" for record in records).encode("utf-8"))


def document_record(result: SignatoryList, stamp: str | None = None) -> Record:
    """Return the outcome as the dict that the JSON document holds; `stamp` is left out where it is None."""
    return {
        "schema": SCHEMA,
        "tool": {"name": "signclean", "version": tool_version()},
        **({} if stamp is None else {"stamp": stamp}),
        "inputs": [input_record(document) for document in result.documents],
        "summary": asdict(result.summary),
        "signatories": [signatory_record(signatory) for signatory in result.signatories],
        "mentions": mention_records(result),
        "review": [review_record(doubt) for doubt in result.doubts],
        "ignored": [ignored_record(ignored) for ignored in result.ignored],
        "layout": [layout_record(part) for part in result.layout],
    }


def tool_version() -> str:
    """Return the version of the installed package, or `unknown` where it runs from a bare source tree."""
    from importlib import metadata  # imported late: it brings half of the mail library, and csv needs no version

    try:
        return metadata.version("signclean")
    except metadata.PackageNotFoundError:
        return "unknown"


def _dump(value: object, level: int = 0) -> str:
    if level == OPEN_LEVELS or not value or not isinstance(value, dict | list):
        return _dump_line(value)
    if isinstance(value, dict):
        items = [f"{_dump_line(key)}: {_dump(item, level + 1)}" for key, item in value.items()]
    else:
        items = [_dump(item, level + 1) for item in value]
    start, end = "{}" if isinstance(value, dict) else "[]"
    indent = "\n" + " " * level
    return start + indent + " " + f",{indent} ".join(items) + indent + end


def _dump_line(value: object) -> str:
    return ENCODER.encode(value)
