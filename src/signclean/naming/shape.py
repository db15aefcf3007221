"""What a stretch of text looks like on its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from signclean.knowledge.head_first import head_first_words
from signclean.knowledge.lexicon import prepositions
from signclean.knowledge.purpose_words import purpose_words
from signclean.lazy import Lazy
from signclean.model import Shape
from signclean.naming import weights
from signclean.naming.legal_form import is_legal_form
from signclean.naming.name_form import is_strong
from signclean.naming.place import find_place
from signclean.naming.sign import probability
from signclean.naming.signs import signs_of
from signclean.naming.words import ELISION, Form, Word, words_of


class Likeness:
    """A `model.Shape` that works out what it is asked for: most who ask want to know one thing."""

    def __init__(self, text: str) -> None:
        self._text = text

    @property
    def _words(self) -> tuple[Word, ...]:
        return words_of(self._text)

    @Lazy
    def _chance(self) -> float:
        return probability(signs_of(self._words)) if self._words else 0.0

    @Lazy
    def person_by_words(self) -> float:
        """The chance of a person by the words alone, whatever else they are."""
        return round(self._chance, 3)

    @Lazy
    def person(self) -> float:
        """How much the text resembles a bare personal name."""
        return round(self._chance * (1 - self._other), 3)

    @Lazy
    def organization(self) -> float:
        """How much it resembles the name of a body."""
        return round((1 - self._chance) * (1 - self._other) * _body_likeness(self._words), 3)

    @Lazy
    def role(self) -> float:
        """How much it resembles a title, office or trade."""
        return round(role_likeness(self._words), 3)

    @Lazy
    def place(self) -> float:
        """How much it resembles a place and nothing else."""
        return round(place_likeness(self._text), 3) if self._words else 0.0

    @Lazy
    def legal_form(self) -> float:
        """1 for a legal form and nothing else."""
        return float(bool(self._words) and is_legal_form(self._text))

    @Lazy
    def _other(self) -> float:
        return max(self.role, self.place, self.legal_form)


@lru_cache(maxsize=65536)  # where commas part a paragraph, each way to group its pieces asks again
def shape_of(text: str) -> Shape:
    """Return how much the text resembles a person, a body, a role, a place and a legal form; an empty one none."""
    return Likeness(text)


def role_likeness(words: Sequence[Word]) -> float:
    """Return how much the words resemble a title, office or trade, 0-1.

    The head of a role stands first in Romance languages (`Secretaria Técnica`), last or before a preposition in
    Germanic ones (`human rights lawyer`, `Director of Policy`). An organization word in that seat makes it a body.
    """
    if not any(w.role for w in words):
        return 0.0
    head = next((i for i, w in enumerate(words) if i and _is_preposition(w)), len(words)) - 1
    first, last = words[0], words[head]
    small = first.form is Form.LOWER
    leads = small and first.role and last.form is not Form.LOWER  # `voorzitter Bureau Noord`, but not `student union`
    if is_strong([last]) and not last.role and not leads:
        return weights.ROLE_OF_BODY
    if is_strong([first]) and not first.role and not small and first.text.lower() in head_first_words():
        return weights.ROLE_OF_BODY  # `Confederación Docente`
    if first.people and not small and head + 1 < len(words):
        together = words[head + 1].folded in purpose_words()  # `Lawyers for Justice`, but `Teachers of Law`
        return weights.ROLE_OF_BODY if together else weights.ROLE_OF_MANY
    if first.role or last.role:
        return weights.ROLE_CLEAR if small or first.role else weights.ROLE_LIKELY
    return weights.ROLE_SMALL if small else weights.ROLE_INSIDE


def _is_preposition(word: Word) -> bool:
    return word.folded in prepositions() or bool(ELISION.match(word.folded))  # `dell'Associazione`


def place_likeness(text: str) -> float:
    """Return how much the text resembles a place and nothing else, 0-1; a doubtful name of a place counts less."""
    place = find_place(text)
    if place is None:
        return 0.0
    return weights.PLACE_LIKENESS[place.level] * (weights.PLACE_AMBIGUOUS if place.ambiguous else 1)


def _body_likeness(words: Sequence[Word]) -> float:
    """Return how much the words could be a name at all: small words alone are a phrase, and none are nothing."""
    if any(w.form not in {Form.LOWER, Form.MARK} for w in words):
        return 1.0
    if not words:
        return 0.0
    return weights.SMALL_BODY if is_strong(words) else weights.SMALL_PHRASE
