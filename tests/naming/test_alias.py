from __future__ import annotations

import pytest

from signclean.naming.alias import is_second_name
from signclean.naming.designation import begins_as_body
from signclean.naming.pieces import Mark

NAME = "Red de Mujeres del Lago"


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Justicia", Mark.DASH),
        ("Capítulo Norte", Mark.DASH),
        ("Comité de Puno", Mark.DASH),
        ("Facultad de Derecho", Mark.DASH),
        ("agua, tierra y vida", Mark.DASH),
        ("Sida del Estado", Mark.STROKE),
        ("as Rurais", Mark.STROKE),
        ("Agua y Vida", Mark.COMMA),
        ("Centro de Ayuda", Mark.AFTER),
        ("ZM", Mark.DASH),
        ("agua y vida", Mark.BRACKET),
        ("Eastern Region", Mark.DASH),
        ("Secretariado Nacional", Mark.DASH),
        ("Campaña por el Agua", Mark.COMMA),
        ("Acción y justicia", Mark.DASH),
        ("Lago y ciudad", Mark.DASH),
        ("Programa Puno", Mark.DASH),
        ("Arquidiócesis de Puno", Mark.DASH),
        ("Comissió de Drets", Mark.DASH),
    ],
)
def test_subtitles_parts_and_topics_are_no_second_names(text: str, mark: str) -> None:
    assert not is_second_name(text, mark, NAME)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Lake Women", Mark.DOUBLE_SLASH),
        ("Lake Women's Network", Mark.SLASH),
        ("RED mesoamericana de salud", Mark.STROKE),
        ("Conseil de l'Eau", Mark.DASH),
        ("Le Conseil des Pêcheurs", Mark.DASH),
        ("Die Schwalben", Mark.DASH),
        ("FEMLAGOS", Mark.DASH),
        ("femLAGO", Mark.COMMA),
        ("Lake Women's Network", Mark.BRACKET),
        ("Puentes de Paz A.C.", Mark.BRACKET),
    ],
)
def test_second_names(text: str, mark: str) -> None:
    assert is_second_name(text, mark, NAME)


