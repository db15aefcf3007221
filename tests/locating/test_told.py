from __future__ import annotations

from typing import Any

import pytest

from signclean.locating import gather_evidence
from signclean.locating.rules import Rule
from signclean.model import Kind
from tests.locating.conftest import Locate, MakeMention

TOLD: list[tuple[str, dict[str, Any], str | None]] = [
    ("Jardines", {"place": "Guatemala"}, "GT"),
    ("Jardines", {"place": "U.S."}, "US"),
    ("Garden Circle", {"place": "Ogallala, NE"}, "US"),
    ("Jardines", {"place": "América Latina"}, None),
    ("Jardines", {"column_place": "Pérou"}, "PE"),
    ("Brote Brasil", {"place": "Portugal"}, "PT"),
    ("Jardines", {"place": "Quito", "section": "BOLIVIA:"}, None),
    ("Alianza de Jardineras", {"place": "San Antonio"}, None),  # in Texas, or in Chile
    ("Garden Alliance", {"place": "San Antonio"}, "US"),
    ("Garden Alliance", {"place": "Athens"}, "GR"),
    ("Alianza de Jardineras", {"place": "San Antonio", "section": "CHILE"}, "CL"),
    ("Sindicato dos Jardineiros", {"place": "PA"}, "BR"),
    ("Union of the Gardeners", {"place": "PA"}, "US"),
    ("Jardines", {"place": "Georgia"}, None),
    ("Jardines", {"place": "Santa Marta"}, "CO"),
    ("Jardines", {"place": "Santa Marta", "section": "EL SALVADOR"}, "SV"),
    ("Jardines", {"place": "Guatemala", "section": "EL SALVADOR"}, None),
    ("Gardens", {"place": "Gent", "section": "Spain"}, None),
    ("Jardines", {"place": "Córdoba", "section": "COLOMBIA"}, "CO"),
    ("Jardines", {"place": "Bucaramanga, Santander"}, "CO"),
    ("Xylo", {"place": "BE"}, None),
    ("Union of the Gardeners", {"place": "BE"}, "BE"),
    ("Unie van de Tuinen", {"place": "BE"}, "BE"),
    ("Gardens", {"place": "BE", "section": "Schweiz"}, "CH"),
    ("Sindicato dos Jardineiros", {"place": "Colombo"}, "BR"),
    ("Gardens", {"section": "NICARAGUA (en el exilio)"}, "NI"),
    ("Jardins", {"section": "Bénin et Togo"}, None),
    ("Jardines", {"section": "ESPAÑA Y PORTUGAL"}, None),
    ("Gärten", {"section": "SCHWEIZ / DEUTSCHLAND – SVIZZERA / GERMANIA"}, None),
    ("Gärten Schweiz", {"section": "SCHWEIZ / DEUTSCHLAND – SVIZZERA / GERMANIA"}, "CH"),
    ("Gärten", {"section": "SCHWEIZ / DEUTSCHLAND", "place": "München"}, "DE"),
    ("Gärten Schweiz", {"section": "DEUTSCHLAND"}, None),  # its list may have ended before
    ("Informationsstelle Peru", {"section": "DEUTSCHLAND"}, "DE"),
    ("Freunde von Peru", {"section": "DEUTSCHLAND"}, "DE"),
    ("Jardins", {"place": "Annemasse, Genève"}, None),  # a town each of two countries
    ("Jardines", {"place": "Congo"}, None),
    ("Jardines", {"place": "Argentina / Chile"}, "AR"),
    ("Jardines", {"acronym": "JAR-AL"}, None),
    ("Centro dos Jardins", {"acronym": "CDJ/WWF"}, None),
    ("Centro dos Jardins", {"acronym": "CD/PT"}, None),  # as long as what stands before: two acronyms
    ("Centro dos Jardins da Amazônia", {"acronym": "CDJ/AC"}, "BR"),
    ("Jardins", {"section": "Signataires au Luxembourg"}, "LU"),
    ("Jardines", {"section": "EL SALVADOR:"}, "SV"),
    ("Jardines", {"section": "Organizaciones mexicanas"}, "MX"),
    ("Jardines", {"section": "Organizaciones internacionales"}, None),
    ("Jardines", {"section": "Organizaciones de Perú y Chile"}, None),
    ("Jardines", {"legal_form": "A.C."}, "MX"),
    ("Jardines", {"legal_form": "S.A."}, None),
    ("Tuinen", {"legal_form": "BV"}, None),  # of Belgium as well
    ("Tuinen", {"legal_form": "B.V."}, "NL"),
    ("Gärten", {"legal_form": "gGmbH"}, "DE"),
    ("Gärten Wien", {"legal_form": "gGmbH"}, "AT"),
    ("Gärten Zürich", {"legal_form": "gGmbH"}, None),
    ("Giardini", {"legal_form": "S.p.A."}, "IT"),
    ("Jardines", {"legal_form": "SpA"}, None),  # of Chile as well
    ("Gärten", {"legal_form": "e.V."}, "DE"),
    ("Gardens", {"url": "https://gardens.example.be/about"}, "BE"),
    ("Gardens", {"url": "https://gardens.example.org"}, None),
    ("Jardines", {"url": "https://jardines.example.co"}, None),
    ("Jardines", {"url": "https://jardines.org.co"}, "CO"),
    ("Jardines", {"aliases": ("Gardens of Kenya",)}, "KE"),
    ("Jardines", {"acronym": "JAR Panamá"}, "PA"),
    ("Núcleo de Jardins", {"role": "da Universidade Federal do Ceará"}, "BR"),
]


