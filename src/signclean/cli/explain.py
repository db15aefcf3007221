"""`signclean explain`: why an entry reads as it does, and why two are, or are not, the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from signclean.cli.inputs import read_inputs
from signclean.cli.manners import WrongUseError, polite
from signclean.cli.options import (
    Layout,
    Letter,
    Names,
    RegistryColumns,
    RegistryFile,
    RegistryHomonyms,
    Style,
    StyleChoice,
)
from signclean.cli.registries import open_asked
from signclean.cli.runs import run
from signclean.cli.streams import printable, tell, write_stdout
from signclean.cli.summary import describe_notes
from signclean.model import SignatoryList

EXAMPLES = """\b
Examples:
  signclean explain letter.txt "Red Solidaria"
  signclean explain letter.txt "Red Solidaria" "Red Solidaria del Sur"
  signclean explain letter.txt --layout
"""


def explain(  # noqa: PLR0913, PLR0917 - one parameter an option
    letter: Letter,
    names: Names = None,
    layout: Layout = False,
    registry: RegistryFile = None,
    registry_map: RegistryColumns = None,
    registry_homonyms: RegistryHomonyms = False,
    format: StyleChoice = Style.TEXT,  # noqa: A002 - the option is --format
) -> None:
    """Tell why an entry reads as it does, or why two entries are or are not the same.

    For one NAME: where it was read, how it was cut, why this kind and country, what it was joined with. For two: what
    speaks for and against their being the same.
    """
    with polite():
        asked = check_names(names or [], layout=layout)
        known = open_asked(registry, registry_map, homonyms=registry_homonyms)
        result = run(read_inputs([letter]), registry=known)
        for note in describe_notes(result.documents):
            tell(note)
        write_stdout(answer(result, asked, format, layout=layout).encode("utf-8"))


def check_names(names: Sequence[str], *, layout: bool) -> Sequence[str]:
    """Return the names; raise WrongUseError where there is nothing to explain, or more than a pair."""
    if len(names) > 2 or not (names or layout):
        raise WrongUseError("give one name to explain, two to compare, or --layout")
    return names


def answer(result: SignatoryList, names: Sequence[str], style: Style, *, layout: bool) -> str:
    """Return the explanation with its line end, as text in which no letter can steer the terminal, or as JSON."""
    from signclean.cli.explaining.answer import answer_as_json, answer_as_text

    match style:
        case Style.JSON:
            return answer_as_json(result, names, layout=layout) + "\n"
        case Style.TEXT:
            return printable(answer_as_text(result, names, layout=layout)) + "\n"
        case _:
            assert_never(style)
