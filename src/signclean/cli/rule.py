"""`signclean rule`: what a rule finds, why that matters, and what to type."""

from __future__ import annotations

from typing import Annotated

import typer

from signclean.cli.manners import polite
from signclean.cli.streams import write_stdout

EXAMPLES = """\b
Examples:
  signclean rule
  signclean rule SC101
  signclean rule near-duplicate
"""

Asked = Annotated[
    str | None, typer.Argument(metavar="RULE", help="A code or name; without one all are listed.", show_default=False)
]


def rule(name: Asked = None) -> None:
    """Explain a rule of `check`, or list all of them."""
    with polite():
        from signclean.checking.catalogue import find_rule
        from signclean.checking.explaining import describe_rule, list_rules

        text = list_rules() if name is None else describe_rule(find_rule(name))
        write_stdout(f"{text}\n".encode())
