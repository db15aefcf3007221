from __future__ import annotations

import pytest

from signclean.naming.acronym import acronym_share, has_acronym_form, is_coined_from, is_own_acronym, is_spelled_out
from signclean.naming.leaning_acronym import split_leading_acronym, split_trailing_acronym

NO_FORM = ["", "Red", "J.W.", "México", "de", "(", "Semillas", "RED DE MUJERES DEL NORTE Y DEL SUR", "A", "AAM 2000"]
FORM = [
    "AAM",
    "TOfAW",
    "CPI-Pará",
    "RJN - CANA",
    "FoW",
    "RNP+SUR",
    "M3",
    "CDR-22.22.22",
    "ARW Belgium",
    "AAM 69",
    "MTA+",
    "A.C.N.U.R.",
]


@pytest.mark.parametrize("text", NO_FORM)
def test_words_and_initials_have_no_acronym_form(text: str) -> None:
    assert not has_acronym_form(text)


@pytest.mark.parametrize("text", FORM)
def test_acronym_form(text: str) -> None:
    assert has_acronym_form(text)


@pytest.mark.parametrize(
    ("acronym", "name", "spelled"),
    [
        ("HIV", "Legal Circle", False),
        ("UFX", "Centro de Estudos da Seca", False),
        ("UN", "Women of the Uplands Network", False),
        ("COAST", "Trust", False),
        ("RWA", "River Wardens Alliance", True),
        ("CEDAR", "Centro de Estudios para el Desarrollo Agrario", True),
        ("REDIMA", "Red por los Derechos de la Infancia en Macondo", True),
        ("INSYDO", "Instituto para la Seguridad y la Dignidad Obrera", True),
        ("M3", "Movimiento de Mujeres Mayas", True),
        ("GTA", "Rede Grupo de Trabalho Araucária", True),
        ("SOLÈNE", "Solidarité Enfance et Éducation", True),
    ],
)
def test_names_spell_out_their_acronyms(acronym: str, name: str, *, spelled: bool) -> None:
    assert is_spelled_out(acronym, name) is spelled


@pytest.mark.parametrize(
    ("acronym", "name", "share"),
    [
        ("", "Red Azul", 0.0),
        ("11", "Red Azul", 0.0),
        ("XYZ", "Red Azul", 0.0),
        ("RAX", "Red Azul", 2 / 3),
        ("RA", "", 0.0),
    ],
)
def test_share_of_letters_that_begin_words(acronym: str, name: str, share: float) -> None:
    assert acronym_share(acronym, name) == pytest.approx(share)


def test_an_acronym_in_another_language_may_still_be_its_own() -> None:
    assert is_own_acronym("SRJ", "Servicio de Refugio Jesuita")
    assert not is_own_acronym("XRS", "Servicio de Refugio Jesuita")


@pytest.mark.parametrize(
    ("word", "name", "coined"),
    [
        ("Sol", "Centro de Estudios Rurales", False),
        ("feMAL", "Rede Feminista de Mães", False),
        ("Rosi", "Casa Santa Rosa de Sicuani", False),
        ("Santia", "Centro de Derechos Fray Benito Sandoval", False),
        ("Frayben", "Centro de Derechos Fray Benito Sandoval", True),
        ("Idera", "Instituto de Desarrollo Rural Andino", True),
        ("Inesta", "Instituto de Estudos da Tainha", True),
        ("Iapé", "Instituto de Apoio à Pesca", True),
    ],
)
def test_short_words_coined_from_a_name(word: str, name: str, *, coined: bool) -> None:
    assert is_coined_from(word, name) is coined


@pytest.mark.parametrize(
    "text",
    [
        "HIV Legal Circle",
        "Women for Refugee Women",
        "PEN Macondo",
        "Epikuria Observatorio del Sur",
        "SOS Mata Verde",
        "CARE",
        "",
        "Red Azul",
    ],
)
def test_names_that_only_begin_with_capitals_stay_whole(text: str) -> None:
    assert split_leading_acronym(text) is None


def test_leading_acronym() -> None:
    name = "Red por los Derechos de la Infancia en Macondo"
    assert split_leading_acronym(f"REDIMA {name}") == ("REDIMA", name)


@pytest.mark.parametrize(
    "text",
    [
        "Prairie State Pride in New York State",
        "Charities of Prairie City-St. Anne",
        "Vicaría de DDHH",
        "CARE",
        "WAWPF NL",
    ],
)
def test_names_that_end_otherwise_stay_whole(text: str) -> None:
    assert split_trailing_acronym(text) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Red Oriental de Comercio Común REOCC", ("Red Oriental de Comercio Común", "REOCC")),
        ("Fundación Fronteras Hermanas Fundafronher", ("Fundación Fronteras Hermanas", "Fundafronher")),
        ("Mesa Sobre Política Migratoria-MPM", ("Mesa Sobre Política Migratoria", "MPM")),
    ],
)
def test_trailing_acronym(text: str, parts: tuple[str, str]) -> None:
    assert split_trailing_acronym(text) == parts


@pytest.mark.parametrize(
    ("acronym", "name", "share"),
    [
        ("RDP", "Red de Paz", 1.0),
        ("RP", "Red de Paz", 1.0),
        ("RPX", "Red de Paz", 2 / 3),
        ("PR", "Red de Paz", 0.5),
        ("REDPAZ", "Red de Paz", 1.0),
        ("M3", "Mesa", 1 / 3),
        ("", "Red de Paz", 0.0),
        ("RP", "", 0.0),
    ],
)
def test_the_share_of_letters_that_begin_words(acronym: str, name: str, share: float) -> None:
    assert acronym_share(acronym, name) == pytest.approx(share)
