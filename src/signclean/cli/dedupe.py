"""`signclean dedupe`: a list of names one a row in, the same rows with their clusters out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from signclean.cli.manners import polite
from signclean.cli.normalize import piped_input
from signclean.cli.options import (
    Column,
    Force,
    NameTable,
    NoGuard,
    Out,
    OverwriteColumns,
    Quiet,
    TableFormat,
    TableFormatChoice,
    Workers,
)
from signclean.cli.output import Destination, put
from signclean.cli.progress import progress_bar
from signclean.cli.streams import STREAM, tell, write_stdout
from signclean.errors import OutputError

if TYPE_CHECKING:
    from signclean.cli.name_table import Table
    from signclean.deduping import Deduplication

EXAMPLES = """\b
Examples:
  signclean dedupe names.csv -o names-deduped.csv
  signclean dedupe register.tsv --column title -o out.csv
  cut -d, -f2 register.csv | signclean dedupe - --column title
"""
SEPARATORS = {TableFormat.CSV: ",", TableFormat.TSV: "\t"}
ROWS_FOR_CREW = 20_000
"""Rows from which several processes take less time than one; starting them takes half a second."""


def dedupe(  # noqa: PLR0913, PLR0917 - one parameter an option
    context: typer.Context,
    file: NameTable = None,
    column: Column = None,
    output: Out = None,
    format: TableFormatChoice = None,  # noqa: A002 - the option is --format
    overwrite_columns: OverwriteColumns = False,
    workers: Workers = 0,
    no_guard: NoGuard = False,
    force: Force = False,
    quiet: Quiet = False,
) -> None:
    """Tell which rows of a list of names are one body or person.

    All rows and columns are kept, in order; added are cluster_id, canonical_name, confidence (0-1) and doubt_with, the
    ids of clusters that may be the same, for a person to settle. Exits with 2 for wrong use or a file that cannot be
    read.
    """
    with polite():
        from signclean.cli.name_table import open_table

        path = file or piped_input(context)[0]
        destination, chosen = find_table_destination(output, format, path, force=force)
        table = open_table(path, column, overwrite=overwrite_columns)
        outcome = run(table, workers, quiet=quiet)
        separator = SEPARATORS[chosen] if chosen else table.delimiter
        write(table, outcome, separator, destination, guard=not no_guard)
        if not quiet:
            for sentence in describe(table, outcome):
                tell(sentence)


def find_table_destination(
    output: str | None, wanted: TableFormat | None, source: str, *, force: bool
) -> tuple[Destination | None, TableFormat | None]:
    """Return where to write, None for stdout, and as what, None for as the input is.

    Raises OutputError before any work is done where the file could not be written, or is the input.
    """
    if output is None or output == STREAM:
        return None, wanted
    suffix = os.path.splitext(output)[1].lower().removeprefix(".")
    chosen = wanted or (TableFormat(suffix) if suffix in {f.value for f in TableFormat} else None)
    if chosen is None:
        raise OutputError(f"{output}: a list of names is written as .csv or .tsv; name it so, or add --format")
    if os.path.realpath(output) == os.path.realpath(source):
        raise OutputError(f"{output}: the outcome would replace the list it is made from; choose another name")
    from signclean.writing import Format, check_output

    check_output(output, force=force)
    return Destination(output, Format(chosen.value), force), chosen


def run(table: Table, workers: int, *, quiet: bool) -> Deduplication:
    """Return the clusters of the table's rows; `workers` 0 stands for all cores where that pays."""
    from signclean.deduping import dedupe_names

    with progress_bar(sys.stderr, quiet=quiet) as bar:
        return dedupe_names(table.names(), workers=workers or count_workers(table), progress=bar)


def count_workers(table: Table) -> int:
    """Return one for a short list, else as many as cores that this process may use."""
    if table.text.count("\n") < ROWS_FOR_CREW:
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def write(
    table: Table, outcome: Deduplication, separator: str, destination: Destination | None, *, guard: bool
) -> None:
    """Write the rows with the added columns to the file, whole or not at all, or to stdout."""
    from signclean.cli.name_table import write_table
    from signclean.writing.guarding import guard_cell

    pieces = write_table(table, outcome.rows(), separator, guard_cell if guard else str)
    if destination is not None:
        put(b"".join(pieces), destination)
        return
    for piece in pieces:
        write_stdout(piece)


def describe(table: Table, outcome: Deduplication) -> Iterator[str]:
    """Yield what reading had to assume, the counts in one sentence, and where the doubts stand."""
    from signclean.writing.readable import count

    yield from (f"{table.label}: {note}" for note in table.notes)
    yield f"{count(len(outcome), 'row')}; {count(len(outcome.clusters), 'body or person', 'bodies or people')}"
    doubts = sum(len(cluster.doubt_with) for cluster in outcome.clusters) // 2
    if doubts:
        yield f"{count(doubts, 'doubt')} for a person to settle: see `doubt_with`"
