"""The table of weights as a file that people read: numbers change, reasons and order stay."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from bench.fitting.crossing import Lines
from bench.fitting.fit import START

HEAD = re.compile(r"\A(?:#.*\n)*")
JUDGED = re.compile(r"\n# What each was judged[^\n]*\n(?:#[^\n]*\n)*\[judged\]\n.*\Z", re.DOTALL)
PLACES = 1


class Table(NamedTuple):
    """The text of the file, and what `start` and each clue were judged to be worth before any fit."""

    text: str
    judged: dict[str, float]


def read_table(path: Path) -> Table:
    """Return the table; a clue that `[judged]` does not name was judged to be worth its weight."""
    text = path.read_text(encoding="utf-8")
    read = tomllib.loads(text)
    weights = {START: read["verdicts"][START], **{rule: row["weight"] for rule, row in read["clues"].items()}}
    told = read.get("judged", {})
    return Table(text, {rule: float(told.get(rule, weight)) for rule, weight in weights.items()})


def write_table(text: str, worth: Mapping[str, float], judged: Mapping[str, float], lines: Lines, command: str) -> str:
    """Return the text with these weights and lines, the command in its head, and what was judged at its end."""
    text = HEAD.sub(lambda _: HEADING.format(command=command), JUDGED.sub("", text))
    for name, value in (("same", lines.same), ("doubt", lines.doubt), (START, show(worth[START]))):
        text = re.sub(rf"^{name} = \S+", f"{name} = {value}", text, count=1, flags=re.MULTILINE)
    for rule in judged:
        if rule != START:
            row = re.compile(rf"^(\[clues\.{re.escape(rule)}\]\nweight = )\S+", re.MULTILINE)
            text = row.sub(rf"\g<1>{show(worth[rule])}", text)
    kept = "".join(f"{rule} = {value}\n" for rule, value in judged.items())
    return f"{text.rstrip()}\n\n{LAST}[judged]\n{kept}"


def show(weight: float) -> str:
    """Return a weight with one decimal; one that is nothing has no sign."""
    return f"{round(weight, PLACES) + 0.0:.{PLACES}f}"


HEADING = """\
# What each clue is worth when two entries are compared. The unit is log-odds for one amount of the clue: the sum
# through the logistic function is the probability that the two are one signatory.
#
# Weights and lines were fitted to labelled pairs by
#     {command}
"""
LAST = """\
# What each was judged to be worth before the fit: there its weight begins, and stays where no pair has the clue.
"""
