"""What a glance tells is what a comparison tells."""

from __future__ import annotations

from itertools import combinations

import pytest

from signclean.matching.listing import read_listing
from signclean.matching.profiles import make_profile
from signclean.matching.scoring import judge
from signclean.matching.screening import screen
from signclean.matching.verdicts import Verdict
from signclean.model import Mention
from tests.matching.made_up import make_names
from tests.matching.mentions import make_mention as o
from tests.matching.mentions import make_person as p

OPEN = [
    (o("Casa Luna"), o("Casa Lunas")),
    (o("Casa Luna", place="Lima"), o("Casa Luna", place="Perú")),
    (o("River Justice Fund"), o("Riverjustice Fund")),
    (o("HBH Kassel"), o("Hirtenbund Holm Kassel")),
    (o("Frauenbund Holm"), o("Bund Holm")),
    (o("Casa Luna", aliases=("Moon House",)), o("Moon House")),
    (p("Rosa Luna", place="Lima"), p("Rosa Sol", place="Quito")),
    (o("Colectivo Luna Verde", 1), o("Colectivo Sol Verde", 2, member_of=1)),
    (o("Sudanese Workshop Fray Luna"), o("Irish Council Fray Luna")),
]
CLOSED = [
    (o("Casa Luna", place="Lima"), o("Casa Luna", place="Quito"), "places apart"),
    (o("Colectivo Luna Verde"), o("Colectivo Sol Verde"), None),
    (o("Colectivo Luna Verde", 1, member_of=3), o("Colectivo Sol Verde", 2, member_of=4), None),
    (o("Colectivo Luna Verde", 1, member_of=3), o("Colectivo Sol Verde", 2), None),
    (o("Centro de Vivienda Orquídea"), o("Centro de Salud Orquídea"), None),
]


def glance(a: Mention, b: Mention) -> Verdict | None:
    profiles = [make_profile(a), make_profile(b)]
    return screen(*profiles, read_listing(profiles))


@pytest.mark.parametrize(("a", "b"), OPEN, ids=lambda m: m.text)
def test_what_needs_a_closer_look_is_left_open(a: Mention, b: Mention) -> None:
    assert glance(a, b) is None


@pytest.mark.parametrize(("a", "b", "veto"), CLOSED, ids=lambda x: getattr(x, "text", ""))
def test_what_is_different_at_a_glance(a: Mention, b: Mention, veto: str | None) -> None:
    assert glance(a, b) == Verdict("different", 0.0, veto=veto)


def test_a_glance_never_contradicts_a_comparison() -> None:
    profiles = [make_profile(mention) for mention in make_names(150, seed=5)]
    listing = read_listing(profiles)
    closed = [pair for pair in combinations(profiles, 2) if screen(*pair, listing)]
    assert len(closed) > 5000
    assert {judge(a, b, listing).answer for a, b in closed} == {"different"}