@pytest.mark.parametrize(("name", "fields", "country"), TOLD)
def test_what_stands_beside_a_name(name: str, fields: dict[str, Any], country: str | None, locate: Locate) -> None:
    assert locate(name, **fields).country == country


PEOPLE: list[tuple[str, dict[str, Any], str | None, str | None]] = [
    ("India Chile", {}, None, None),
    ("Washington Silva", {}, None, None),
    ("Ana Ruiz", {"role": "professor of Latin American History"}, None, None),
    ("Ana Ruiz", {"place": "Perú"}, "PE", None),
    ("Ana Ruiz", {"role": "President, Australian Garden Alliance"}, "AU", None),
    ("Ana Ruiz", {"role": "Senator for South Australia"}, "AU", None),
    ("Ana Ruiz", {"affiliation": "Universidad de Antioquia"}, None, "CO"),
    ("Ana Ruiz", {"role": "jardinera, Quito"}, None, "EC"),
    ("Ana Ruiz", {"section": "PERÚ:"}, None, "PE"),
]


@pytest.mark.parametrize(("name", "fields", "country", "guess"), PEOPLE)
def test_people(name: str, fields: dict[str, Any], country: str | None, guess: str | None, locate: Locate) -> None:
    signatory = locate(name, kind=Kind.INDIVIDUAL, **fields)
    assert (signatory.country, signatory.country_guess) == (country, guess)


def test_evidence_names_its_rule_and_words(mention: MakeMention) -> None:
    (placed,) = gather_evidence([mention("Red Mexicana de Jardines", place="Oaxaca", legal_form="A.C.")])
    assert [(e.rule, e.text, e.country, e.subdivision) for e in placed.place_evidence] == [
        (Rule.PLACE, "Oaxaca", "MX", "MX-OAX"),
        (Rule.LEGAL_FORM, "A.C.", "MX", None),
        (Rule.DEMONYM, "Mexicana", "MX", None),
    ]


def test_a_region_is_evidence_of_no_country(mention: MakeMention) -> None:
    (placed,) = gather_evidence([mention("Red Andina de Jardines")])
    assert [(e.rule, e.country, e.strength) for e in placed.place_evidence] == [(Rule.REGION, None, 0.0)]


def place_among(mention: MakeMention, others: int, **fields: object) -> tuple[str | None, ...]:
    """Return the countries that one mention among so many from Colombia is told to be in."""
    around = [mention(f"Huerta {n}", n=n, place="Colombia") for n in range(1, others + 1)]
    *_, last = gather_evidence([*around, mention("Jardines", n=others + 1, **fields)])
    return tuple(dict.fromkeys(e.country for e in last.place_evidence if e.strength >= 0.9))


BY_THE_LETTER: list[tuple[int, dict[str, Any], tuple[str | None, ...]]] = [
    (1, {"place": "Santander"}, ()),
    (9, {"place": "Trujillo"}, ()),
    (9, {"place": "Quito"}, ("EC",)),
    (1, {"column_place": "CA", "role": "of the gardens"}, ("US",)),
    (9, {"column_place": "CA", "role": "of the gardens"}, ("US",)),  # no place of the letter's country
    (9, {"place": "Santander"}, ("CO",)),
    (9, {"place": "Santander", "section": "España"}, ("ES",)),
    (9, {"place": "San Antonio"}, ("US",)),  # none of the letter's country
    (9, {"column_place": "Sucre", "kind": Kind.INDIVIDUAL}, ("CO",)),
]


