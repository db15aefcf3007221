"""The arguments and options of the commands, each told once."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from signclean.writing.options import Format, Rows


class Style(StrEnum):
    """What an explanation can be written as."""

    TEXT = "text"
    JSON = "json"


Files = Annotated[
    list[str] | None,
    typer.Argument(metavar="FILES", help="Letters as text files; - reads standard input.", show_default=False),
]
Out = Annotated[
    str | None,
    typer.Option("-o", "--output", metavar="OUT", help="Write to this file; its suffix tells the format."),
]
FormatChoice = Annotated[
    Format | None,
    typer.Option("--format", help="Wins over the suffix. Without either: table on a terminal, csv in a pipe."),
]
RowsChoice = Annotated[Rows, typer.Option("--rows", help="What one row stands for.")]
Excel = Annotated[bool, typer.Option("--excel", help="Write csv or tsv with the byte-order mark and CRLF.")]
NoGuard = Annotated[
    bool, typer.Option("--no-guard", help="Leave cells as they are that a spreadsheet would run as a formula.")
]
MinConfidence = Annotated[
    float,
    typer.Option(
        "--min-confidence", metavar="X", min=0.0, max=1.0, help="From here on a country is told, not guessed."
    ),
]
RegistryFile = Annotated[
    str | None,
    typer.Option("--registry", metavar="CSV", help="Known bodies with countries and ids; their ids come out in `ids`."),
]
RegistryColumns = Annotated[
    str | None,
    typer.Option(
        "--registry-map",
        metavar="MAP",
        help="Its columns: name=…,country=…,id=…,aliases=…; without it they are called name, country and id.",
    ),
]
RegistryHomonyms = Annotated[
    bool,
    typer.Option("--registry-homonyms", help="Leave names of several countries unmatched, which else are an error."),
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 when there are doubts.")]
Force = Annotated[bool, typer.Option("--force", help="Replace the output file if it is there.")]
Stamp = Annotated[bool, typer.Option("--stamp", help="Write the time of the run into JSON.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="No summary and no notes on stderr; errors are told.")]

Letter = Annotated[str, typer.Argument(metavar="LETTER", help="The letter as a text file; - reads standard input.")]
Names = Annotated[
    list[str] | None,
    typer.Argument(metavar="NAME", help="A name, acronym or id: one to explain, two to compare.", show_default=False),
]
Layout = Annotated[bool, typer.Option("--layout", help="Tell how the lines were read, and which readings came next.")]
StyleChoice = Annotated[Style, typer.Option("--format", help="Text for people, or JSON.")]


class TableFormat(StrEnum):
    """What a table of names can be written as."""

    CSV = "csv"
    TSV = "tsv"


NameTable = Annotated[
    str | None,
    typer.Argument(
        metavar="FILE",
        help="Names one a row, as .csv or .tsv with a header; - reads standard input.",
        show_default=False,
    ),
]
Column = Annotated[
    str | None,
    typer.Option("--column", metavar="NAME", help="The column of the names. Without: the only one, or `name`."),
]
OverwriteColumns = Annotated[
    bool, typer.Option("--overwrite-columns", help="Replace columns called as those that are added.")
]
Workers = Annotated[
    int,
    typer.Option("--workers", metavar="N", min=0, help="Processes that share the work; 0: as many as cores."),
]
TableFormatChoice = Annotated[
    TableFormat | None, typer.Option("--format", help="Wins over the suffix. Without either: that of the input.")
]
