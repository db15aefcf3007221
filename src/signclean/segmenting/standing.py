"""How well a stretch of text stands as a whole signature of its own: the measure by which close cuts are weighed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from signclean.knowledge.compounds import organization_weight
from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.network_names import network_names
from signclean.knowledge.organizations import is_organization
from signclean.model import Shape
from signclean.segmenting.forms import first_word, head_of, wholeness, without_honorifics
from signclean.segmenting.weights import MAYBE_PERSON, PLACE, STANDING, STRONG_WORD, SURELY
from signclean.text import comparison_key, fold

ShapeOf = Callable[[str], Shape]

ACRONYM_IN_BRACKETS = re.compile(r"(?:\w+\W+){3}\((?:[^()\s]*[A-ZÀ-Þ]){2}[^()]{0,12}\)")
TWO_NAMES = re.compile(r"(?:[^\W\d_a-zß-ÿ]\S*\s+)(?:[^\W\d_]\S*\s+){0,3}[^\W\d_a-zß-ÿ]\S*$")
COINED_COMPOUND = re.compile(r"[^\W\d_]-[A-ZÀ-Þ]")  # `Phyto-Victimes`: no word of a language
DOMAIN_NAME = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}")
DASH = re.compile(r"\s+[-–—]\s+(?=\S)")
SHORT_WORD = 5
SHORT_JOINT = re.compile(r"\s+(?:[^\W\d_]{1,3}|&)\s+")


@dataclass
class Standing:
    """Tells how well texts stand alone. `known` holds the comparison keys of names that stand alone in the list.

    `asked` holds the texts of which was asked whether they are known: who gets the same answers is told the same.
    """

    shape_of: ShapeOf
    known: frozenset[str] = frozenset()
    asked: list[str] = field(default_factory=list)

    def of(self, text: str) -> float:
        """Return 0-1: 1 for a text that is surely a whole signature, near 0 for a fragment, role or place."""
        if not text.strip():
            return 0.0
        return 1.0 if self.knows(text) else self.of_unknown(text)

    def of_unknown(self, text: str) -> float:
        """Return the same for a text, not empty, that is known to be no name from elsewhere."""
        head = head_of(text)
        shape = self.shape_of(head)
        if shape.place > PLACE and head != text.strip():
            shape = self.shape_of(text.strip())
        if head != text.strip() and self.is_person(head):
            return max(STANDING["person before more"], shape.person) * wholeness(text)
        least = STANDING["domain name" if DOMAIN_NAME.fullmatch(text.strip()) else "anything"]
        likeness = max(min(1.0, shape.person + shape.organization), least, self._of_long_form(head, text))
        return likeness * wholeness(text) * (STANDING["places only"] if self._lists_places(head) else 1.0)

    def in_list(self, text: str) -> float:
        """Return the same for a text known to stand in a list, after no person: titles there name bodies.

        (`Médecins du Monde`; a coined word without capitals.)
        """
        shape = self.shape_of(head_of(text))
        words = text.split()
        if len(words) == 1 and fold(text) in network_names():
            return max(self.of(text), STANDING["form of a name"])
        topic = len(words) == 1 and 0 < organization_weight(text) < STRONG_WORD and not COINED_COMPOUND.search(text)
        if topic and not self.knows(text):
            return STANDING["topic"]
        if len(words) == 1 and len(text) > SHORT_WORD and shape.role < PLACE:
            return max(self.of(text), STANDING["coined word"])
        if self.ends_in_legal_form(text):
            return max(self.of(text), STANDING["legal form at the end"])
        if ACRONYM_IN_BRACKETS.search(text) or self._names_body_small(words):
            return max(self.of(text), STANDING["form of a name"])
        titled = STANDING["title in a list"] * shape.role if len(words) > 1 and words[0][:1].isupper() else 0.0
        return max(self.of(text), titled)

    def _names_body_small(self, words: Sequence[str]) -> bool:
        """Tell whether a word for a body is written small before its proper name (`collectif Non au Béton`)."""
        return len(words) > 1 and words[0].islower() and words[1][:1].isupper() and self.begins_strong(words[0])

    def _of_long_form(self, head: str, text: str) -> float:
        """Return how much a body is named behind the dash after one word: `ver.di – Vereinte Gewerkschaft`."""
        dash = DASH.match(text, len(head)) if head and " " not in head else None
        return self.shape_of(head_of(text[dash.end() :])).organization if dash else 0.0

    def _lists_places(self, text: str) -> bool:
        """Tell whether the text is places joined by a conjunction (`Minas Gerais e Espírito Santo`)."""
        parts = SHORT_JOINT.split(text)
        return len(parts) > 1 and all(self.shape_of(part).place > PLACE for part in parts)

    def knows(self, text: str) -> bool:
        """Tell whether the text is a name that stands alone elsewhere in the list, or one of a known body."""
        return self.stands_elsewhere(text) or (" " in text.strip() and is_organization(text))

    def stands_elsewhere(self, text: str) -> bool:
        """Tell whether the text is a name that stands alone elsewhere in the list."""
        self.asked.append(text)
        return bool(self.known) and comparison_key(text) in self.known

    def is_person(self, text: str) -> bool:
        """Tell whether the text is a personal name, an honorific before it allowed, rather than anything else."""
        bare = without_honorifics(text)
        if bare != text.strip() and TWO_NAMES.match(bare):
            return True
        shape = self.shape_of(bare)
        if shape.person_by_words <= SURELY:
            return False
        return shape.person > max(shape.organization, shape.role, shape.place, SURELY)

    def may_be_person(self, text: str) -> bool:
        """Tell whether the text could be a personal name where it stands among others."""
        shape = self.shape_of(without_honorifics(text))
        return shape.person_by_words >= MAYBE_PERSON and shape.person >= MAYBE_PERSON

    def begins_strong(self, text: str) -> bool:
        """Tell whether the text begins with a word that names bodies (`Fundación`, `Verein`), an article aside."""
        return organization_weight(first_word(text)) >= STRONG_WORD

    def ends_in_legal_form(self, text: str) -> bool:
        """Tell whether the last word is a legal form (`A.C.`, `Inc.`, `e.V.`)."""
        words = text.split()
        return len(words) > 1 and any(self.is_legal_form(" ".join(words[-n:])) for n in (1, 2))

    def is_legal_form(self, text: str) -> bool:
        """Tell whether the text is a legal form and nothing else; only what has the letters of one is looked at."""
        return comparison_key(text) in legal_forms() and self.shape_of(text).legal_form > PLACE

    def begins_name(self, text: str) -> bool:
        """Tell whether the text begins as names of bodies or people do, so that it is hardly the end of another."""
        first = first_word(text)
        acronym = len(first) > 1 and first.isupper()
        return (
            acronym
            or self.begins_strong(text)
            or self.knows(text)
            or self.is_person(text)
            or bool(ACRONYM_IN_BRACKETS.search(text))
        )

    def is_role(self, text: str) -> bool:
        """Tell whether the text is a title, office or trade and no name."""
        shape = self.shape_of(text.strip())
        return shape.role > SURELY and shape.role > max(shape.organization, shape.person)

    def answers_alike(self, other: Standing, asked: Sequence[str]) -> bool:
        """Tell whether each of the texts is known to both measures or to neither."""
        if not asked:
            return True
        keys = set(map(comparison_key, asked))
        return keys & self.known == keys & other.known

    def with_known(self, known: frozenset[str]) -> Standing:
        """Return the same measure with other names known to stand alone."""
        return Standing(self.shape_of, known)
