"""Second names in a language or script that no table knows: `Ñuke Mapu – Madre Tierra`, `Vihaan Seeds (विहान)`."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.knowledge.subunits import subunit_words
from signclean.knowledge.town_words import town_words
from signclean.naming.name_form import is_country
from signclean.naming.place import is_place, is_town
from signclean.naming.words import Form, Word, words_of

FEWEST = 2  # words of a name in full
LONGEST_LINK = 3  # letters of a small word that links others: `Dour ha Stêrioù`
LAST_LATIN = "\u024f"


def in_two_scripts(text: str, name: str) -> bool:
    """Tell whether one of the texts is in Latin letters and the other has none of them."""
    lettered = any(map(str.isalpha, text)) and any(map(str.isalpha, name))
    return lettered and _has_latin(text) is not _has_latin(name)


def in_unheard_tongue(text: str, words: Sequence[Word], name: str) -> bool:
    """Tell whether no table has any word of a name, but some of the text, or the other way round, links among them.

    Two capitalized words that nobody knows are rather a place: `Colectivo Agua – Xaloc Alto`.
    """
    own = words_of(name)
    if min(len(words), len(own)) < FEWEST or words[0].form is not Form.CAPITALIZED or is_place(text) or is_town(text):
        return False
    if words[0].folded in subunit_words() or words[0].folded in town_words() or words[-1].form is Form.LOWER:
        return False
    if _are_unheard(own):
        return any(word.ordinary or word.organization for word in words) and all(_is_written_as_title(w) for w in words)
    return _are_unheard(words) and any(_links(word) for word in words[1:-1])


def _has_latin(text: str) -> bool:
    return any(char.isalpha() and char <= LAST_LATIN for char in text)


def _are_unheard(words: Sequence[Word]) -> bool:
    """Tell whether no table has any of the words: of names, of bodies, of ordinary speech, of places."""
    heard = any(w.ordinary or w.organization or w.role or w.function or w.surname for w in words)
    return not heard and not is_country(words[-1].text)


def _is_written_as_title(word: Word) -> bool:
    return word.form is Form.CAPITALIZED or word.function


def _links(word: Word) -> bool:
    return word.form is Form.LOWER and len(word.text) <= LONGEST_LINK
