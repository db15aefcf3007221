from __future__ import annotations

import pytest

from signclean.naming.mention import name_mention
from signclean.naming.parts import Parts
from signclean.naming.person import read_person, read_told
from tests.naming.conftest import build_mention

BARE = [
    "Marisol Quiñones Ibarra",
    "Tom Lo Presto",
    "Roberto Espinosa de los Monteros",
    "Peter Wish-Wilson",
    "FERRER Lucía",
    "Ferrer, Lucía",
]

READ = [
    (
        "Prof. Titular Ana Lima, Ensx/Fiocrux, RJ",
        Parts("Ana Lima", None, None, (), "RJ", "Prof. Titular", "Ensx/Fiocrux"),
    ),
    ("Dep. Federal Ana Lima", Parts("Ana Lima", role="Dep. Federal")),
    ("Lia Neri, Berlin (Historikerin)", Parts("Lia Neri", place="Berlin", role="Historikerin")),
    ("Lia Neri (Historikerin, Berlin)", Parts("Lia Neri", place="Berlin", role="Historikerin")),
    ("Vereadora Ana Lima (PT – Olinda)", Parts("Ana Lima", role="Vereadora", affiliation="PT – Olinda")),
    ("Vereadora Ana Lima (MA – São Luís)", Parts("Ana Lima", place="MA – São Luís", role="Vereadora")),
    ("Dipl.-Soz.päd. Karin Meier, Hamburg", Parts("Karin Meier", place="Hamburg", role="Dipl.-Soz.päd.")),
    (
        "Priv.-Doz. Dr. Uwe Scholz, Universität Leipzig",
        Parts("Uwe Scholz", role="Priv.-Doz. Dr.", affiliation="Universität Leipzig"),
    ),
    (
        "Hofrat Ralf Wegner, MA - Obmann, Initiative Ried",
        Parts("Ralf Wegner", role="Hofrat, MA - Obmann", affiliation="Initiative Ried"),
    ),
    ("Rosa Lind, Ärztin, Frankfurt (Oder)", Parts("Rosa Lind", place="Frankfurt (Oder)", role="Ärztin")),
    ("Rosa Lind, Ärztin (Bonn)", Parts("Rosa Lind", place="Bonn", role="Ärztin")),
    ("Ana Roca – UXRN / RN", Parts("Ana Roca", place="RN", affiliation="UXRN")),
    ("Ana Roca, jurista, UvA", Parts("Ana Roca", role="jurista", affiliation="UvA")),
    ("Ana Roca, RN", Parts("Ana Roca", role="RN")),
    ("Sir Roy Lind KCB, Permanent Secretary", Parts("Roy Lind", role="Sir, KCB, Permanent Secretary")),
    ("don Pietro Gallo (parroco, Napoli)", Parts("Pietro Gallo", place="Napoli", role="don, parroco")),
    (
        "Samir Diop (Forum du Tiers Monde, Sénégal)",
        Parts("Samir Diop", place="Sénégal", affiliation="Forum du Tiers Monde"),
    ),
    ("Nivaldo Reis – UFRX/PA", Parts("Nivaldo Reis", place="PA", affiliation="UFRX")),
    ("Nivaldo Reis – FAXE/Conxea", Parts("Nivaldo Reis", affiliation="FAXE/Conxea")),
    ("Nivaldo Reis, RN", Parts("Nivaldo Reis", role="RN")),
    (
        "Marisol Quiñones (Chile) Directora de la Fundación Puente",
        Parts("Marisol Quiñones", place="Chile", role="Directora de la Fundación Puente"),
    ),
    ("P. Luis Roca, SJ", Parts("Luis Roca", role="P., SJ")),
    ("P. Luis Roca – párroco de San Telmo", Parts("Luis Roca", role="P., párroco de San Telmo")),
    ("P. Luis Roca, abogado", Parts("P. Luis Roca", role="abogado")),
    (
        "Marisol Quiñones, Directora Ejecutiva, Fundación Puente, Chile",
        Parts("Marisol Quiñones", place="Chile", role="Directora Ejecutiva", affiliation="Fundación Puente"),
    ),
    ("Tomás Uribe, Premio Nobel de la Paz", Parts("Tomás Uribe", role="Premio Nobel de la Paz")),
    ("Tom Lo Presto, Nobel Peace Laureate", Parts("Tom Lo Presto", role="Nobel Peace Laureate")),
    ("Tomás Uribe - Periodista", Parts("Tomás Uribe", role="Periodista")),
    ("Tomás Uribe (Colegio de Periodistas)", Parts("Tomás Uribe", affiliation="Colegio de Periodistas")),
    (
        "Prof. Dr. Annegret Voss, Universität Kassel",
        Parts("Annegret Voss", role="Prof. Dr.", affiliation="Universität Kassel"),
    ),
    ("Annegret Voss, M.A., Soziologin, Berlin", Parts("Annegret Voss", place="Berlin", role="M.A., Soziologin")),
    ("Clara Dumont, députée (Isère)", Parts("Clara Dumont", place="Isère", role="députée")),
    (
        "Clara Dumont, maîtresse de conférences, Université de Lorraine",
        Parts("Clara Dumont", role="maîtresse de conférences", affiliation="Université de Lorraine"),
    ),
    ("don Pietro Gallo, parroco", Parts("Pietro Gallo", role="don, parroco")),
    (
        "Lia Sartori, co-direttrice del Centro NOVA - Università di Pavia",
        Parts("Lia Sartori", role="co-direttrice del Centro NOVA", affiliation="Università di Pavia"),
    ),
    (
        "João Pedro de Alcântara, engenheiro agrônomo, Recife",
        Parts("João Pedro de Alcântara", place="Recife", role="engenheiro agrônomo"),
    ),
    ("Drs. Femke de Wit, bestuurslid", Parts("Femke de Wit", role="Drs., bestuurslid")),
    (
        "Ruth Osei, PhD, MPH, Professor of Medicine, Ghana",
        Parts("Ruth Osei", place="Ghana", role="PhD, MPH, Professor of Medicine"),
    ),
    ("Ruth Osei, Boston, MA", Parts("Ruth Osei", place="Boston, MA")),
    (
        "Ruth Osei MP, Acting Co-Deputy Leader, Federal Member for Cairns",
        Parts("Ruth Osei", role="MP, Acting Co-Deputy Leader, Federal Member for Cairns"),
    ),
    ("Mª Àngels Roca i Puig, presidenta", Parts("Mª Àngels Roca i Puig", role="presidenta")),
    ("Lúcia (Nina) Guimarães, presidenta", Parts("Lúcia (Nina) Guimarães", role="presidenta")),
    ("Ruth Osei, in a personal capacity", Parts("Ruth Osei", role="in a personal capacity")),
    ("Jörg Tamm, Privatperson", Parts("Jörg Tamm", role="Privatperson")),
    ("Mevr. drs. A.J. (Annelies) de Boer", Parts("A.J. (Annelies) de Boer", role="Mevr. drs.")),
    ("Ruth Osei (Accra) Ghana", Parts("Ruth Osei", place="(Accra) Ghana")),
    (
        "Ruth Osei, Esq., Senior Counsel, Plains Project",
        Parts("Ruth Osei", role="Esq., Senior Counsel", affiliation="Plains Project"),
    ),
    ("Lúcia Reis, deputada federal (PT-DF)", Parts("Lúcia Reis", role="deputada federal", affiliation="PT-DF")),
    ("Dr. iur. Ute Lang, Rechtsanwältin, Zürich", Parts("Ute Lang", place="Zürich", role="Dr. iur., Rechtsanwältin")),
    ("Ana Roca en nombre del Comité del Lago", Parts("Ana Roca", role="en nombre del Comité del Lago")),
    ("Ute Lang im Namen von Haus Lenz", Parts("Ute Lang", role="im Namen von Haus Lenz")),
    ("Anne Roy au nom de l'Atelier", Parts("Anne Roy", role="au nom de l'Atelier")),
    ("Ruth Osei on behalf of Open Wells", Parts("Ruth Osei", role="on behalf of Open Wells")),
    ("Lia Neri a nome del Comitato Lago", Parts("Lia Neri", role="a nome del Comitato Lago")),
    ("Ruth Osei | Open Wells | Director", Parts("Ruth Osei", role="Director", affiliation="Open Wells")),
    ("Hofrat i.R. DI Ute Lang (Villach)", Parts("Ute Lang", place="Villach", role="Hofrat i.R. DI")),
    ("U.S. Representative John Baker", Parts("John Baker", role="U.S. Representative")),
    ("StR Ute Lang", Parts("Ute Lang", role="StR")),
    ("Ña Ana Roca, dirigente", Parts("Ana Roca", role="Ña, dirigente")),
    ("Diputada Nacional Ana Roca", Parts("Ana Roca", role="Diputada Nacional")),
    ("The Rt Revd Alan Kane, Bishop of Xono", Parts("Alan Kane", role="The Rt Revd, Bishop of Xono")),
    ("Moira Kane*, Trinity College", Parts("Moira Kane", affiliation="Trinity College")),
]


