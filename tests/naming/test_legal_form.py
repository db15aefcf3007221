from __future__ import annotations

import pytest

from signclean.naming.legal_form import is_legal_form, split_legal_form

KEPT = [
    "Coordinadora de ONG",
    "Red de OSC",
    "A.C.",
    "",
    "Amigos del Bosque",
    "Ong Semilla",
    "Lina Ong",
    "Asociación Civil Semilla",
    "Sindicato Agrario Central SAC",
    "Klimagruppe Aarau AG",
    "WXF AG",
    "Grüner Kreis und AG",
    "Maria Weber AG",
    "Coletivo dos Trabalhadores/as",
    "Make the Road ME",
    "Huertas de Bs. As.",
    "Mesa Fiscal SAS",
    "Rivers Watch NGO",
    "Foro A-B",
    "Fundació Privada Xaloc",
    "Fundació Privada",
    "Red Organización de la Sociedad Civil de Xaloc",
]


@pytest.mark.parametrize("text", KEPT)
def test_names_without_a_legal_form_stay_whole(text: str) -> None:
    assert split_legal_form(text) == (text, None)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Semilla Negra A.C.", ("Semilla Negra", "A.C.")),
        ("Semilla Negra A C.", ("Semilla Negra", "A C.")),
        ("Semilla Negra\tA.C.", ("Semilla Negra\t", "A.C.")),
        ("Semilla Negra A.C. ", ("Semilla Negra A.C. ", None)),
        ("Semilla Negra IAP", ("Semilla Negra", "IAP")),
        ("Verein für Gärten e. V.", ("Verein für Gärten", "e. V.")),
        ("Maison des Potiers asbl", ("Maison des Potiers", "asbl")),
        ("Acqua Chiara Onlus", ("Acqua Chiara", "Onlus")),
        ("Acqua Chiara ETS", ("Acqua Chiara", "ETS")),
        ("River Keepers Inc.", ("River Keepers", "Inc.")),
        ("Open Wells 501(c)(3)", ("Open Wells", "501(c)(3)")),
        ("Hof Lenz gem. GmbH", ("Hof Lenz", "gem. GmbH")),
        ("Berti & Figli S.n.c.", ("Berti & Figli", "S.n.c.")),
        ("Tejedoras S. A. de C. V.", ("Tejedoras", "S. A. de C. V.")),
        ("Kraftwerke Hohenau eG", ("Kraftwerke Hohenau", "eG")),
        ("Wohnhof Lenz eG i. G.", ("Wohnhof Lenz", "eG i. G.")),
        ("Kanal Hohenau AöR", ("Kanal Hohenau", "AöR")),
        ("Lumeo AG", ("Lumeo", "AG")),
        ("Upė VšĮ", ("Upė", "VšĮ")),
        ("Les Épis SCOP-SARL", ("Les Épis", "SCOP-SARL")),
        ("Les Épis SAS SCIC", ("Les Épis", "SAS SCIC")),
        ("Hof Lenz e.V. i.L.", ("Hof Lenz", "e.V. i.L.")),
        ("Tala Trust Ltd/Gte", ("Tala Trust", "Ltd/Gte")),
        ("Tala Trust (P) Ltd.", ("Tala Trust", "(P) Ltd.")),
        ("Lumeo Data AB", ("Lumeo Data", "AB")),
        ("Umweltgruppe Eisacktal EO", ("Umweltgruppe Eisacktal", "EO")),
        ("Terra Xaloc, Associação Civil", ("Terra Xaloc", "Associação Civil")),
        ("Xaloc Societat Cooperativa", ("Xaloc", "Societat Cooperativa")),
    ],
)
def test_legal_form_at_the_end(text: str, parts: tuple[str, str]) -> None:
    assert split_legal_form(text) == parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A.C.", True),
        ("e.V.", True),
        ("México", False),
        ("", False),
        ("(A.C.)", False),
        ("as", False),
        ("inc", True),
        ("SCIC SARL", True),
        ("NGO", True),
        ("ODV ETS", True),
        ("Terra SARL", False),
    ],
)
def test_what_is_a_legal_form_and_nothing_else(text: str, *, expected: bool) -> None:
    assert is_legal_form(text) is expected
