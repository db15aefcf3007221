"""What a stretch of text looks like on its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from signclean.knowledge.lexicon import prepositions
from signclean.model import Shape
from signclean.naming import weights
from signclean.naming.legal_form import is_legal_form
from signclean.naming.place import find_place
from signclean.naming.sign import probability
from signclean.naming.signs import signs_of
from signclean.naming.words import ELISION, Form, Word, words_of


@lru_cache(maxsize=65536)
def shape_of(text: str) -> Shape:
    """Return how much the text resembles a person, a body, a role, a place and a legal form; an empty one none."""
    words = words_of(text)
    if not words:
        return Shape()
    role = role_likeness(words)
    place = place_likeness(text)
    legal_form = 1.0 if is_legal_form(text) else 0.0
    person = probability(signs_of(words))
    other = max(role, place, legal_form)
    return Shape(
        person=round(person * (1 - other), 3),
        organization=round((1 - person) * (1 - other) * _body_likeness(words), 3),
        role=round(role, 3),
        place=round(place, 3),
        legal_form=legal_form,
    )


def role_likeness(words: Sequence[Word]) -> float:
    """Return how much the words resemble a title, office or trade, 0-1.

    The head of a role stands first in Romance languages (`Secretaria Técnica`), last or before a preposition in
    Germanic ones (`human rights lawyer`, `Director of Policy`). An organization word in that seat makes it a body.
    """
    if not any(w.role for w in words):
        return 0.0
    head = next((i for i, w in enumerate(words) if i and _is_preposition(w)), len(words)) - 1
    first, last = words[0], words[head]
    if last.organization >= weights.STRONG_ORGANIZATION_WORD and not last.role:
        return 0.1
    if first.role or last.role:
        return 0.95 if first.form is Form.LOWER or first.role else 0.85
    return 0.6 if first.form is Form.LOWER else 0.3


def _is_preposition(word: Word) -> bool:
    return word.folded in prepositions() or bool(ELISION.match(word.folded))  # `dell'Associazione`


def place_likeness(text: str) -> float:
    """Return how much the text resembles a place and nothing else, 0-1; a doubtful name of a place counts less."""
    place = find_place(text)
    if place is None:
        return 0.0
    return {"country": 0.95, "region": 0.9, "subdivision": 0.9, "city": 0.8}[place.level] * (
        0.6 if place.ambiguous else 1
    )


def _body_likeness(words: Sequence[Word]) -> float:
    """Return how much the words could be a name at all: small words alone are a phrase, not a name."""
    if any(w.form not in {Form.LOWER, Form.MARK} for w in words):
        return 1.0
    return 0.5 if any(w.organization >= weights.STRONG_ORGANIZATION_WORD for w in words) else 0.3