COLUMNS = [
    (["IL", "MD", "DE", "IN"], "ME", ("Circle of the Gardens", "US")),  # states, or as well countries
    (["Kenya"], "LU", ("Giardini della Valle", "IT")),  # too few tell
    (["Lyon", "Turin", "Porto"], "LU", ("Giardini della Valle", "IT")),
    (["FR", "DE", "IT", "AT"], "LU", ("Giardini della Valle", "LU")),
    (["FR", "DE", "IT", "AT"], "NLD", ("Giardini della Valle", "NL")),
    (["France", "Belgique", "Italie"], "D", ("Giardini della Valle", "DE")),
    (["France", "Belgique", "Italie"], "Georgia", ("Gardens of All", "GE")),
    (["Texas", "Florida", "Ohio"], "Georgia", ("Gardens of All", "US")),
    (["France", "Belgique", "Italie"], "Québec", ("Giardini della Valle", "CA")),
]


@pytest.mark.parametrize("field", ["place", "column_place"])
@pytest.mark.parametrize(("others", "text", "last"), COLUMNS)
def test_letters_among_countries(
    field: str, others: list[str], text: str, last: tuple[str, str], mention: MakeMention
) -> None:
    around = [mention(f"Jardins {n}", n=n, **{field: place}) for n, place in enumerate(others, 1)]
    *_, found = gather_evidence([*around, mention(last[0], n=len(others) + 1, **{field: text})])
    assert found.place_evidence[0].country == last[1]


HEADED = [
    (1, "GEORGIA", None),
    (4, "GEORGIA", "US"),
    (4, "PERU / USA", None),  # both are meant, whoever else signs
    (4, "PERÚ", "PE"),
]


@pytest.mark.parametrize(("others", "section", "country"), HEADED)
def test_the_letter_tells_which_place_a_heading_is(
    others: int, section: str, country: str | None, mention: MakeMention
) -> None:
    around = [mention(f"Gardens {n}", n=n, place="USA") for n in range(1, others + 1)]
    *_, last = gather_evidence([*around, mention("Athens Land Trust", n=others + 1, section=section)])
    found = {one.country for one in last.place_evidence if one.rule == Rule.SECTION and one.strength >= 0.9}
    assert found == ({country} if country else set())


AT_HOME = [
    ({"Chile": 2}, "Sindicato de Hortelanos de San Antonio", None),  # too few tell
    ({"Chile": 3, "Perú": 5}, "Sindicato de Hortelanos de San Antonio", None),  # most of the letter sit elsewhere
    ({"Chile": 4, "USA": 4}, "Sindicato de Hortelanos de San Antonio", None),
    ({"Chile": 9}, "Fundación San Antonio", None),  # a saint
    ({"Chile": 9}, "Jardines de Quito", "EC"),
    ({"USA": 9}, "Birmingham Gardeners", "US"),
    ({"Argentina": 9}, "Hortelanos de Córdoba", "AR"),
    ({"Chile": 4, "Perú": 2}, "Sindicato de Hortelanos de San Antonio", "CL"),
]


@pytest.mark.parametrize(("places", "name", "country"), AT_HOME)
def test_a_place_in_a_name_is_where_the_letter_is_at_home(
    places: dict[str, int], name: str, country: str | None, mention: MakeMention
) -> None:
    told = [place for place, count in places.items() for _ in range(count)]
    around = [mention(f"Huerta {n}", n=n, place=place) for n, place in enumerate(told, 1)]
    *_, last = gather_evidence([*around, mention(name, n=len(told) + 1)])
    assert {one.country for one in last.place_evidence if one.strength >= 0.9} == ({country} if country else set())


def test_letters_of_a_column_are_those_of_the_letter(mention: MakeMention) -> None:
    around = [mention(f"Horta {n}", n=n, place="Brasil") for n in range(1, 5)]
    rows = [
        mention("Greenpeace", n=5, column_place="SP"),  # a word of many languages speaks none
        mention("Edna Sales", n=6, column_place="RO", column_role="liderança", kind=Kind.INDIVIDUAL),
    ]
    placed = gather_evidence([*around, *rows])[-2:]
    assert [one.place_evidence[0].subdivision for one in placed] == ["BR-SP", "BR-RO"]


@pytest.mark.parametrize(("others", "fields", "countries"), BY_THE_LETTER)
def test_most_of_a_letter_settle_a_place_that_may_be_several(
    others: int, fields: dict[str, Any], countries: tuple[str | None, ...], mention: MakeMention
) -> None:
    assert place_among(mention, others, **fields) == countries
