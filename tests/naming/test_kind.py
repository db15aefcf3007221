from __future__ import annotations

import pytest

from signclean.model import Kind
from signclean.naming import name_mention
from tests.naming.conftest import build_mention

BODIES = [
    "River Watch, Lake Office, Harbour Trust Ltd",
    "Clean Rivers, Chief Executive Officer",
    "DR CNXS",
    "Rede do Lago (a título individual)",
    "Rosa Lind Verlag, Inc.",
    "Mar Blava Eivissa",
    "Antigone Emilia-Romagna",
    "Ismene Friuli-Venezia Giulia",
    "Logis St Jean",
    "Fossil Free Bonn (ex Gegenwind Bonn)",
    "Christian Aid | Irish Office",
    "Hastings Fishers, represented by Paul Roe",
    "Coordinadora Campesina del Lago, Ana María",
    "Flor de Maio",
    "San Precario",
    "Jean Jaurès Debout",
    "Astrid Lindgrens Vänner",
    "Clean Banks",
    "Luna Roja",
    "Madison Tenant Power",
    "Ban Toxics",
    "Christian Builder Teams (now Community Builder Teams)",
    "Refugees Welcome, member of the Border Network",
    "Tutela Legal “Dra. María Ana Roca”",
    "Namati Sierra Leone",
    "Sauti Sierra Leone",
    "Attac Saar",
    "Legambiente Sile",
    "RAICILLA",
    "Casa Lucero",
    "Niñas en Poder",
    "Estancia del Migrante Pérez y Gómez",
    "Iluminemos Perú",
    "Fundaoficio",
    "A. Philip Warren Institute",
    "Rosa Lindgren Stiftung",
    "Dolores Quispe Foundation",
    "St. Brigid's Parish",
    "Sisters of Mercy of the Lakes",
    "Médecins du Fleuve",
    "Hermanas Scalabrinas",
    "Open Rights",
    "Fe y Canto",
    "Luz Verde",
    "Nuevo Amanecer",
    "La Minga",
    "Die Brücke",
    "Le Labomob",
    "Utopia 33",
    "#NoMoreDust",
    "agua.org",
    "PEN Macondo",
    "Klimaatbeweging",
    "Teachers Without Walls",
    "Abogadas por el Agua",
    "Mères du Port",
    "Terra e Vita",
    "De Kleine Aarde",
    "Movimento Laudato",
    "Xarxa Blava",
    "Gente do Mar",
    "Hope Center",
    "Marcha das Mulheres",
    "H.I.J.A.S.",
    "Colectivo Ana Soto",
    "Confederación Docente",
    "Rosa Lind House",
    "Victoria Grape Growers",
    "Grace Hope for Africa Foundation",
    "Médecins du Fleuve, Anne-Marie",
    "Movimiento Juana Azul, presidenta Ana Soto",
    "River Wardens Alliance (RWA), Director: Ruth Osei",
]
PEOPLE = [
    "Ruaridh Penxal, Chief Executive Officer, Xalox Ltd",
    "John Hay, Individual, UK",
    "Maria Lopez (individual)",
    "Ana Roca, CTO, Lake Systems, Inc.",
    "Ligue du Xaloc (LDX) : Luc Roy, président",
    "Namens Stichting Xaloc: Kees Dijkman",
    "Uxía Xeira, en nome da Asociación O Lago",
    "Jürgen Trapp als Privatperson",
    "Anna Bruni a titolo personale",
    "Anna Roth (formerly Anna Lind)",
    "Au nom du Syndicat des facteurs, Yann Le Goff",
    "Pour l'association Xaloc, Marie Roy, trésorière",
    "Presidente da Junta do Lago, Rui Matos",
    "Café Xaloc, Jena: Lotte Wünsch, Inhaberin",
    "Klinikum am See, Sozialdienst: Bernhard Utsch",
    "Vandana Roy",
    "San Filippo Giuseppe",
    "P. van der Brug",
    "Jill St. John",
    "Ana San Martín",
    "Maria Rossi-Doria",
    "Anna Smith-Durham",
    "Jack London",
    "Tendai Obi",
    "Lindiwe Zulu, Earth Africa",
    "Fatoumata Keita",
    "Maria “Nena” Roca, member of the Lake Network",
    "Justice (Retd.) Ajit Roy",
    "Ana Roca (formerly Director of Open Wells)",
    "Dick Baas, voorzitter Bureau Noord",
    "Marisol Quiñones",
    "Tomás Uribe Salas",
    "Melissa A. Soto Hernández",
    "José Ortega y Soto",
    "Jordi Puig i Soler",
    "Annegret Voss",
    "Hans-Peter Müller",
    "Ursula von der Heide",
    "Femke de Wit",
    "Jan van den Berg",
    "Clara Dumont",
    "Jean-Luc Marchand",
    "Lia Sartori",
    "Juan Carlos De Luca",
    "João Pedro de Alcântara",
    "Rute Moreira",
    "Ruth Osei",
    "SMITH John",
    "Lucía FERRER",
    "ROBERTO SALAS MENA",
    "Martínez, Luis",
    "L. Bengoa",
    "Florence Baker",
    "Victoria Ruiz",
    "Washington Araújo",
    "Faith Njoroge",
    "Frei Bento",
    "Sr. Helen Pray",
    "Dr. med. Almut Rosen, Kinderärztin, Jena",
    "Clara Zweig, économiste",
    "Tomás Uribe - Periodista",
    "Ruth Osei (University of Accra)",
    "Colegio: Tomás Uribe, presidente",
    "Lt. Col. (ret.) Annette Baker",
    "Xyla Quor, coordinación colegiada",
    "Adam Kane MP",
    "Imani Obi, writer, editor",
    "Lo Surdo Carmela",
    "Sartori Prof. Lia",
    "The Baroness Amber of Stoke",
    "Ruth Baker for Plains Farmers Union",
    "La Présidente, Anne Collet",
    "gez. Ute Lang (Verein Sonnblick)",
    "Signatory: Ruth Osei",
]


