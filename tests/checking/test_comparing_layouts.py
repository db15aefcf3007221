"""A list in another manner is the same list: `diff` tells what was edited beside it, and nothing else."""

from __future__ import annotations

import json
import random

import pytest

from signclean.checking.comparing import compare_lists
from signclean.checking.comparing.rendering import render_json
from signclean.checking.intake import parse_list, read_list
from tests.checking.relayout import WAYS, Relayout, bullet_every_line, fill_paragraphs, wrap_rows
from tests.checking.test_comparing_letters import DATA, edit_lines

LETTERS = (
    "letters/americas-2022",
    "letters/pt-clima-grande-regioes",
    "letters_read/05-offener-brief-kinderarmut-de",
    "letters_read/07-plataformes-habitatge-ca-es",
    "letters_read/10-collectifs-numerotes-fr",
    "letters_read/14-appello-acqua-it",
    "letters_read/28-gemeinnuetzigkeit-de",
)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("name", LETTERS)
def test_another_manner_changes_nobody(name: str, way: Relayout) -> None:
    assert tell_changes(name, way) == {}


@pytest.mark.parametrize(
    "name", ["letters_read/07-plataformes-habitatge-ca-es", "letters_read/28-gemeinnuetzigkeit-de"]
)
def test_bullets_on_lines_that_go_on_change_nobody(name: str) -> None:
    assert tell_changes(name, bullet_every_line) == {}


def tell_changes(name: str, way: Relayout) -> dict[str, list[object]]:
    path = str(DATA / f"{name}.txt")
    old = read_list(path)
    new = parse_list(path, "\n".join(way(old, random.Random(name))) + "\n")
    told = json.loads(render_json(compare_lists(old, new)))
    return {sort: rows for sort, rows in told.items() if rows}


WRAPPED = (
    "letters/fr-justice-fiscale-pdf",
    "letters/mixed-fr-nl-bruxelles",
    "letters/nl-vluchtelingen-personen",
    "letters/pt-soberania-alimentar-paises",
    "letters_read/02-tribune-hopital-public-fr",
    "letters_read/08-landbouw-klimaat-nl-en",
    "letters_read/20-alpentransit-de-it",
    "letters_read/25-loi-logement-liste-fr",
    "letters_read/33-salares-paises-es",
)


@pytest.mark.parametrize("width", [44, 60, 76])
@pytest.mark.parametrize("name", WRAPPED)
def test_another_width_changes_nobody(name: str, width: int) -> None:
    assert tell_changes(name, wrap_rows(width)) == {}
    assert tell_changes(name, wrap_rows(width, hanging=True)) == {}


@pytest.mark.parametrize("width", [44, 60, 90])
@pytest.mark.parametrize(
    "name",
    [
        "letters/en-us-water-commas",
        "letters/fr-droits-femmes-paragraphe",
        "letters_read/23-agua-parrafo-es",
        "letters_read/35-casa-quente-virgulas-pt",
        "letters_read/36-wohnschirm-strichpunkte-de",
    ],
)
def test_a_paragraph_filled_anew_changes_nobody(name: str, width: int) -> None:
    assert tell_changes(name, fill_paragraphs(width)) == {}


@pytest.mark.parametrize("way", ["rows shuffled", "dashes", "numbers", "no bullets", "wrapped"])
@pytest.mark.parametrize("name", LETTERS)
def test_edits_are_told_in_another_manner_too(name: str, way: str) -> None:
    path = str(DATA / f"{name}.txt")
    old = read_list(path)
    edited = edit_lines(old, len(name) + len(way))
    lines = WAYS[way](parse_list(path, edited.text), random.Random(name))
    told = json.loads(render_json(compare_lists(old, parse_list(path, "\n".join(lines) + "\n"))))
    for sort in ("added", "removed"):
        assert sorted(row["name"] for row in told[sort]) == sorted(getattr(edited, sort)), sort
    assert {row["old"]: row["new"] for row in told["renamed"]} == edited.renamed
    assert [told[sort] for sort in ("moved", "changed", "joined", "split")] == [[], [], [], []]
