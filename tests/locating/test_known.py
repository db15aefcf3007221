"""What the table of bodies and the rest of the letter say of a seat."""

from __future__ import annotations

import pytest

from signclean.locating import decide_countries, gather_evidence
from signclean.locating.rules import Rule
from signclean.model import Kind, Mention, Signatory, Signed
from tests.locating.conftest import Locate, MakeMention

NOT_ASSERTED = [
    ("Abuelas", {}),  # a part of a known name
    ("CELS", {"acronym": "CELS"}),  # an acronym alone is another's too
    ("Baptist World Alliance", {"acronym": "BWA"}),  # an international body has a seat, and no country
    ("Centro de Estudios Legales y Sociales", {"acronym": "QZXW"}),  # beside another acronym
    ("Centro de Estudios Legales y Sociales", {"role": "da UFZZ"}),  # a part of another body
]


@pytest.mark.parametrize(("name", "fields"), NOT_ASSERTED)
def test_a_seat_is_not_asserted_where_it_may_be_another_body(name: str, fields: dict[str, str], locate: Locate) -> None:
    assert locate(name, **fields).country is None


@pytest.mark.parametrize(
    ("name", "fields", "country"),
    [
        ("Abuelas de Plaza de Mayo", {}, "AR"),
        ("CENTRO DE ESTUDIOS LEGALES Y SOCIALES", {"acronym": "CELS"}, "AR"),
        ("Abahlali baseMjondolo", {}, "ZA"),
        ("Abuelas de Plaza de Mayo", {"place": "Paraguay"}, "PY"),  # what the entry says outright outweighs the table
    ],
)
def test_a_known_body_is_where_the_table_says(name: str, fields: dict[str, str], country: str, locate: Locate) -> None:
    assert locate(name, **fields).country == country


def test_people_are_not_looked_up(locate: Locate) -> None:
    assert locate("Abuelas de Plaza de Mayo", kind=Kind.INDIVIDUAL).country is None


def letter(mention: MakeMention, told: list[str], name: str) -> tuple[Signatory, ...]:
    """Return the verdicts on bodies told to be in the countries, and last on one of the name."""
    mentions: list[Mention] = [mention(f"Jardim {n}", n=n, place=place) for n, place in enumerate(told, 1)]
    mentions.append(mention(name, n=len(told) + 1))
    signatories = [Signatory(f"s{m.n}", m.name, m.name, Kind.ORGANIZATION, Signed.DIRECT, (m.n,)) for m in mentions]
    return decide_countries(signatories, {m.n: m for m in gather_evidence(mentions)})


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (["Brasil"] * 8, "Associação das Marés"),  # too few were located
        (["Brasil"] * 9 + ["Chile"], "Associação das Marés"),  # nine in ten are a guess
        (["Brasil"] * 12, "Network of Tides for the Children"),  # not in a language of the country
        (["Brasil"] * 12, "Rede Latino-Americana das Marés"),  # a region
    ],
)
def test_a_letter_is_no_more_than_a_hint(told: list[str], name: str, mention: MakeMention) -> None:
    assert letter(mention, told, name)[-1].country is None


def test_a_letter_of_one_country_speaks_for_the_rest(mention: MakeMention) -> None:
    last = letter(mention, ["Brasil"] * 12, "Associação das Marés")[-1]
    assert (last.country, last.country_evidence[-1].rule) == ("BR", Rule.LETTER)
    assert last.country_evidence[-1].text == "12 of 12 located bodies"
