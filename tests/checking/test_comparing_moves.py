"""Entries that an editor moved among the members of a coalition: they alone are told as moved."""

from __future__ import annotations

import json
import random

import pytest

from signclean.checking.comparing import compare_lists
from signclean.checking.comparing.rendering import render_json
from signclean.checking.intake import parse_list, read_list
from signclean.checking.sheet import Sheet
from signclean.model import Mention
from tests.checking.edited_copy import signed_once
from tests.checking.relayout import WAYS
from tests.checking.test_comparing_letters import DATA

LETTERS = (
    "letters/en-pacific-climate-bullets",
    "letters/pt-soberania-alimentar-paises",
    "letters_read/08-landbouw-klimaat-nl-en",
    "letters_read/24-alimentacion-paises-es",
    "letters_read/25-loi-logement-liste-fr",
)
SIGNS = (",", ";", " e ", " y ", " en ", " et ", " and ", " (")
"""What among members may part two of them, or tell what they are otherwise."""


def move_two(sheet: Sheet, dice: random.Random) -> tuple[list[str], list[str]]:
    """Return the lines with two entries put behind a member that has a line to itself, and those two."""
    goals = [
        m
        for m in sheet.lone()
        if m.member_of is not None and any(one.member_of == m.member_of for one in _behind(sheet, m))
    ]
    goal = dice.choice(goals)
    free = [m for m in sheet.lone() if m.member_of is None and m.n not in sheet.parents and signed_once(sheet, m)]
    moved = dice.sample([m for m in free if not any(sign in m.text for sign in SIGNS)], 2)
    gone = {m.lines[0] for m in moved}
    lines: list[str] = []
    for number, line in enumerate(sheet.sources[0].lines, 1):
        lines += [] if number in gone else [line]
        if number == goal.lines[0]:
            lines += [line[: goal.spans[0].start] + m.text for m in moved]
    return lines, [m.text for m in moved]


def _behind(sheet: Sheet, mention: Mention) -> list[Mention]:
    return [one for one in sheet.mentions if one.n == mention.n + 1]


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("way", [None, "rows shuffled", "wrapped"])
@pytest.mark.parametrize("name", LETTERS)
def test_moved_into_a_coalition(name: str, way: str | None, seed: int) -> None:
    path = str(DATA / f"{name}.txt")
    old = read_list(path)
    lines, moved = move_two(old, random.Random(seed))
    new = parse_list(path, "\n".join(lines) + "\n")
    if way:
        new = parse_list(path, "\n".join(WAYS[way](new, random.Random(name))) + "\n")
    told = {sort: rows for sort, rows in json.loads(render_json(compare_lists(old, new))).items() if rows}
    assert sorted(row["name"] for row in told.pop("moved")) == sorted(moved)
    assert told == {}
