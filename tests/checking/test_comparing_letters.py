"""Edited copies of letters of other layouts: what was added, removed and renamed is told, and nothing else."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from signclean.checking.comparing import compare_lists
from signclean.checking.comparing.rendering import render_json
from signclean.checking.intake import parse_list, read_list
from signclean.checking.sheet import Sheet
from signclean.model import Mention
from tests.checking.edited_copy import NEWCOMERS, WAYS, Edited, signed_once

DATA = Path(__file__).parents[2] / "data"
LETTERS = (
    "letters/pt-soberania-alimentar-paises",
    "letters/pt-clima-grande-regioes",
    "letters_read/05-offener-brief-kinderarmut-de",
    "letters_read/10-collectifs-numerotes-fr",
    "letters_read/17-child-nutrition-coalition-en",
)


def rename(left: list[Mention], dice: random.Random) -> dict[Mention, str]:
    """Take entries off the list and rename them, each way once or twice."""
    found: dict[Mention, str] = {}
    for way in (*WAYS, *WAYS[:2]):
        entry = next((one for one in left if way(one, random.Random(0))), None)
        if entry:
            left.remove(entry)
            found[entry] = way(entry, dice) or ""
    return found


def edit_lines(sheet: Sheet, seed: int) -> Edited:
    dice = random.Random(seed)
    left = [m for m in sheet.lone() if m.member_of is None and m.n not in sheet.parents and signed_once(sheet, m)]
    dice.shuffle(left)
    renamed = {m.lines[0]: (m, name) for m, name in rename(left, dice).items()}
    gone = {m.lines[0]: m for m in left[:4]}
    added = {m.lines[0]: (m, name) for m, name in zip(left[4:9], dice.sample(NEWCOMERS, 5), strict=True)}
    lines: list[str] = []
    for number, line in enumerate(sheet.sources[0].lines, 1):
        if number in added:
            lines.append(line[: added[number][0].spans[0].start] + added[number][1])
        if number in renamed:
            lines.append(line.replace(renamed[number][0].text, renamed[number][1]))
        elif number not in gone:
            lines.append(line)
    return Edited(
        text="\n".join(lines) + "\n",
        added=[name for _, name in added.values()],
        removed=[mention.text for mention in gone.values()],
        renamed={mention.text: name for mention, name in renamed.values()},
    )


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("name", LETTERS)
def test_edited_copies(name: str, seed: int) -> None:
    path = str(DATA / f"{name}.txt")
    old = read_list(path)
    edited = edit_lines(old, seed)
    told = json.loads(render_json(compare_lists(old, parse_list(path, edited.text))))
    for sort in ("added", "removed"):
        assert sorted(row["name"] for row in told[sort]) == sorted(getattr(edited, sort)), sort
    assert {row["old"]: row["new"] for row in told["renamed"]} == edited.renamed
    assert [told[sort] for sort in ("moved", "changed", "joined", "split")] == [[], [], [], []]
