"""`signclean normalize`: letters in, the list of who signed out."""

from __future__ import annotations

import sys

import typer

from signclean.cli.inputs import read_inputs
from signclean.cli.manners import FINDINGS, WRONG, polite
from signclean.cli.options import (
    Excel,
    Files,
    Force,
    FormatChoice,
    MinConfidence,
    NoGuard,
    Out,
    Quiet,
    RegistryColumns,
    RegistryFile,
    RegistryHomonyms,
    RowsChoice,
    Stamp,
    Strict,
)
from signclean.cli.output import check_fit, find_destination, fit, put, time_stamp
from signclean.cli.registries import open_asked
from signclean.cli.runs import run
from signclean.cli.streams import STREAM, is_terminal, tell
from signclean.cli.summary import describe_run
from signclean.writing import RenderOptions, Rows, render

EXAMPLES = """\b
Examples:
  signclean normalize letter.txt
  signclean normalize letter.txt -o list.csv
  signclean normalize a.txt b.txt -o both.csv --rows mentions
  pbpaste | signclean normalize - --format json | jq .summary
"""


def normalize(  # noqa: PLR0913, PLR0917 - one parameter an option
    context: typer.Context,
    files: Files = None,
    output: Out = None,
    format: FormatChoice = None,  # noqa: A002 - the option is --format
    rows: RowsChoice = Rows.SIGNATORIES,
    excel: Excel = False,
    no_guard: NoGuard = False,
    min_confidence: MinConfidence = 0.9,
    registry: RegistryFile = None,
    registry_map: RegistryColumns = None,
    registry_homonyms: RegistryHomonyms = False,
    strict: Strict = False,
    force: Force = False,
    stamp: Stamp = False,
    quiet: Quiet = False,
) -> None:
    """Read letters and print who signed: the list on stdout, a summary on stderr.

    Exits with 0 however many doubts are listed (--strict: 1), with 2 for wrong use or an input that cannot be read.
    """
    with polite():
        names = files or piped_input(context)
        destination = find_destination(output, format, inputs=names, force=force)
        check_fit(destination, excel=excel, stamp=stamp)
        known = open_asked(registry, registry_map, homonyms=registry_homonyms, quiet=quiet)
        documents = read_inputs(names, quiet=quiet)
        result = run(documents, min_confidence=min_confidence, registry=known, quiet=quiet)
        asked = RenderOptions(rows=rows, guard=not no_guard, excel=excel, stamp=time_stamp() if stamp else None)
        rendered = render(result, destination.format, fit(asked, destination))
        put(rendered.data, destination)
        if not quiet:
            for sentence in (*describe_run(result), *rendered.notes):
                tell(sentence)
        if strict and result.doubts:
            raise typer.Exit(FINDINGS)


def piped_input(context: typer.Context) -> list[str]:
    """Return standard input as the only file where something is piped in; at a terminal show the help and leave."""
    if not is_terminal(sys.stdin):
        return [STREAM]
    typer.echo(context.get_help(), err=True)
    raise typer.Exit(WRONG)
