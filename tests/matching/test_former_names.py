"""Who signs by a name that another entry calls a former one of its own."""

from __future__ import annotations

import pytest

from signclean.model import Mention
from tests.matching.judged import check
from tests.matching.mentions import make_mention as o


def made(name: str, alias: str, word: str, n: int = 1) -> Mention:
    """Return a body with a second name behind a word."""
    return o(name, n, aliases=(alias,), text=f"{name} ({word} {alias})")


SAME = [
    (made("Liga Nueva", "Casa Tupay", "antes"), o("Liga Nueva")),
    (made("Liga Nueva", "Casa Tupay", "también conocida como"), o("Casa Tupay")),
    (made("Former Prisoners Aid", "Prisoners Line", "also:"), o("Prisoners Line")),
]
DOUBT = [
    (made("Liga Nueva", "Casa Tupay", "antes"), o("Casa Tupay")),
    (made("Greenway Alliance", "River Watch Salem", "formerly known as"), o("River Watch Salem")),
    (made("Collectif Aubeterre", "Collectif Voiles 44", "ex-"), o("Collectif Voiles 44")),
    (made("Bündnis Weltblick", "Arbeitskreis Südlicht", "vormals"), o("Arbeitskreis Südlicht")),
]


@pytest.mark.parametrize(("a", "b"), SAME, ids=lambda m: m.text)
def test_one_body(a: Mention, b: Mention) -> None:
    check(a, b, "same")


@pytest.mark.parametrize(("a", "b"), DOUBT, ids=lambda m: m.text)
def test_a_former_name_leaves_it_open(a: Mention, b: Mention) -> None:
    check(a, b, "doubt")


def test_a_third_entry_may_tell_it() -> None:
    told = made("Liga Nueva", "Casa Tupay", "antes", 3)
    check(o("Liga Nueva"), o("Casa Tupay"), "doubt", [told])