@pytest.mark.parametrize("text", BODIES)
def test_bodies_that_look_like_people(text: str) -> None:
    assert name_mention(build_mention(text)).kind is Kind.ORGANIZATION


@pytest.mark.parametrize("text", PEOPLE)
def test_people(text: str) -> None:
    assert name_mention(build_mention(text)).kind is Kind.INDIVIDUAL


def test_a_coalition_is_told_by_its_members() -> None:
    named = name_mention(build_mention("Mesa del Agua – MA", opens_members=True))
    assert (named.kind, named.kind_confidence, named.name, named.acronym) == (
        Kind.COALITION,
        1.0,
        "Mesa del Agua",
        "MA",
    )
    assert [evidence.rule for evidence in named.kind_evidence] == ["coalition: lists its members"]


@pytest.mark.parametrize(
    ("text", "kind"), [("Bike Harlow", Kind.ORGANIZATION), ("Dalva Lins, coordenação colegiada", Kind.INDIVIDUAL)]
)
def test_a_bare_name_among_a_coalitions_members_is_rather_a_body(text: str, kind: Kind) -> None:
    assert name_mention(build_mention(text, member_of=7)).kind is kind


def test_a_column_may_say_that_an_individual_signs() -> None:
    named = name_mention(build_mention("Xyla Quor", column_role="Individual"))
    assert (named.kind, named.role, named.affiliation) == (Kind.INDIVIDUAL, "Individual", None)


def test_a_role_told_for_several_makes_a_person() -> None:
    named = name_mention(build_mention("Xyla Quor", shared_role="Co-Chairs"))
    assert (named.kind, named.role) == (Kind.INDIVIDUAL, "Co-Chairs")


@pytest.mark.parametrize(
    ("section", "kind"), [("Individuals", Kind.INDIVIDUAL), ("Organizaciones:", Kind.ORGANIZATION)]
)
def test_the_heading_decides_an_open_case(section: str, kind: Kind) -> None:
    assert name_mention(build_mention("Xyla Quor", section=section)).kind is kind


def test_evidence_is_told_the_strongest_first_with_what_it_rests_on() -> None:
    evidence = name_mention(build_mention("Fundación Ana Soto")).kind_evidence
    assert [one.rule for one in evidence[:2]] == ["organization: organization word", "organization: prior"] or evidence
    assert evidence[0].rule == "organization: organization word"
    assert evidence[0].text == "Fundación"
    assert sorted((one.strength for one in evidence), reverse=True) == [one.strength for one in evidence]
    assert all(0 <= one.strength <= 1 for one in evidence)


def test_an_open_case_has_little_confidence() -> None:
    assert name_mention(build_mention("Xyla Quor")).kind_confidence < 0.75
