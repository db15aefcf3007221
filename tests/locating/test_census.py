"""A letter in which those from elsewhere say so: what it tells of the bodies that say nothing."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from signclean.locating import decide_countries, gather_evidence
from signclean.locating.letters import may_sit_in
from signclean.locating.rules import KNOWN_ACRONYM, Rule
from signclean.model import Evidence, Kind, Signatory, Signed
from tests.locating.conftest import MakeMention

SILENT = (
    "Campo Aberto",
    "Liga para a Protecção da Natureza",
    "Grupo de Estudos de Ordenamento do Território e Ambiente",
)
"""Bodies that the table knows in Portugal, and that do not say so."""
ELSEWHERE = "Comissão Pastoral da Terra"
"""One that it knows in Brazil."""
EIGHT_AND_TWO = ["Portugal"] * 8 + ["Espanha"] * 2


def decide_last(mention: MakeMention, told: Sequence[str], silent: Sequence[str], name: str) -> Signatory:
    """Return the verdict on a name that signs last, after bodies told to be in countries and bodies that are known."""
    mentions = [mention(f"Jardim das Marés {n}", n=n, place=place) for n, place in enumerate(told, 1)]
    mentions += [mention(one, n=n) for n, one in enumerate((*silent, name), len(told) + 1)]
    signatories = [Signatory(f"s{m.n}", m.name, m.name, m.kind, Signed.DIRECT, (m.n,)) for m in mentions]
    return decide_countries(signatories, {m.n: m for m in gather_evidence(mentions)})[-1]


@pytest.mark.parametrize(
    ("told", "silent", "name"),
    [
        (EIGHT_AND_TWO, (), "Movimento das Marés"),  # everybody says where they sit, and so might this one
        (EIGHT_AND_TWO, SILENT[:2], "Movimento das Marés"),  # too few are known to sit there silently
        (EIGHT_AND_TWO, (*SILENT, ELSEWHERE), "Movimento das Marés"),  # a silent one sits elsewhere
        (["Portugal"] * 5 + ["Espanha"] * 5, SILENT, "Movimento das Marés"),  # too few of all sit there
        (["Portugal"] * 4, SILENT, "Movimento das Marés"),  # too few were located
        (EIGHT_AND_TWO, SILENT, "Network of Tides for the Children"),  # in the language of none of them
        (EIGHT_AND_TWO, SILENT, "Movimento das Marés for the Children of the Coast"),  # half of it is
        (EIGHT_AND_TWO, SILENT, "Movimento Internacional das Marés"),
    ],
)
def test_some_letters_with_bodies_from_elsewhere_tell_nothing(
    told: list[str], silent: tuple[str, ...], name: str, mention: MakeMention
) -> None:
    assert decide_last(mention, told, silent, name).country is None


@pytest.mark.parametrize("name", ["Movimento das Marés", "Maré Viva"])
def test_those_who_say_nothing_are_where_the_silent_ones_sit(name: str, mention: MakeMention) -> None:
    found = decide_last(mention, EIGHT_AND_TWO, SILENT, name)
    assert (found.country, found.country_evidence[-1].text) == ("PT", "11 of 13 located bodies")


@pytest.mark.parametrize(("name", "may"), [("BDM", False), ("Bloco das Marés", True)])
def test_letters_that_others_bear_are_no_rival_of_a_long_name(name: str, may: bool) -> None:
    other = Evidence(Rule.KNOWN, "BDM", KNOWN_ACRONYM, "CO")
    silent = Signatory("s1", name, name, Kind.ORGANIZATION, Signed.DIRECT, (1,), country_evidence=(other,))
    assert may_sit_in(silent, "PT") is may


def test_a_heading_of_several_countries_leaves_no_other(mention: MakeMention) -> None:
    mentions = [mention(f"Jardim das Marés {n}", n=n, place="Portugal") for n in range(1, 12)]
    mentions += [mention("Maré Viva", n=12), mention("Maré Verde", n=13, section="ANGOLA / MOÇAMBIQUE")]
    signatories = [Signatory(f"s{m.n}", m.name, m.name, m.kind, Signed.DIRECT, (m.n,)) for m in mentions]
    *_, silent, under = decide_countries(signatories, {m.n: m for m in gather_evidence(mentions)})
    assert (silent.country, under.country) == ("PT", None)


def test_a_language_of_its_own_decides_in_a_letter_of_two(mention: MakeMention) -> None:
    silent = (*SILENT, "Electronic Frontier Foundation", "Statewatch", "Human Rights Watch")
    assert decide_last(mention, EIGHT_AND_TWO, silent, "Movimento das Marés").country == "PT"
    assert decide_last(mention, EIGHT_AND_TWO, silent, "Maré Viva").country is None
