from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.floor import check_floor, name_folder, read_floors, renew_floor, write_floors
from bench.scorer.outcome import Outcome, Overlap, Share

if TYPE_CHECKING:
    from pathlib import Path


def outcome(names: Overlap, wrong: Share, lost: Share) -> Outcome:
    return Outcome({"names": names, "alias": Share(0, 0), "country_wrong": wrong, "lost": lost})


OUTCOMES = {
    "first": outcome(Overlap(9, 10, 10), Share(1, 50), Share(2, 300)),
    "first-full": outcome(Overlap(1, 10, 10), Share(9, 9), Share(7, 400)),
    "second": outcome(Overlap(6, 10, 10), Share(0, 50), Share(0, 100)),
}
TODAY = {"names": 0.75, "country_wrong": 0.01, "lost": 2}


@pytest.mark.parametrize(
    ("floor", "sentences"),
    [
        ({}, []),
        ({"all": TODAY}, []),
        ({"all": {"names": 0.7, "country_wrong": 0.02, "lost": 3}}, []),
        ({"first": {"names": 0.9, "lost": 2}}, []),
        ({"all": {"names": 0.7501}}, ["all: names sank to 0.75; the floor is 0.7501."]),
        ({"all": {"country_wrong": 0.009}}, ["all: country_wrong rose to 0.01; at most 0.009 is allowed."]),
        ({"all": {"lost": 0}}, ["all: lost rose to 2; at most 0 is allowed."]),
        ({"all": {"alias": 0.5}}, ["all: alias is not measured any more; the floor is 0.5."]),
        ({"second": {"names": 0.9}}, ["second: names sank to 0.6; the floor is 0.9."]),
        ({"gone": {"names": 0.9}}, ["gone: names is not measured any more; the floor is 0.9."]),
    ],
)
def test_check_floor(floor: dict[str, dict[str, float]], sentences: list[str]) -> None:
    assert check_floor(floor, OUTCOMES) == sentences


def test_renew_floor_keeps_other_folders_and_the_letters_that_are_held() -> None:
    floors = {"a/b": {"all": {"names": 0.1}}, "data/letters": {"all": {"names": 1.0}, "first": {"names": 1.0}}}
    assert renew_floor(floors, "data/letters", OUTCOMES) == {
        "a/b": {"all": {"names": 0.1}},
        "data/letters": {"all": TODAY, "first": {"names": 0.9, "country_wrong": 0.02, "lost": 2}},
    }


def test_floors_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "floor.toml"
    floors = {"x/letters": {"all": TODAY, "a": TODAY, "b.2": {"lost": 0}}, "c/letters": {"all": {"names": 1.0}}}
    write_floors(path, floors)
    first = path.read_bytes()
    assert read_floors(path) == floors
    write_floors(path, read_floors(path))
    assert path.read_bytes() == first


def test_read_floors_without_a_file(tmp_path: Path) -> None:
    assert read_floors(tmp_path / "none.toml") == {}


def test_name_folder_takes_the_last_two_parts(tmp_path: Path) -> None:
    assert name_folder(tmp_path / "data" / "letters" / ".." / "letters") == "data/letters"
