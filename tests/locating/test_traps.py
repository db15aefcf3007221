"""Names that sound like a seat and tell none, or another: people served, causes, regions, homonyms, people, words."""

from __future__ import annotations

import pytest

from signclean.model import Kind
from tests.locating.conftest import Locate

NOT_THE_SEAT = [
    # people served, in eight languages
    ("Ayuda a Mujeres Afganas", "AF"),
    ("Support for Syrian Families", "SY"),
    ("Solidarité avec les réfugiés érythréens", "ER"),
    ("Apoio aos Refugiados Angolanos", "AO"),
    ("Hilfe für afghanische Frauen", "AF"),
    ("Aiuto ai rifugiati eritrei", "ER"),
    ("Hulp voor Syrische vluchtelingen", "SY"),
    ("Suport a les dones afganeses", "AF"),
    ("Solidarité Burundi", "BI"),
    ("Äthiopienhilfe", "ET"),
    ("Nepalhilfe", "NP"),
    # set phrases that hold a place or people
    ("Guinea Pig Garden", "GN"),
    ("Paris Agreement Watch", "FR"),
    ("Observatorio del Acuerdo de Escazú", "CR"),
    ("Deutsche Dogge Freunde", "DE"),
    ("Wild Turkey Garden Fund", "TR"),
    ("Cavalieri di Malta", "MT"),
    ("La Réunion des jardins", "RE"),
    # saints, and places of the Bible, of whom houses and orders are called
    ("Parrocchia San Marino", "SM"),
    ("Paróquia São Tomé", "ST"),
    ("Kirche St. Helena", "SH"),
    ("Iglesia El Salvador", "SV"),
    ("Oratorio San Salvador", "SV"),
    ("Sisters of St. Joseph of Peace", "US"),
    ("Saint Lucia Parish", "LC"),
    ("Macedonia Baptist Church", "MK"),
    ("Antioch Church", "US"),
    ("Misioneras Dominicas del Rosario", "DM"),
    # a bird, and not the town in China
    ("Colectivo Ñandú", "CN"),
    ("Colectivo Nandu", "CN"),
    ("Fundación Río Claro", "BR"),
    ("Rede para o Jardim", "BR"),
    # the region, or a country among others
    ("Circle on Central America and Colombia", "CO"),
    ("Réseau des femmes ouest-africaines et du Tchad", "TD"),
    ("Red de Sudamérica y México", "MX"),
    # words and people that begin with a place, or hold one
    ("Torres Strait Islander Garden Service", "IS"),
    ("Marche mondiale des jardins", "IT"),
    ("West Coast Garden Law", "NZ"),
    ("Rosa-Luxemburg-Garten", "LU"),
    ("Living with MS", "US"),
    ("Gartenhaus Limburg", "BE"),  # on the Lahn, or one of two provinces
    # the smaller place of the name's language may be meant
    ("Sindicato de Hortelanos de San Antonio", "US"),
    ("Colectivo de Jardines de Santiago", "CL"),
    ("Asociación de Vecinas de Guadalupe", "GP"),
]


@pytest.mark.parametrize(("name", "country"), NOT_THE_SEAT)
def test_what_sounds_like_the_seat_is_not_asserted(name: str, country: str, locate: Locate) -> None:
    assert locate(name).country != country


HOMONYMS = [
    ("Durham, NC Garden Trust", {}, "US"),
    ("Garden Trust of Durham", {}, None),
    ("Gardeners of Saint Lucia", {}, "LC"),
    ("San Diego School of Gardening", {}, "US"),
    ("Gardens of the Church of North Macedonia", {}, "MK"),
    ("Jardiniers de La Réunion", {}, "RE"),
    ("Comunidades de El Salvador", {}, "SV"),
    ("Gartenbund Deutschlands", {}, "DE"),
    ("Brasilcon", {}, "BR"),
    ("Wild Gardens of Turkey", {}, "TR"),
    ("Jardineras Unidas de Georgia", {}, None),
    ("Garden Watch Congo", {}, None),
    ("Garden Watch Guinea", {}, "GN"),
    ("Garden Watch Guinea-Bissau", {}, "GW"),
    ("Garden Watch Equatorial Guinea", {}, "GQ"),
    ("Garden Watch Papua New Guinea", {}, "PG"),
    ("Garden Watch Niger", {}, "NE"),
    ("Garden Watch Nigeria", {}, "NG"),
    ("Garden Watch Dominica", {}, "DM"),
    ("Garden Watch Dominican Republic", {}, "DO"),
    ("Garden Watch South Sudan", {}, "SS"),
    ("Garden Watch North Macedonia", {}, "MK"),
    ("Garden Watch New Mexico", {}, "US"),
    ("Gardeners of Jordan", {}, "JO"),
    ("Jordan Peters Garden", {}, None),
    ("Jardines", {"place": "Estado de México"}, "MX"),
    ("Jardines", {"place": "Los Ángeles, California"}, "US"),
    ("Gardens", {"place": "Athens, GA"}, "US"),
    ("Gardens", {"place": "Paris, Texas"}, "US"),
    ("Giardini", {"place": "Firenze"}, "IT"),
    ("Gardens", {"place": "Florence, Italy"}, "IT"),
    ("Jardines", {"place": "Córdoba"}, None),
    ("Jardines", {"place": "Córdoba, Argentina"}, "AR"),
    ("Jardines", {"place": "Granada, Nicaragua"}, "NI"),
    ("Jardines", {"place": "Santiago, República Dominicana"}, "DO"),
    ("Gardens", {"place": "Washington, DC"}, "US"),
]


@pytest.mark.parametrize(("name", "fields", "country"), HOMONYMS)
def test_homonyms(name: str, fields: dict[str, str], country: str | None, locate: Locate) -> None:
    assert locate(name, **fields).country == country


@pytest.mark.parametrize(
    "name", ["Washington Araújo", "Florence Nightingale", "Israel Pérez", "Jordan Miller", "Chad Nice", "Paris Córdoba"]
)
def test_a_person_is_not_where_the_name_sounds_like(name: str, locate: Locate) -> None:
    assert locate(name, kind=Kind.INDIVIDUAL).country is None


@pytest.mark.parametrize(
    "word", ["para", "con", "of", "para todos", "Nice", "Reunión", "Libertad", "Victoria", "Hope", "Río", "Salvador"]
)
def test_words_are_no_place(word: str, locate: Locate) -> None:
    assert locate(f"Jardines {word}").country is None


SEATS = [
    ("Sindicato dos Jardineiros do Pará", "BR"),
    ("Sindicato dos Jardineiros de Londrina", "BR"),
    ("Asociación de Jardines de Sevilla", "ES"),
    ("Radfahrer St. Gallen", "CH"),
    ("Gartenfreunde Bozen", "IT"),
    ("Haver Aarhus", "DK"),
    ("Asociación de Hortelanos - Seccional Rosario", "AR"),
    ("Grupo de Jardins da FJV SP", "BR"),
    ("Jardineros Guatemaltecos en Florida", "US"),
    ("San Antonio Garden Alliance", "US"),
]


@pytest.mark.parametrize(("name", "country"), SEATS)
def test_a_place_that_is_meant(name: str, country: str, locate: Locate) -> None:
    assert locate(name).country == country
