"""The arguments and options of `check` and `diff`, each told once."""

from __future__ import annotations

from typing import Annotated

import typer

from signclean.checking.output_format import OutputFormat

Lists = Annotated[
    list[str],
    typer.Argument(metavar="FILES", help="Lists: text, .csv, .tsv, .json, or a folder; - reads standard input."),
]
ReportFormat = Annotated[
    OutputFormat | None, typer.Option("--output-format", help="How findings are written; text without it.")
]
Output = Annotated[str | None, typer.Option("-o", "--output", metavar="OUT", help="Write the findings to this file.")]
Selected = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="RULES", help="Look for these rules alone: codes, names, beginnings of codes."),
]
Ignored = Annotated[list[str] | None, typer.Option("--ignore", metavar="RULES", help="Do not look for these rules.")]
OrderText = Annotated[
    str | None,
    typer.Option(
        "--order", metavar="ORDER", help="auto, off, or alphabetical[,skip-articles][,accents][,by-section|,by-kind]."
    ),
]
NameColumn = Annotated[
    str | None, typer.Option("--name-column", metavar="NAME", help="The column of names in CSV, TSV, JSON and YAML.")
]
ConfigPath = Annotated[
    str | None, typer.Option("--config", metavar="FILE", help="Settings, instead of the nearest signclean.toml.")
]
Baseline = Annotated[
    str | None, typer.Option("--baseline", metavar="FILE", help="Tell only what this file does not know of.")
]
WriteBaseline = Annotated[
    str | None, typer.Option("--write-baseline", metavar="FILE", help="Write what is found to this file, and leave.")
]
FixIt = Annotated[bool, typer.Option("--fix", help="Make the safe fixes: spaces, quotes, bullets, separators, order.")]
Unsafe = Annotated[
    bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: also fixes that change who is listed.")
]
Diff = Annotated[bool, typer.Option("--diff", help="Show the fixes as a patch, and change nothing.")]
Against = Annotated[
    str | None,
    typer.Option("--against", metavar="REF|FILE", help="Fail when a signatory of that version is gone."),
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 also when something is found.")]
