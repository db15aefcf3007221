"""Entries that read alike but for the manner of writing."""

from __future__ import annotations

import pytest

from signclean.matching.profiles import make_profile
from signclean.matching.twins import group_twins, twin_key
from signclean.model import Mention
from tests.matching.mentions import make_mention as o
from tests.matching.mentions import make_person as p

APART = [
    (o("Casa Luna"), o("Casa de Luna")),
    (o("Casa Luna"), o("Casas Luna")),
    (o("Casa Luna"), o("Casa Luna", place="Lima")),
    (o("Casa Luna"), o("Casa Luna", acronym="CL")),
    (o("Casa Luna"), o("Casa Luna", aliases=("Moon House",))),
    (o("Casa Luna"), o("Casa Luna", member_of=9)),
    (o("Rosa Luna"), p("Rosa Luna")),
    (p("Rosa Luna", role="Docente"), p("Rosa Luna", role="Abogada")),
]
ALIKE = [
    (o("Casa Martínez"), o("CASA MARTINEZ")),
    (o("Casa Luna"), o("casa luna.")),
    (o("Casa Luna", place="Perú"), o("Casa Luna", place="PERU")),
    (o("Casa de Luna", acronym="CDL"), o("CASA DE LUNA", acronym="CDL")),
]


def group(*mentions: Mention) -> list[list[int]]:
    parents = {mention.member_of for mention in mentions if mention.member_of}
    return group_twins([twin_key(make_profile(mention), parents) for mention in mentions], mentions)


def test_nothing_to_group() -> None:
    assert group() == []


@pytest.mark.parametrize("pair", APART, ids=lambda pair: pair[1].text)
def test_what_differs_in_more_than_manner_stays_apart(pair: tuple[Mention, Mention]) -> None:
    assert group(*pair) == [[0], [1]]


@pytest.mark.parametrize("pair", ALIKE, ids=lambda pair: pair[1].text)
def test_what_differs_in_manner_goes_together_the_careful_first(pair: tuple[Mention, Mention]) -> None:
    assert group(*pair) == [[0, 1]]
    assert group(*reversed(pair)) == [[1, 0]]


def test_an_entry_with_members_stands_alone() -> None:
    assert group(o("Mesa Norte", 1), o("Casa Uno", 2, member_of=1), o("Mesa Norte", 3)) == [[0], [1], [2]]
