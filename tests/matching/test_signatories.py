"""From a cluster to a signatory."""

from __future__ import annotations

import pytest

from signclean.matching.signatories import choose_name, display_name, make_signatories
from signclean.model import Kind, Mention, Signed
from tests.matching.mentions import make_mention as o
from tests.matching.mentions import make_person as p


@pytest.mark.parametrize(
    ("mentions", "expected"),
    [
        ([o("REDNI", acronym="REDNI"), o("Red de Niñas", acronym="REDNI")], "Red de Niñas"),
        ([o("Mata Seca"), o("Fundação Mata Seca"), o("Mata Seca")], "Fundação Mata Seca"),
        ([o("Alianza Americas"), o("Alianza Américas")], "Alianza Américas"),
        ([o("Peace Servce"), o("Peace Service"), o("Peace Service")], "Peace Service"),
        ([o("Peace Service"), o("Peace Services")], "Peace Service"),
        ([o("", text="As Written")], "As Written"),
    ],
)
def test_choose_name(mentions: list[Mention], expected: str) -> None:
    assert choose_name(mentions) == expected


@pytest.mark.parametrize(
    ("name", "acronym", "place", "expected"),
    [
        ("Luna", None, None, "Luna"),
        ("Luna", "LUNA", "Chile", "Luna, Chile"),
        ("Luna Chile", "LCH", "Chile", "Luna Chile (LCH)"),
        ("Casa Luna", "CL", "Chile", "Casa Luna (CL), Chile"),
    ],
)
def test_display_name(name: str, acronym: str | None, place: str | None, expected: str) -> None:
    assert display_name(name, acronym, place) == expected


def test_what_the_mentions_tell_is_brought_together() -> None:
    coalition = o("Mesa Norte", 1, kind=Kind.COALITION, acronym="MN")
    member = o("REDNI", 2, acronym="REDNI", member_of=1)
    direct = o("Red de Niñas", 3, acronym="REDNI", legal_form="A.C.", aliases=("Girls' Net",), place="Chile")
    mesa, red = make_signatories([[coalition], [member, direct]])
    assert (mesa.id, mesa.kind, mesa.signed, mesa.mentions) == ("mesa-norte", Kind.COALITION, Signed.DIRECT, (1,))
    assert (red.id, red.name, red.display) == ("red-de-ninas", "Red de Niñas", "Red de Niñas (REDNI), Chile")
    assert (red.acronym, red.legal_form, red.aliases) == ("REDNI", "A.C.", ("Girls' Net",))
    assert (red.signed, red.member_of, red.mentions) == (Signed.BOTH, ("mesa-norte",), (2, 3))


def test_a_body_that_lists_members_once_is_a_coalition() -> None:
    (mesa,) = make_signatories([[o("Mesa Norte", 1), o("Mesa Norte", 2, kind=Kind.COALITION)]])
    assert mesa.kind is Kind.COALITION


def test_the_longest_role_is_kept() -> None:
    (rosa,) = make_signatories([[p("Rosa Luna", 1, role="Jurist"), p("Rosa Luna", 2, role="Jurist, Casa Luna")]])
    assert (rosa.kind, rosa.role, rosa.signed) == (Kind.INDIVIDUAL, "Jurist, Casa Luna", Signed.DIRECT)


def test_a_member_of_an_unknown_coalition_signed_as_a_member() -> None:
    (red,) = make_signatories([[o("Red Sur", 5, member_of=99)]])
    assert (red.signed, red.member_of) == (Signed.MEMBER, ())
