"""How personal names are written: capitalized words, small particles between them, a surname in capitals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from signclean.knowledge.places.last_words import may_end_country
from signclean.naming.place import find_place
from signclean.naming.words import Form, Word

FIRST_FORMS = frozenset({Form.CAPITALIZED, Form.UPPER, Form.INITIAL})
MOST_NAMES = 5  # given names and surnames together
MOST_WORDS = 7  # with particles


def has_name_form(words: Sequence[Word]) -> bool:
    """Tell whether the words are written as a personal name is; one word is not enough."""
    if not 2 <= len(words) <= MOST_WORDS or words[0].form not in FIRST_FORMS or words[-1].form is Form.LOWER:
        return False
    names = 0
    for at, word in enumerate(words):
        if word.form in FIRST_FORMS:
            names += 1
        elif not word.particle or word.form is not Form.LOWER:
            return False
        if is_link(word, at):
            return False
    return 2 <= names <= MOST_NAMES


def is_link(word: Word, at: int) -> bool:
    """Tell whether the word links others as no personal name does; `y` may stand before the last of three names."""
    return word.links or (at < 2 and word.links_early)


def has_surname_in_capitals(words: Sequence[Word]) -> bool:
    """Tell whether capitals set the surname apart from given names: `DUPONT Marie`, `Ana GARCÍA LÓPEZ`."""
    capitals = [word for word in words if word.form is Form.UPPER]
    others = [word for word in words if word.form is Form.CAPITALIZED]
    if not capitals or not others or not all(word.given for word in others):
        return False
    if len(others) == 1 and not any(word.surname for word in capitals):
        return False  # `CODEPA Ica`
    return all(word.text.isalpha() and len(word.text) > 2 for word in capitals)


def is_strong(words: Iterable[Word]) -> bool:
    """Tell whether one of the words is enough alone to call a stretch the name of a body."""
    for word in words:  # noqa: SIM110 - `any` takes twice the time, and no question is asked more often
        if word.strong:
            return True
    return False


def is_country(text: str) -> bool:
    """Tell whether the text alone is the name of a country or a region of several."""
    if not any(map(may_end_country, text.split(" "))):
        return False
    place = find_place(text)
    return place is not None and place.level in {"country", "region"}