COINED = [
    ("Soltera", Mark.DASH, "Genre, Justice et Climat", False),
    ("Gute Erde", Mark.DASH, "Kampagne", False),
    ("Terra Mia", Mark.COMMA, "Istituto di Educazione", True),
    ("Terra Mia", Mark.COMMA, "Istituto Educazione", False),
    ("Terra Mia", Mark.COMMA, "Educazione e Istituto", False),
    ("Xenet", Mark.COMMA, "the Lake Rights Centre", True),
    ("Mujeres", Mark.COMMA, "Asesoría e Investigación", False),
    ("La Mesa", Mark.DASH, "Barrios contra el Hambre", False),
    ("River Trust", Mark.DASH, "Transit Equity Group", False),
    ("Vida Nueva", Mark.SLASH, "AVX", False),
    ("soyb", Mark.DASH, "European Center for Data Rights", True),
    ("La'o Mutin", Mark.DASH, "Macondo Institute for Monitoring", True),
    ("Santé du Monde Macondo", Mark.DASH, "Dokters van de Wereld", True),
    ("Rural Health Macondo", Mark.DASH, "Santé Rurale Macondo", True),
    ("Ligue ATX Vierde Wereld", Mark.DASH, "ATX Quart Monde", True),
    ("Instituto Nupaf", Mark.DASH, "Núcleo de Pesquisas, Artes e Formação", True),
    ("Comité Les Marolles", Mark.DASH, "Marollen", True),
    ("Testplus", Mark.SLASH, "Test Winkel", True),
    ("FGX", Mark.SLASH, "AVX", True),
    ("Colegio de Médicos", Mark.DASH, "Comité por la Paz", False),
    ("Confédération du Lac", Mark.DASH, "Union départementale du Nord", False),
    ("Sindacato Acque", Mark.DASH, "Federazione provinciale di Bardi", False),
    ("Quercus", Mark.DASH, "Associação Nacional da Natureza", True),
    ("Red de Mujeres", Mark.DASH, "Norte Chile", False),
    ("Norway Amity", Mark.DASH, "Latin America", False),
    ("Red de Mujeres", Mark.BRACKET, "Grupo Norte", False),
    ("Médicos Sol", Mark.BRACKET, "East Side", False),
    ("ADXM International", Mark.DASH, "Comité pour l'abolition des dettes", True),
    ("Children First", Mark.DASH, "ECPAX Nederland", True),
    ("Amics del Llac", Mark.DASH, "Fe y Alba España", True),
    ("Women's Group", Mark.BRACKET, "Grupo de las Mujeres", True),
    ("RightsRights", Mark.BRACKET, "East and Horn of Macondo Human Rights Project", True),
    ("Erika", Mark.SLASH, "Radio Progreso", True),
    # a kind of body and a place are a full name's chapter, a coined name's second name where it is known
    ("Gärten Retten", Mark.DASH, "Bündnis Berlin", False),
    ("GARTEX", Mark.DASH, "Bündnis Berlin", True),
    # behind a comma what body it is stays in a name that says it, and a campaign in any
    ("Red Decidalo", Mark.COMMA, "Asociación Nacional del Voto", False),
    ("Decidalo", Mark.COMMA, "Campaña por el Voto", False),
    ("Decidalo", Mark.COMMA, "Asociación Nacional del Voto", True),
    ("IRIX", Mark.COMMA, "Campaña", False),
    ("IRIX", Mark.COMMA, "Asociación Nacional del Voto", True),
    ("Za Rekata", Mark.COMMA, "FoX Bulgaria", True),
    ("Za Rekata", Mark.COMMA, "Terra Bulgaria", False),
    # a slash without spaces before a language that the name does not have
    ("Foro de ONG", Mark.STROKE, "Sida del Norte", False),
    ("Zöldfa Kör", Mark.STROKE, "Save the Trees", True),
    # one word behind a slash: a place, a topic and a word of bodies are none, a coined one is
    ("Amis du Lac", Mark.SLASH, "Berlin", False),
    ("Amis du Lac", Mark.SLASH, "Vida", False),
    ("Amis du Lac", Mark.SLASH, "Verein", False),
    ("Amis du Lac", Mark.STROKE, "Seefreund", False),
    ("Amis du Lac", Mark.SLASH, "Seefreund", True),
    ("Test Axats", Mark.STROKE, "Testaankoop", True),
    # two names or more, no space beside the slash: the first is whole, or a coined word comes again
    ("Red de Mujeres", Mark.STROKE, "Hombres Rurales", False),
    ("Derechos Sexuales", Mark.STROKE, "Derechos Reproductivos", False),
    ("Casa Waxra", Mark.STROKE, "Waxra Wasi", True),
    ("Earthcare Kenya", Mark.STROKE, "Kenya", False),
    ("Earthcare Kenya", Mark.STROKE, "Marafiki wa Dunia", True),
    # letters and what people they are; letters of a known body and what is none of its names
    ("FAXUA", Mark.DASH, "Mujeres, Agua y Vida", False),
    ("FAXUA", Mark.DASH, "Mujeres y Vida", False),
    ("FAXUA", Mark.DASH, "Mujeres en Acción", True),
    ("CGIL", Mark.DASH, "Camera del Lavoro di Prato", False),
    ("CCOO", Mark.COMMA, "Federación de Oficios", False),
    ("UGT", Mark.COMMA, "Federación de Oficios", False),
    ("UGT", Mark.COMMA, "Asociación de Oficios", True),
    # a people or a reach before the kind of body
    ("Tafelkonferenz", Mark.DASH, "Österreichische Sektion Nord", False),
    ("Tafelkonferenz", Mark.DASH, "Österreichisches Netzwerk gegen Hunger", True),
    ("Harvest", Mark.DASH, "National Union of Rivers", True),
    ("Lake Aid", Mark.SLASH, "Irish Office", False),
    ("Lake Aid", Mark.SLASH, "Hungarian River Committee", True),
    # German adjectives before the sort of body; two topics
    ("Blickpunkt Xaloc", Mark.DASH, "Politische Gruppe Nord", False),
    ("Blickpunkt Xaloc", Mark.DASH, "Politische Interessenvertretung der Ufer", True),
    ("Blickpunkt Xaloc", Mark.DASH, "Rat und Hilfe im Alter", False),
    ("Blickpunkt Xaloc", Mark.DASH, "Verein und Stiftung im Alter", True),
    ("Amics del Llac", Mark.DASH, "Aigua i Terra per tothom", False),
    # a phrase in another language
    ("Back on Rails", Mark.BRACKET, "Now and for all", False),
    ("Back on Rails", Mark.BRACKET, "oui au train de nuit", False),
    ("Back on Rails", Mark.BRACKET, "Oui au train de nuit", True),
    ("Prison Reform Now", Mark.STROKE, "Prison Health Today", False),
    ("Prison Reform Now", Mark.STROKE, "Réforme Pénale Maintenant", True),
    # languages and scripts that no table knows
    ("Xuke Mapux", Mark.DASH, "Oficina Técnica", False),
    ("Xuke Mapux", Mark.DASH, "Villa Madre", False),
    ("Xuke Mapux", Mark.DASH, "agua y vida", False),
    ("Xuke Mapux", Mark.DASH, "Madre Tierra", True),
    ("Eaux du Nord", Mark.DASH, "Dourux Xarvor", False),
    ("Eaux du Nord", Mark.DASH, "Dourux ha Xarvor", True),
    ("Lake Seeds", Mark.BRACKET, "93", False),
    ("Lake Seeds", Mark.BRACKET, "विहान", True),
    # an article is no word of a coined name
    ("O Livro Xandante", Mark.COMMA, "Cooperativa de Leitores", True),
    ("O Livro Xandante Livre", Mark.COMMA, "Cooperativa de Leitores", False),
    # what a national body is called at home
    ("Friends of Rivers", Mark.BRACKET, "Elvevern", False),
    ("Friends of Rivers Norway", Mark.BRACKET, "Oslo", False),
    ("Friends of Rivers Norway", Mark.BRACKET, "Elvevern", True),
]


@pytest.mark.parametrize(("name", "mark", "text", "expected"), COINED)
def test_second_names_of_coined_names_and_in_other_languages(
    name: str, mark: str, text: str, *, expected: bool
) -> None:
    assert is_second_name(text, mark, name) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("Iowa Chapter", False),
        ("red de voces", False),
        ("La Coalición", True),
        ("Verein der Gärten", True),
    ],
)
def test_what_begins_as_the_name_of_a_body(text: str, *, expected: bool) -> None:
    assert begins_as_body(text) is expected