@pytest.mark.parametrize("text", BARE)
def test_bare_names_stay_whole(text: str) -> None:
    assert read_person(text) == Parts(text)


@pytest.mark.parametrize(("text", "parts"), READ)
def test_parts_of_a_person(text: str, parts: Parts) -> None:
    assert read_person(text) == parts


@pytest.mark.parametrize(
    "text", ["Samuel Q. Baker III", "Martin L. Kane Jr.", "John Baker, Jr.", "J.W. (Jan Willem) Bakker"]
)
def test_what_tells_a_son_from_his_father_is_part_of_the_name(text: str) -> None:
    assert read_person(text) == Parts(text)


def test_the_name_may_stand_behind_its_body() -> None:
    parts = read_person("Open Wells: Ruth Osei, Director", at=1)
    assert parts == Parts("Ruth Osei", role="Director", affiliation="Open Wells")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", Parts("")),
        ("Director", Parts("", role="Director")),
        ("Clinic of the Plains", Parts("", affiliation="Clinic of the Plains")),
        (
            "Director, Clinic of the Plains, Ghana",
            Parts("", place="Ghana", role="Director", affiliation="Clinic of the Plains"),
        ),
    ],
)
def test_a_column_may_hold_role_affiliation_and_place(text: str, parts: Parts) -> None:
    assert read_told(text) == parts


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Seerat e.V.: Ina Roth", "Seerat e.V."),
        ("Forum des Sees: Ina Roth", "Forum des Sees"),
        ("Für den Seerat e.V.: Ina Roth", "Seerat e.V."),
        ("Im Namen des Vereins am See: Ina Roth", "Vereins am See"),
        ("Pour l'Amicale du Lac : Ina Roth", "Amicale du Lac"),
        ("Namens de Stichting Meer: Ina Roth", "Stichting Meer"),
    ],
)
def test_the_body_before_a_colon_is_told_without_what_says_that_it_is_signed_for(text: str, body: str) -> None:
    assert read_person(text, 1) == Parts("Ina Roth", affiliation=body)


