from __future__ import annotations

import pytest

from tests.locating.conftest import Locate

NO_COUNTRY = [
    # people served, or away from home
    "Abrazo a Migrantes Venezolanos",
    "Society for Haitian Refugees",
    "Fraternité avec le peuple sahraoui",
    "Aid to Afghan Women",
    "Hilfe für syrische Geflüchtete",
    "Refugiados Salvadoreños Unidos",
    "Justice for Colombian Farmers",
    # causes and subjects
    "Comité de Solidaridad con Cuba",
    "Friends of Palestine",
    "Freunde von Nicaragua",
    "Chile Solidarity Circle",
    "Institute of Mexican Studies",
    "Centro de Estudios Brasileños",
    # regions
    "Center for Renewal in the Americas",
    "Latin America Study Circle",
    "Central American Resource Hub",
    "Solidarity with America",
    "Marea y Jardines de America",  # in English alone it is the country
    # people seen from where others live, and words
    "Zwitserse Tuinvrienden",
    "Slovenski Vrtovi",  # of Slovenia, or a genitive of Slovakia
    "Vänner till Kenya",
    "Gardens That ACT",
    "Radio Comunitaria 100.7 FM",
    "Grupo de Jardines en La Laguna",
    "Romani Garden Circle",
    "Iglesia Romana del Jardín",
    # both of two
    "Deutsch-Österreichischer Gartenverein",
    "Association franco-marocaine",
    "Associação Luso-Brasileira",
    "Kenya-Uganda Garden Circle",
    # both ends of a way
    "Seattle to Lisbon Garden Circle",
    "Comitato Torino-Lione",
    "North American Assembly",
    "Red Mesoamericana de Mujeres",
    "European Anti-Poverty Forum",
    "Forum Afrique Europe",
    "World Assembly of Elders",
    # names of several places
    "Ligue congolaise des paysans",
    "Universidad de Santiago",
    "Universidad de Granada",
    "Georgia Alliance",
    # words and people
    "Casa San José",
    "Colectivo Fray Tomás de Córdova",
    "Instituto Washington Araújo",
    "Florence Nightingale Trust",
    "Jordan Miller Fund",
    "Nice Neighbours",
    "Reading for All",
    "Fundación Para el Campo",
    "Comunidad La Libertad",
    "Hope Border Circle",
    "Unión de Trabajadores Americanos",
    "Dominican Sisters of Hope",
    "Columbia University",
    "Tierra y Libertad",
    "Colegio Catalina de Aragón",
    "TU Garden Circle",
    # letters that are a state's as well, or a word's
    "Gardens First NL",
    "Gardens for IT",
]


@pytest.mark.parametrize("name", NO_COUNTRY)
def test_a_name_that_tells_no_seat_gives_no_country(name: str, locate: Locate) -> None:
    assert locate(name).country is None


