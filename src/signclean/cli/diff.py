"""`signclean diff`: what became of a list between two versions."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, assert_never

import typer

from signclean.cli.checking.options import NameColumn
from signclean.cli.manners import FINDINGS, polite
from signclean.cli.streams import printable, write_stdout

if TYPE_CHECKING:
    from signclean.checking.comparing import Changes

EXAMPLES = """\b
Examples:
  signclean diff old.txt new.txt
  signclean diff old.csv new.csv --format markdown
"""


class DiffFormat(StrEnum):
    """What changes can be written as."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


Old = Annotated[str, typer.Argument(metavar="OLD", help="The older list.")]
New = Annotated[str, typer.Argument(metavar="NEW", help="The newer list.")]
Shown = Annotated[DiffFormat, typer.Option("--format", help="Text for people, JSON, or Markdown for a comment.")]


def diff(
    old: Old,
    new: New,
    format: Shown = DiffFormat.TEXT,  # noqa: A002 - the option is --format
    name_column: NameColumn = None,
) -> None:
    """Tell who was added, removed, renamed, moved or changed between two versions of a list.

    Exits with 0 where nothing happened, 1 where something did, 2 for wrong use or a list that cannot be read.
    """
    with polite():
        from signclean.checking.comparing import compare_lists
        from signclean.cli.checking.inputs import read_lists

        before, after = read_lists([old, new], [name_column, name_column])
        changes = compare_lists(before, after)
        write_stdout(render(changes, format).encode("utf-8"))
        if changes:
            raise typer.Exit(FINDINGS)


def render(changes: Changes, format: DiffFormat) -> str:  # noqa: A002 - the option is --format
    """Return the changes in the format."""
    from signclean.checking.comparing import rendering

    match format:
        case DiffFormat.TEXT:
            return "\n".join(map(printable, rendering.render_text(changes).splitlines())) + "\n"
        case DiffFormat.JSON:
            return rendering.render_json(changes)
        case DiffFormat.MARKDOWN:
            return rendering.render_markdown(changes)
        case _:
            assert_never(format)
