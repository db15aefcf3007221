from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.segmenting.prose import is_prose, lists_bodies, prose_weight, small_share
from signclean.segmenting.weights import PROSE_LINE

NAMES = [
    "",
    "Rede Maré",
    "Frente por la Vivienda Digna de los Barrios del Sur y las Colinas de Villa Esperanza",
    "Network of Women for the Defence of the Commons and the Right to Water",
    "Arbeitsgemeinschaft der Verbände für die Gleichstellung von Menschen mit Behinderung in Nordhausen",
    "Association des amis du parc et de la forêt de Sainte-Brigue",
    "Coordinamento nazionale delle comunità di accoglienza e per i diritti dei minori",
    "Stichting tot behoud van het landschap en de dorpen langs de Linge",
    "Moira Kane, Director of Policy, Open Wells, and member of the board of Clean Rivers",
    "Casa Lirio; Rede Maré; Hof Süd; Ligue du Sel; De Kade; Rete Nord; Clean Rivers",
    "Ana Roca Vidal, profesora de la Universidad de Villanueva, investigadora en derecho ambiental",
    "Who Owns the Coast?",
]

SENTENCES = [
    "We ask you to withdraw the bill, because it harms those who have the least.",
    "Pedimos al gobierno que retire la ley y que escuche a las comunidades que viven en el río.",
    "Nous vous demandons de retirer ce projet, qui menace les droits de toutes et de tous.",
    "Wir fordern Sie auf, das Gesetz zurückzuziehen, weil es denen schadet, die am wenigsten haben.",
    "Chiediamo al governo di ritirare la legge, perché colpisce chi ha meno.",
    "Wij vragen u om het voorstel in te trekken, omdat het schadelijk is voor wie weinig heeft.",
    "Exigimos que o governo retire a lei e que ouça as comunidades que vivem no rio.",
    "Demanem que es retiri la llei, perquè perjudica les persones que tenen menys.",
]


BODIES = (
    "Le Syndicat de la rade (SR), l’Union des marins du port (UMP), la Ligue du sel, le Phare, la Fédération nationale "
    "des bateliers et l’Observatoire de la côte."
)


def test_bodies_with_an_article_before_each_are_no_prose() -> None:
    assert not is_prose(BODIES)
    assert not lists_bodies(
        "We ask the Ministry of Rivers, the Council, the Port Board, and every town to hear the people."
    )


@pytest.mark.parametrize("text", NAMES)
def test_names_are_no_prose_however_long(text: str) -> None:
    assert prose_weight(text) < PROSE_LINE


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences_are_prose(text: str) -> None:
    assert prose_weight(text) >= PROSE_LINE


@given(st.text(max_size=80))
def test_the_weight_is_a_likelihood(text: str) -> None:
    assert 0.0 <= prose_weight(text) <= 1.0


@pytest.mark.parametrize(
    ("text", "share"),
    [("Casa Lirio", 0.0), ("las casas del río", 1.0), ("Casa de lirios", 0.5), ("", 1.0), ("de la", 1.0)],
)
def test_small_words_with_a_meaning_of_their_own(text: str, share: float) -> None:
    assert small_share(text) == share


@given(st.lists(st.sampled_from(["we", "ask", "you", "de", "Casa", "Lirio,", "nous", "nicht", "sind.", ";", "2020"])))
def test_prose_is_what_weighs_enough(words: list[str]) -> None:
    text = " ".join(words)
    assert is_prose(text) == (prose_weight(text) >= PROSE_LINE)
