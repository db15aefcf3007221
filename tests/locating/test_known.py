"""What the table of bodies and the rest of the letter say of a seat."""

from __future__ import annotations

import pytest

from signclean.locating import decide_countries, gather_evidence
from signclean.locating.rules import Rule
from signclean.model import Kind, Mention, Signatory, Signed
from tests.locating.conftest import Locate, MakeMention

NOT_ASSERTED = [
    ("CONCORD", {}),  # the row outweighs the city of the name
    ("ALTSEAN-Burma", {}),  # and the country that it works on
    ("Konkord", {"aliases": ("Concord",)}),  # a city and nothing more
    ("Abuelas", {}),  # a part of a known name
    ("CELS", {"acronym": "CELS"}),  # an acronym alone is another's too
    ("Baptist World Alliance", {"acronym": "BWA"}),  # an international body has a seat, and no country
    ("Centro de Estudios Legales y Sociales", {"acronym": "QZXW"}),  # beside another acronym
    ("Centro de Estudios Legales y Sociales", {"role": "da UFZZ"}),  # a part of another body
    ("Lawyers for Human Rights", {"acronym": "LHR"}),  # a name that others are likely to bear
    ("Dokters van de Tuin", {"aliases": ("Abuelas de Plaza de Mayo",)}),  # a second name in a language spoken elsewhere
    ("Servicio Jesuita a Refugiados", {}),  # an international body, in the language of a branch
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
        (
            "Grandmothers of the Square",
            {"aliases": ("Abuelas de Plaza de Mayo",)},
            "AR",
        ),  # English is spoken everywhere
        ("Ronda de la Plaza", {"aliases": ("Abuelas de Plaza de Mayo",)}, "AR"),
        ("Watch Indonesia!", {}, "DE"),
        ("Concord Garden Circle", {}, "US"),  # the city, where the name has more
        ("Abuelas de Plaza de Mayo", {"place": "Paraguay"}, "PY"),  # what the entry says outright outweighs the table
    ],
)
def test_a_known_body_is_where_the_table_says(name: str, fields: dict[str, str], country: str, locate: Locate) -> None:
    assert locate(name, **fields).country == country


def test_what_the_entry_says_outright_makes_it_a_chapter(mention: MakeMention) -> None:
    (placed,) = gather_evidence([mention("Abuelas de Plaza de Mayo", place="Paraguay")])
    assert [(one.rule, one.country, one.strength < 0.5) for one in placed.place_evidence] == [
        (Rule.PLACE, "PY", False),
        (Rule.KNOWN, "AR", True),
    ]


@pytest.mark.parametrize(
    ("name", "fields", "scope", "country"),
    [
        ("Abuelas", {}, "unknown", None),
        ("Derechos Digitales", {"place": "Perú"}, "unknown", "PE"),  # a chapter of the known body, or another
        ("Abuelas de Plaza de Mayo", {}, "national", "AR"),
        ("Derechos Digitales", {}, "regional", "CL"),  # one body with a seat, which works in a region
        ("Baptist World Alliance", {}, "international", None),  # bodies of many countries with a secretariat
    ],
)
def test_a_known_body_has_the_scope_of_the_table(
    name: str, fields: dict[str, str], scope: str, country: str | None, locate: Locate
) -> None:
    found = locate(name, **fields)
    assert (found.scope, found.country) == (scope, country)


def test_people_are_not_looked_up(locate: Locate) -> None:
    assert locate("Abuelas de Plaza de Mayo", kind=Kind.INDIVIDUAL).country is None


def letter(mention: MakeMention, told: list[str], name: str, **fields: object) -> tuple[Signatory, ...]:
    """Return the verdicts on bodies told to be in the countries, and last on one of the name and fields."""
    mentions: list[Mention] = [mention(f"Jardim {n}", n=n, place=place) for n, place in enumerate(told, 1)]
    mentions.append(mention(name, n=len(told) + 1, **fields))
    signatories = [Signatory(f"s{m.n}", m.name, m.name, m.kind, Signed.DIRECT, (m.n,)) for m in mentions]
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


@pytest.mark.parametrize(
    ("fields", "country"),
    [
        ({}, None),  # where a person signs tells nothing of the person
        ({"affiliation": "Clube das Marés"}, None),
        ({"place": "Vila Nova das Marés"}, "BR"),  # a place that no table has is where the letter is
        ({"column_place": "Vila Nova das Marés"}, "BR"),
        ({"place": "Lisboa"}, "PT"),
    ],
)
def test_a_letter_speaks_for_people_beside_whom_a_place_stands(
    fields: dict[str, str], country: str | None, mention: MakeMention
) -> None:
    assert letter(mention, ["Brasil"] * 12, "Ana Reis", kind=Kind.INDIVIDUAL, **fields)[-1].country == country
