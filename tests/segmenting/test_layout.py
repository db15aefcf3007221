from __future__ import annotations

import pytest

from signclean.segmenting.layout import cut_again, read_part
from tests.segmenting.conftest import STANDING, Tree, build_rows, standing_that_knows, tree_of

ROWS_OF_LIKE_LENGTH = [
    "Harbour Bridge Trust, Northern Chapter, Wexmoor, United Kingdom\n"
    "Clean Banks International, Regional Office, Nairobi, Kenya\n"
    "Alliance for Healthy Rivers, Secretariat, Geneva, Switzerland\n"
    "Network of Pastoralist Women, Head Office, Arusha, Tanzania",
    "Prof. Dr. Annegret Voss, Lehrstuhl für Hydrologie, Universität Nordhang\n"
    "Tobias Ferring, Sprecher des Netzwerks Offene Stadt, Freiburg\n"
    "Dr. Ralf Kemper, Geschäftsführer, Bürgerinitiative Leise Bahn\n"
    "Inge Thoma, Vorsitzende, Landfrauenverband Altmark e. V.",
    "Association pour la défense des usagers du rail et des gares du Trégor, Lannion\n"
    "Fédération nationale des cantines biologiques et des jardins ouvriers, Paris\n"
    "Comité de liaison des ligues de l'eau et des rivières du bassin de la Loire\n"
    "Ligue des droits des locataires et des mal-logés de la région nantaise, Nantes",
]

PARTS = [
    ("Rede Maré\nHof Süd\nDe Kade", "lines", None, ["Rede Maré", "Hof Süd", "De Kade"]),
    (
        "Open Wells, Kenya\nRiver Guild, Ghana\nClean Banks, Togo",
        "lines",
        None,
        ["Open Wells, Kenya", "River Guild, Ghana", "Clean Banks, Togo"],
    ),
    (
        "Casa Lirio - Perú\nRed Sal - Chile\nVoz Sur - Cuba",
        "lines",
        None,
        ["Casa Lirio - Perú", "Red Sal - Chile", "Voz Sur - Cuba"],
    ),
    ("• Rede Maré\n• Hof Süd\n• De Kade", "list", None, ["Rede Maré", "Hof Süd", "De Kade"]),
    ("Casa Lirio;\nRede Maré;\nHof Süd;", "lines", None, ["Casa Lirio", "Rede Maré", "Hof Süd"]),
    ("Rede Maré\tBrasil\nHof Süd\tKenia\nDe Kade\tGana", "table", "tab", ["Rede Maré", "Hof Süd", "De Kade"]),
    (
        "Fundación Lirio     Red del Sur\nCentro Voz          Asociación Sal\nComité Río          Casa Rosa",
        "grid",
        "wide gap",
        ["Fundación Lirio", "Red del Sur", "Centro Voz", "Asociación Sal", "Comité Río", "Casa Rosa"],
    ),
    (
        "Moira Kane\nDirector\nOpen Wells\n\nRuth Osei\nChair\nRiver Guild",
        "records",
        None,
        ["Moira Kane Director Open Wells", "Ruth Osei Chair River Guild"],
    ),
    (
        "Eau Vive / Pieds sur Terre (Lyon) / SUD Rail / Sortir du Sel – SDS / Terre & Partage / Marée 44",
        "running",
        "/",
        ["Eau Vive", "Pieds sur Terre (Lyon)", "SUD Rail", "Sortir du Sel – SDS", "Terre & Partage", "Marée 44"],
    ),
    (
        "Ligue du Sel / Comité du Port / Collectif des Halles / Association du Quai / Réseau Marée",
        "running",
        "/",
        ["Ligue du Sel", "Comité du Port", "Collectif des Halles", "Association du Quai", "Réseau Marée"],
    ),
    (
        "Associazione Onda, Comitato Sole, Rete del Mare, Circolo Rosa, Fondazione Luce",
        "running",
        ",",
        ["Associazione Onda", "Comitato Sole", "Rete del Mare", "Circolo Rosa", "Fondazione Luce"],
    ),
    (
        "Frente de Mujeres Tejedoras. Parroquia San Roque. Pbro. Homero Cantoral. Colectiva Luna. Red Sal",
        "running",
        ".",
        ["Frente de Mujeres Tejedoras", "Parroquia San Roque", "Pbro. Homero Cantoral", "Colectiva Luna", "Red Sal"],
    ),
    (
        "• Red del Norte, integrada por:\n    ◦ Casa Lirio\n    ◦ Casa Rosa\n• Hof Süd",
        "list",
        None,
        [("Red del Norte", ["Casa Lirio", "Casa Rosa"]), "Hof Süd"],
    ),
]


@pytest.mark.parametrize("text", ROWS_OF_LIKE_LENGTH)
def test_a_signatory_a_row_is_no_wrapped_text(text: str) -> None:
    assert tree_of(read_part(build_rows(text), STANDING).entries) == text.split("\n")


@pytest.mark.parametrize(("text", "kind", "separator", "tree"), PARTS)
def test_the_layout_whose_entries_stand_best(text: str, kind: str, separator: str | None, tree: Tree) -> None:
    part = read_part(build_rows(text), STANDING)
    assert (part.chosen.kind, part.chosen.separator) == (kind, separator)
    assert tree_of(part.entries) == tree


def test_a_wrapped_running_text_is_read_across_its_lines() -> None:
    text = (
        "Frente por la Vivienda del Sur; Casa Lirio; Centro de Estudios del Agua y el\n"
        "Territorio; Red de Mujeres del Río; Fundación Sal; Asociación de Vecinas de\n"
        "San Román; Colectivo Voz"
    )
    assert tree_of(read_part(build_rows(text), STANDING).entries) == text.replace("\n", " ").split("; ")


def test_confidence_falls_with_the_runner_up() -> None:
    alone = read_part(build_rows("Rede Maré\nHof Süd"), STANDING)
    assert (alone.confidence, alone.runners_up) == (0.99, ())
    several = read_part(build_rows("Fundación Lirio; Red Sal; Centro Voz; Casa Rosa"), STANDING)
    assert several.runners_up
    assert 0.5 <= several.confidence < 0.99


def test_a_part_is_read_again_with_names_known_from_elsewhere() -> None:
    rows = build_rows("Red del Norte, integrada por Fundación Lirio, Pan, Paz y Pueblo, Centro Sur y Casa Rosa")
    part = read_part(rows, STANDING)
    wiser = cut_again(part, standing_that_knows("Pan, Paz y Pueblo"))
    assert wiser.chosen == part.chosen
    members = ["Fundación Lirio", "Pan, Paz y Pueblo", "Centro Sur", "Casa Rosa"]
    assert tree_of(wiser.entries) == [("Red del Norte", members)]
