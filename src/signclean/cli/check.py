"""`signclean check`: what is wrong in a list that people keep, where, and what to type."""

from __future__ import annotations

import typer

from signclean.cli.checking.options import (
    Against,
    Baseline,
    ConfigPath,
    Diff,
    ExitZero,
    FixIt,
    Ignored,
    Lists,
    NameColumn,
    OrderText,
    Output,
    ReportFormat,
    Selected,
    Unsafe,
    WriteBaseline,
)
from signclean.cli.manners import FINDINGS, WrongUseError, polite
from signclean.cli.options import Quiet

EXAMPLES = """\b
Examples:
  signclean check signatories.txt
  signclean check signatories.csv --fix
  signclean check signatories.txt --against origin/main
  signclean check lists/ --output-format sarif -o findings.sarif
"""


def check(  # noqa: PLR0913, PLR0917 - one parameter an option
    files: Lists,
    output_format: ReportFormat = None,
    output: Output = None,
    select: Selected = None,
    ignore: Ignored = None,
    order: OrderText = None,
    name_column: NameColumn = None,
    config: ConfigPath = None,
    baseline: Baseline = None,
    write_baseline: WriteBaseline = None,
    fix: FixIt = False,
    unsafe_fixes: Unsafe = False,
    diff: Diff = False,
    against: Against = None,
    exit_zero: ExitZero = False,
    quiet: Quiet = False,
) -> None:
    """Check lists of signatories: pasted text, CSV, TSV, JSON, or a folder with one file a signatory.

    Exits with 0 where nothing is found, 1 for findings, 2 for wrong use or a list that cannot be read.
    """
    with polite():
        from signclean.cli.checking.run import Asked, read_settings, run_check

        if unsafe_fixes and not (fix or diff):
            raise WrongUseError(
                "--unsafe-fixes says which fixes are made; add --fix to make them, or --diff to see them"
            )
        settings = read_settings(config, baseline, select, ignore, order, name_column)
        asked = Asked(fix=fix, unsafe=unsafe_fixes, diff=diff, against=against, quiet=quiet)
        found = run_check(files, settings, asked, output_format, output, write_baseline)
        if found and not exit_zero:
            raise typer.Exit(FINDINGS)