COUNTRY = [
    ("Amigas del Bosque Perú", "PE"),
    ("Red por la Niñez en México", "MX"),
    ("Enseñanza por México", "MX"),
    ("Brote Brasil", "BR"),
    ("SolBrasil", "BR"),
    ("Jardins en France", "FR"),
    ("Trust Niger", "NE"),
    ("Nigeria Gardeners Congress", "NG"),
    ("Garden Trust USA", "US"),
    ("U.S. Gardeners Union", "US"),
    ("New Mexico Gardeners", "US"),
    ("Observatorio Venezolano de Aves", "VE"),
    ("Deutscher Vogelbund", "DE"),
    ("Ligue suisse des oiseaux", "CH"),
    ("Unione Giardinieri Italiani", "IT"),
    ("Nederlandse Vogelbond", "NL"),
    ("Associació Catalana de Jardins", "ES"),
    ("Frente Gaúcha de Jardins", "BR"),
    ("American Garden Circle", "US"),
    ("Mexican American Garden Fund", "US"),
    ("Texas Garden Circle", "US"),
    ("Garden Circle of Northern California", "US"),
    ("Fair Gardens NC for All of NC", "US"),
    ("Chicago Garden Circle", "US"),
    ("San Antonio Garden Alliance", "US"),
    ("Radfahrer Hannover", "DE"),
    ("Gremio de Hortelanos de Cajamarca", "PE"),
    ("Universidade Federal do Ceará", "BR"),
    ("University of Zurich", "CH"),
    ("Diócesis de Saltillo", "MX"),
    ("Marocains en France", "FR"),
    ("Casa de Chile en Madrid", "ES"),
    ("Washington Office on Latin American Gardens", "US"),
    ("Solidarity Sweden - Latin America", "SE"),
    ("Gardeners Kosovo", "XK"),
    ("Scottish Garden Council", "GB"),
    ("jardin.org.ve", "VE"),
    ("Gärtnerei der TU Darmstadt", "DE"),
    ("Tuinen Anders Vlaanderen", "BE"),
    ("Svenska Koloniträdgårdar", "SE"),
    ("Danske Haver", "DK"),
    ("Polski Związek Ogrodników", "PL"),
    ("Śląskie Ogrody", "PL"),
    ("Český Svaz Zahrádkářů", "CZ"),
    ("Hrvatski Vrtlari", "HR"),
    ("Fédération wallonne des jardins", "BE"),
    ("Plataforma valenciana dels jardins", "ES"),
    ("Xarxa de Jardins de Menorca", "ES"),
    ("Giardini della Svizzera italiana", "CH"),
    ("Gartenbund Basel", "CH"),
    ("Gartenbund NRW", "DE"),
    ("Garden Council NSW", "AU"),
    ("Red de Huertas de Bs. As.", "AR"),
    ("Colectivo de Jardines Edo. Méx.", "MX"),
    ("KwaZulu-Natal Garden Council", "ZA"),
    ("Sarawak Garden Association", "MY"),
    ("Associazione Italia-Nicaragua", "IT"),
    ("Arbeitsgruppe Schweiz-Kolumbien", "CH"),
    ("Deutsch-Tansanische Partnerschaft", "DE"),
    ("DAL Toulouse", "FR"),
    ("Magyar Kertklub", "HU"),
    ("Grădinile României", "RO"),
    ("Stowarzyszenie Ogrodów w Krakowie", "PL"),
    ("Spolek zahrad v Praze", "CZ"),
    ("Göteborgs Koloniträdgårdar", "SE"),
    ("British Red Garden", "GB"),
    ("Gartenbund CH", "CH"),
    ("Vereniging van Tuinen NL", "NL"),
    ("Gartenbund Rhein-Main", "DE"),
    ("Amigos da Serra da Estrela", "PT"),
]


@pytest.mark.parametrize(("name", "country"), COUNTRY)
def test_country_from_the_name(name: str, country: str, locate: Locate) -> None:
    assert locate(name).country == country


GUESSED = [
    ("Guatemala Gardeners Commission", "GT"),
    ("Forest Rights in China", "CN"),
    ("Colombia Support Circle", "CO"),
    ("Danish Refugee Foundation", "DK"),
    ("Universidad de Córdoba", "AR"),
    ("Gardeners of America", "US"),
    ("Garden Services in America", "US"),
]


@pytest.mark.parametrize(("name", "country"), GUESSED)
def test_a_likely_country_is_a_guess(name: str, country: str, locate: Locate) -> None:
    signatory = locate(name)
    assert (signatory.country, signatory.country_guess) == (None, country)


SMALL_TOWNS = [
    ("Comité logement Rosemont", None, None),  # a town of the name elsewhere, where the language is not spoken
    ("Collectif des Jardins Templin", None, "DE"),
    ("Tuiniers Templin", None, "DE"),
    ("Verein der Gärtner Templin", "DE", None),  # the language is spoken there
    ("Asociación de Jardines de Tuluá", "CO", None),
]


@pytest.mark.parametrize(("name", "country", "guess"), SMALL_TOWNS)
def test_a_small_town_settles_where_its_language_is_spoken(
    name: str, country: str | None, guess: str | None, locate: Locate
) -> None:
    found = locate(name)
    assert (found.country, found.country_guess if guess else None) == (country, guess)


def test_two_countries_contradict_each_other(locate: Locate) -> None:
    assert locate("Brasil Argentina").country is None


SUBDIVISIONS = [("Texas Garden Circle", "US-TX"), ("Frente Gaúcha de Jardins", "BR-RS"), ("Brote Brasil", None)]


@pytest.mark.parametrize(("name", "subdivision"), SUBDIVISIONS)
def test_subdivision(name: str, subdivision: str | None, locate: Locate) -> None:
    assert locate(name).subdivision == subdivision


SCOPES = [
    ("Jardines", "unknown"),
    ("Oxygen International", "international"),
    ("Red Latinoamericana de Jardines", "regional"),
    ("Brote Brasil", "national"),
    ("Texas Garden Circle", "subnational"),
    ("Solidarity Sweden - Latin America", "national"),
]


@pytest.mark.parametrize(("name", "scope"), SCOPES)
def test_scope(name: str, scope: str, locate: Locate) -> None:
    assert locate(name).scope == scope
