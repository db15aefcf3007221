"""The floor below which no figure may sink: one file, a section a folder, checked and written by the accuracy run."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

from bench.measures import LOWER_IS_BETTER, add_letters, measure

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bench.scorer.outcome import Figure
    from bench.scorers import Outcomes

Floor = dict[str, float]  # a figure's name -> the least it may be, or the most where lower is better
Sections = dict[str, Floor]  # "all", or the name of a letter -> its floor
HEADER = """\
# The figures of the accuracy run that must hold, by folder: `all` over all letters (each once), `letters` for single
# ones. Fractions are 0-1; doubts_merged, lost and doubled are counts. For these, review_load and country_wrong the
# number is the most that is allowed, for all others the least. A letter is held by itself once it has a section here.
# Written by: make accuracy-floor LETTERS=FOLDER
"""


def name_folder(folder: Path) -> str:
    """Return the name of a folder of letters in the floor file: its last two parts, as `data/letters`."""
    return "/".join(folder.resolve().parts[-2:])


def read_floors(path: Path) -> dict[str, Sections]:
    """Return the floors by folder and section (`all` or a letter's name); empty where there is no file yet."""
    if not path.exists():
        return {}
    folders = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: {"all": parts.get("all", {}), **parts.get("letters", {})} for name, parts in folders.items()}


def check_floor(sections: Sections, outcomes: Outcomes) -> list[str]:
    """Return one sentence for each figure that sank below its floor; empty when all hold."""
    return [
        sentence
        for section, limits in sections.items()
        for sentence in check_section(section, limits, choose_figures(section, outcomes))
    ]


def choose_figures(section: str, outcomes: Outcomes) -> Mapping[str, Figure]:
    """Return the figures that a section of the floor speaks of; none where its letter is gone."""
    if section == "all":
        return add_letters(outcomes)
    return outcomes[section].figures if section in outcomes else {}


def check_section(section: str, limits: Floor, figures: Mapping[str, Figure]) -> list[str]:
    """Return one sentence for each figure of one section that sank."""
    sentences = []
    for name, limit in limits.items():
        value = measure(name, figures[name]) if name in figures else None
        if value is None:
            sentences.append(f"{section}: {name} is not measured any more; the floor is {limit}.")
        elif name in LOWER_IS_BETTER and value > limit:
            sentences.append(f"{section}: {name} rose to {value}; at most {limit} is allowed.")
        elif name not in LOWER_IS_BETTER and value < limit:
            sentences.append(f"{section}: {name} sank to {value}; the floor is {limit}.")
    return sentences


def renew_floor(floors: dict[str, Sections], folder: str, outcomes: Outcomes) -> dict[str, Sections]:
    """Return the floors with those of `folder` set to the figures of today; its single letters stay the same ones."""
    letters = [name for name in floors.get(folder, {}) if name in outcomes]
    sections = {name: take_floor(choose_figures(name, outcomes)) for name in ["all", *letters]}
    return {**floors, folder: sections}


def take_floor(figures: Mapping[str, Figure]) -> Floor:
    """Return the floor that figures set: all that have a case."""
    values = {name: measure(name, figure) for name, figure in figures.items()}
    return {name: value for name, value in values.items() if value is not None}


def write_floors(path: Path, floors: dict[str, Sections]) -> None:
    """Write the floor file: folders and letters by name, figures in the order of the table."""
    tables = [
        show_section(folder, section, floor)
        for folder, sections in sorted(floors.items())
        for section, floor in sorted(sections.items(), key=lambda item: (item[0] != "all", item[0]))
    ]
    path.write_text("\n".join([HEADER, *tables]), encoding="utf-8")


def show_section(folder: str, section: str, floor: Floor) -> str:
    """Return one section as TOML; a name in JSON quotes is a TOML key."""
    key = "all" if section == "all" else f"letters.{json.dumps(section)}"
    lines = [f"[{json.dumps(folder)}.{key}]", *(f"{name} = {value}" for name, value in floor.items())]
    return "\n".join(lines) + "\n"
