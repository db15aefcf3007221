"""Areas of a country, by the word for one before or after their name: `Provincia di Trento`, `Jiwaka Province`."""

from __future__ import annotations

from signclean.knowledge.area_words import area_words, sure_area_words
from signclean.knowledge.lexicon import prepositions
from signclean.knowledge.places import Place, read_place
from signclean.naming.words import Form, Word, words_of


def own_name(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words without the one for an area, and its preposition: `Trento` of `Provincia di Trento`."""
    if len(words) < 2 or words[0].form is not Form.CAPITALIZED:
        return ()
    if words[0].folded in area_words():
        return words[1 + (words[1].folded in prepositions() and len(words) > 2) :]
    return words[:-1] if words[-1].folded in area_words() and words[-1].form is Form.CAPITALIZED else ()


def find_area(text: str, own: tuple[Word, ...]) -> Place | None:
    """Return the place of an area and its own name; one that no table has where the word for it is a sure one.

    `Jiwaka Province` and `Isola del Giglio` are such, `Provincia Agustiniana` is not.
    """
    if place := read_place(text) or read_place(" ".join(word.text for word in own)):
        return None if place.level == "region" else place  # `Provincia de Centroamérica` is one of an order
    words = words_of(text)
    sure = words[-1].folded in sure_area_words() or (words[0].folded in sure_area_words() and len(words) - len(own) > 1)
    if not sure or any(word.form is not Form.CAPITALIZED or word.organization for word in own):
        return None
    return Place(None, None, "subdivision", ambiguous=True, text=text)
