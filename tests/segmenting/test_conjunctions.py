from __future__ import annotations

import pytest

from signclean.segmenting.conjunctions import conjunction_pattern, cut_lettered, without_lead, without_leads
from tests.segmenting.conftest import build_passage

WHOLE = ["Rede Maré", "Andes", "Yves Roc", "Und-Verlag", "Rock&Roll Kollektiv", "Kane andrews", ""]

PARTED = [
    ("Luc Roy et Ana Roca", ["Luc Roy", "Ana Roca"]),
    ("Casa Lirio y Casa Rosa", ["Casa Lirio", "Casa Rosa"]),
    ("Casa Lirio e Ilha Azul", ["Casa Lirio", "Ilha Azul"]),
    ("Hof Süd, und De Kade", ["Hof Süd", "De Kade"]),
    ("Hof Süd sowie De Kade", ["Hof Süd", "De Kade"]),
    ("Open Wells as well as Clean Banks", ["Open Wells", "Clean Banks"]),
    ("De Sluis en De Dijk", ["De Sluis", "De Dijk"]),
    ("Casal Rosa i Ateneu Nou", ["Casal Rosa", "Ateneu Nou"]),
    ("Ligue du Sel ainsi que Halles", ["Ligue du Sel", "Halles"]),
]

LETTERED = [
    ("Ligue du Sel (LDS) et Union des Marins (UM)", ["Ligue du Sel (LDS)", "Union des Marins (UM)"]),
    ("Ligue du Sel (LDS) et des Marais (M)", ["Ligue du Sel (LDS) et des Marais (M)"]),
    ("Ligue du Sel (Lille) et Union (UM)", ["Ligue du Sel (Lille) et Union (UM)"]),
    ("Ligue du Sel et Union des Marins (LSUM)", ["Ligue du Sel et Union des Marins (LSUM)"]),
    ("Fundación para la Democracia (FD) y los Derechos", ["Fundación para la Democracia (FD) y los Derechos"]),
]

KEPT = ["La Sal", "Les Halles", "the loom", "y", "La comisión", "Die Kade", "las abuelas del barrio", ""]

LED = [
    ("y Casa Lirio", "Casa Lirio"),
    ("and the River Guild", "River Guild"),
    ("la Fundación Sur", "Fundación Sur"),
    ("le Collectif du Port", "Collectif du Port"),
    ("l’Association Sel", "Association Sel"),
    ("l'Ateneu Nou", "Ateneu Nou"),
    ("der Hof Süd e.V.", "Hof Süd e.V."),
    ("het Netwerk Kade", "Netwerk Kade"),
    ("e a Rede Maré", "Rede Maré"),
]


def test_the_first_article_is_in_capitals_where_the_others_have_one() -> None:
    def names(*texts: str) -> list[str]:
        return [passage.text for passage in without_leads([build_passage(text) for text in texts])]

    assert names("Le Quai Bleu", "la Ligue du sel", "l'Union des marins") == [
        "Quai Bleu",
        "Ligue du sel",
        "Union des marins",
    ]
    assert names("La Sal", "Casa Lirio", "la Red Sur") == ["La Sal", "Casa Lirio", "Red Sur"]


@pytest.mark.parametrize(("text", "names"), LETTERED)
def test_two_names_with_their_letters_are_two(text: str, names: list[str]) -> None:
    assert [name.text for name in cut_lettered(build_passage(text))] == names


@pytest.mark.parametrize("text", WHOLE)
def test_no_word_is_torn(text: str) -> None:
    assert conjunction_pattern().split(text) == [text]


@pytest.mark.parametrize(("text", "parts"), PARTED)
def test_conjunctions_of_many_languages(text: str, parts: list[str]) -> None:
    assert conjunction_pattern().split(text) == parts


@pytest.mark.parametrize("text", KEPT)
def test_articles_that_belong_to_the_name_stay(text: str) -> None:
    assert without_lead(build_passage(text)).text == text


@pytest.mark.parametrize(("text", "bare"), LED)
def test_small_words_before_a_member_come_off(text: str, bare: str) -> None:
    assert without_lead(build_passage(text)).text == bare
