"""The command `signclean`: its subcommands, its version, its help."""

from __future__ import annotations

from typing import Annotated

import typer

from signclean.cli.check import EXAMPLES as CHECK_EXAMPLES
from signclean.cli.check import check
from signclean.cli.dedupe import EXAMPLES as DEDUPE_EXAMPLES
from signclean.cli.dedupe import dedupe
from signclean.cli.diff import EXAMPLES as DIFF_EXAMPLES
from signclean.cli.diff import diff
from signclean.cli.explain import EXAMPLES as EXPLAIN_EXAMPLES
from signclean.cli.explain import explain
from signclean.cli.normalize import EXAMPLES as NORMALIZE_EXAMPLES
from signclean.cli.normalize import normalize
from signclean.cli.rule import EXAMPLES as RULE_EXAMPLES
from signclean.cli.rule import rule
from signclean.cli.streams import write_stdout
from signclean.version import __version__

EXAMPLES = """\b
Examples:
  signclean normalize letter.txt
  signclean normalize letter.txt -o list.csv
  signclean explain letter.txt "Red Solidaria"
  signclean dedupe names.csv -o names-deduped.csv
  signclean check signatories.txt
  signclean diff old.txt new.txt
"""

# Without rich markup and pretty exceptions, typer imports rich neither for a plain run nor for the help.
app = typer.Typer(
    name="signclean",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=EXAMPLES,
)
app.command(short_help="List who signed.", epilog=NORMALIZE_EXAMPLES)(normalize)
app.command(short_help="Tell why an entry, a pair or the layout reads as it does.", epilog=EXPLAIN_EXAMPLES)(explain)
app.command(short_help="Tell which rows of a list of names are one body.", epilog=DEDUPE_EXAMPLES)(dedupe)
app.command(short_help="Tell what is wrong in a list that people keep.", epilog=CHECK_EXAMPLES)(check)
app.command(short_help="Tell what became of a list between two versions.", epilog=DIFF_EXAMPLES)(diff)
app.command(short_help="Explain a rule of `check`.", epilog=RULE_EXAMPLES)(rule)


def print_version(wanted: bool) -> None:
    """Print the version and leave."""
    if wanted:
        write_stdout(f"signclean {__version__}\n".encode())
        raise typer.Exit


@app.callback()
def signclean(
    version: Annotated[
        bool,
        typer.Option("--version", callback=print_version, is_eager=True, help="Print the version and leave."),
    ] = False,
) -> None:
    """Turn the pasted signatory block of an open letter into a clean, explained list of who signed."""
