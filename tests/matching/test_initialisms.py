"""Letters alone, and the one name of the list that they fit."""

from __future__ import annotations

import pytest

from signclean.matching.forms import make_form
from signclean.matching.initialisms import fitting_bits, guess_long_forms
from signclean.matching.matcher import match_mentions
from tests.matching.mentions import make_mention

OTHERS = ["Casa Abierta", "Red de Ríos Vivos", "Amigos del Bosque", "Comité de Barrio", "Pan y Trabajo"]


def test_letters_tell_more_the_more_there_are_and_the_fewer_words_are_passed_over() -> None:
    def bits(letters: str, name: str) -> float:
        return fitting_bits(letters, make_form(name))

    assert bits("oplm", "Organización de Pescadores Libres del Mar") > bits("opl", "Organización de Pescadores Libres")
    assert bits("oplm", "Organización de Pescadores Libres del Mar") > bits(
        "oplm", "Organización Popular Lago y Rivera Mar"
    )
    assert bits("oplm", "Organización de Vecinos") == 0
    assert bits("home", "Health of Mother Earth") > bits("hme", "Health of Mother Earth")


@pytest.mark.parametrize(
    ("alone", "placed", "names"),
    [
        ({"cpx"}, set(), ["Centro de Pesca"]),  # no name fits
        ({"cb"}, set(), ["Comité de Barrio"]),  # two letters
        (set(), {"cdp"}, ["Comité de Pueblos"]),  # letters of a local body, which is hardly told from its like
        ({"redes"}, set(), []),
    ],
)
def test_letters_that_stand_for_no_name(alone: set[str], placed: set[str], names: list[str]) -> None:
    assert guess_long_forms(alone, placed, [*OTHERS, *names] if names else []) == {}


def test_letters_that_fit_two_names_about_as_well_stand_for_both() -> None:
    names = ["Organización de Pescadores Libres del Mar", "Oficina de Prensa Libre de Montaña"]
    assert len(guess_long_forms({"oplm"}, set(), [*OTHERS, *names])["oplm"]) == 2


UNTOLD = [
    ("OPLM", "Organización de Pescadores Libres del Mar"),
    ("HOMEG", "Health of Mother Earth Group"),
    ("ROTAX", "Réseau des Organisations pour la Transparence et l’Analyse des Xylophages"),
    ("COPINZ", "Consejo Cívico de Organizaciones Populares e Indígenas de Zumbahua"),
    ("VKWB", "Verein für Kultur, Wohnen und Bildung"),
    ("COIAX", "Coordenação das Organizações Indígenas da Amazônia Xavante"),
]


@pytest.mark.parametrize(("letters", "name"), UNTOLD)
def test_letters_alone_are_joined_with_the_name_they_fit(letters: str, name: str) -> None:
    assert _owners(letters, name) == 1


@pytest.mark.parametrize(("letters", "name"), UNTOLD)
def test_not_where_another_entry_says_what_they_stand_for(letters: str, name: str) -> None:
    told = make_mention("Otra Palabra Larga Más", 90, acronym=letters)
    assert _owners(letters, name, told) == 2


@pytest.mark.parametrize(("letters", "name"), UNTOLD[:3])
def test_letters_narrowed_down_are_not_joined(letters: str, name: str) -> None:
    assert _owners(f"{letters} – Açungui", name) == 2


def _owners(letters: str, name: str, *more: object) -> int:
    """Return how many signatories the letters and the name make in a short list."""
    bare = letters if letters.isalpha() else None
    mentions = [make_mention(letters, 1, acronym=bare), make_mention(name, 2)]
    others = [make_mention(other, n) for n, other in enumerate(OTHERS, 3)]
    owner = match_mentions([*mentions, *others, *more]).signatory_of  # type: ignore[list-item]
    return len({owner[1], owner[2]})


def test_a_word_of_a_script_without_latin_letters_spells_nothing() -> None:
    assert guess_long_forms({"oplm"}, set(), [*OTHERS, "𖠀"]) == {}
