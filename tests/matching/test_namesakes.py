"""Parishes, temples and lodges of one name: a town or a spelling sets them apart."""

from __future__ import annotations

import pytest

from signclean.model import Mention
from tests.matching.judged import check
from tests.matching.mentions import make_mention as o

SAME = [
    (o("Temple Bethor"), o("TEMPLE BETHOR")),
    (o("Temple Bethor", place="Fresno"), o("Temple Beth-Or", place="Fresno")),
    (o("Parroquia San Telmo de los Navegantes"), o("Parroquia San Telmo de los Nabegantes")),
    (o("Casa Bethor", place="Fresno"), o("Casa Bethor")),
]
DOUBT = [
    (o("Temple Beth-Or"), o("Temple Bethor")),
    (o("Temple Bethor", place="Fresno"), o("Temple Bethor")),
    (o("Parroquia San Telmo", place="Tarija"), o("Parroquia San Telmo")),
]
DIFFERENT = [
    (o("Temple Beth-Or", place="Tacoma"), o("Temple Bethor", place="Fresno")),
]


@pytest.mark.parametrize(("a", "b"), SAME, ids=lambda m: m.text)
def test_one_body(a: Mention, b: Mention) -> None:
    check(a, b, "same")


@pytest.mark.parametrize(("a", "b"), DOUBT, ids=lambda m: m.text)
def test_a_town_in_one_entry_and_a_spelling_leave_it_open(a: Mention, b: Mention) -> None:
    check(a, b, "doubt")


@pytest.mark.parametrize(("a", "b"), DIFFERENT, ids=lambda m: m.text)
def test_two_towns(a: Mention, b: Mention) -> None:
    check(a, b, "different")
