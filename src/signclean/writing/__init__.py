"""From a SignatoryList to text in the format asked for."""

from __future__ import annotations

from typing import assert_never

from signclean.model import SignatoryList
from signclean.writing.files import check_output, format_from_suffix, write_output
from signclean.writing.guarding import unguard_cell
from signclean.writing.json_document import render_json, render_jsonl
from signclean.writing.listing import Listing
from signclean.writing.markdown import render_markdown
from signclean.writing.options import Format, Rendered, RenderOptions, Rows
from signclean.writing.spreadsheet import render_csv, render_tsv

__all__ = [
    "Format",
    "Listing",
    "RenderOptions",
    "Rendered",
    "Rows",
    "check_output",
    "format_from_suffix",
    "render",
    "unguard_cell",
    "write_output",
]

DEFAULTS = RenderOptions()


def render(result: SignatoryList, format: Format, options: RenderOptions = DEFAULTS) -> Rendered:  # noqa: A002
    """Return the outcome in the format, as bytes with notes for the user; the same bytes for the same arguments."""
    match format:
        case Format.CSV:
            return render_csv(result, options)
        case Format.TSV:
            return render_tsv(result, options)
        case Format.JSON:
            return render_json(result, options)
        case Format.JSONL:
            return render_jsonl(result, options)
        case Format.MD:
            return render_markdown(result, options)
        case Format.TABLE:
            from signclean.writing.terminal import render_table  # imported late: rich is needed here alone

            return render_table(result, options)
        case _:
            assert_never(format)