@pytest.mark.parametrize(
    ("text", "body"),
    [("Ina Roth, Seebund (SB)", "Seebund (SB)"), ("Ina Roth, Bündnis Nord (BN)", "Bündnis Nord (BN)")],
)
def test_a_body_keeps_its_acronym_in_brackets(text: str, body: str) -> None:
    assert read_person(text) == Parts("Ina Roth", affiliation=body)


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("Seehaus, Dienst: Ina Roth", 2, Parts("Ina Roth", affiliation="Seehaus, Dienst")),
        ("Seehaus, Jena: Roth, Ina", 2, Parts("Roth, Ina", place="Jena", affiliation="Seehaus")),
        ("Seehaus, Jena: Ina Roth", 2, Parts("Ina Roth", place="Jena", affiliation="Seehaus")),
    ],
)
def test_the_place_of_the_body_before_a_colon_is_the_persons(text: str, at: int, expected: Parts) -> None:
    assert read_person(text, at) == expected


SIGNED_FOR = [
    ("Pour la Ligue du sel (LDS), Anne Roy, présidente", ("Anne Roy", "Ligue du sel (LDS)")),
    ("Pour le GISX - Anne Roy, coprésidente", ("Anne Roy", "GISX")),
    ("Per la CGX, Marta Oliveri", ("Marta Oliveri", "CGX")),
    ("For Open Wells, Ruth Osei, director", ("Ruth Osei", "Open Wells")),
    ("Pour une autre Europe - Collectif du Port", ("Pour une autre Europe", None)),
    ("Pour l'Autisme, Maison de la Vallée", ("Pour l'Autisme", None)),
]


@pytest.mark.parametrize(("text", "told"), SIGNED_FOR)
def test_who_signs_for_a_body_stands_behind_it(text: str, told: tuple[str, str | None]) -> None:
    named = name_mention(build_mention(text))
    assert (named.name, named.affiliation) == told
