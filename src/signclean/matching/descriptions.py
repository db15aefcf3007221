"""A short name, and the same name with what sort of body it is: `Oikos`, `Oikos – Rural Aid`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from signclean.knowledge.compass import compass_words
from signclean.knowledge.lexicon import conjunctions, prepositions
from signclean.knowledge.places import read_place
from signclean.matching.forms import Form, is_set_off
from signclean.matching.keys import Role, Word
from signclean.matching.part_words import PARTS
from signclean.matching.sides import Side

Description = Literal["description-set-off", "description-behind", "description-before", "motto-set-off"]

SHORTEST_COINED = 6
"""Letters from which a word that no table knows is taken for a coined one; a capital inside is a sign by itself."""
LONGEST_SHORT = 3
"""Words of a short name beside which a description is set off."""
_OPENS: tuple[Role, ...] = ("head", "formal")
_OF_PARTS: tuple[Role, ...] = ("chapter", "offshoot", "number", "scope")
_DESCRIBES: tuple[Role, ...] = ("head", "formal", "topic", "scope")
"""What words of a description do; a place, a number or a word of a chapter tells another body."""


def find_description(side: Side, other: Side) -> Description | None:
    """Return how one name describes the body that the other names shortly; None where it does not.

    All words of the short name agree. Set off by a dash or a colon, a description begins with a sort of body or holds
    nothing else than what bodies care for. Without a sign the short name is one coined word, and no legal form
    stands behind both names.
    """
    if not side.extra or other.extra or other.inside or side.inside or len(side.indices) == len(side.form.words):
        return None
    if any(word.key in compass_words() for word in side.extra):
        return None
    tail = side.indices == tuple(range(len(side.form.words) - len(side.indices), len(side.form.words)))
    if tail and is_set_off(side.form, side.indices[0]) and _tells_one(other.form.words):
        return "description-set-off" if _describes(side.extra) else "motto-set-off" if _is_motto(side.extra) else None
    if not _is_coined_name(other.form, side.form) or _both_complete(side, other):
        return None
    if tail:
        joined = not conjunctions().isdisjoint(side.form.gaps[side.indices[0]])  # `… und Demokratie` is no description
        return "description-behind" if not joined and all(word.role == "topic" for word in side.extra) else None
    head = side.indices == tuple(range(len(side.indices))) and prepositions().isdisjoint(side.form.gaps[-1])
    described = side.extra[0].role in _OPENS and all(word.role in _DESCRIBES for word in side.extra)
    return "description-before" if head and described else None


def _is_coined_name(name: Form, longer: Form) -> bool:
    """Tell whether a name is one coined word, and the longer name has it so, neither as two words nor with a slip."""
    return len(name.words) == 1 and name.stems[0] in longer.stems and is_coined(name.words[0])


def _both_complete(side: Side, other: Side) -> bool:
    """Tell whether each name has its legal form behind it: as it is registered, with no word left out."""
    return bool(side.profile.families and other.profile.families)


def is_coined(word: Word) -> bool:
    """Tell whether a word is made up for a body: no table knows it, and it is long, or has capitals inside."""
    if word.role != "rare" or word.sense is not None or read_place(word.raw, set_apart=False) is not None:
        return False
    mixed = any(c.isupper() for c in word.raw[1:]) and not word.raw.isupper()
    return mixed or len(word.key) >= SHORTEST_COINED


def _tells_one(words: Sequence[Word]) -> bool:
    return len(words) <= LONGEST_SHORT and any(word.role == "rare" for word in words)


def _describes(words: Sequence[Word]) -> bool:
    telling = [word for word in words if word.role != "scope"]
    if telling and telling[0].sense in PARTS:
        return False
    opened = bool(telling) and telling[0].role in _OPENS and len(telling) > 1
    told_apart = any(word.role in _OF_PARTS and word.role != "scope" for word in words)
    return not told_apart and (opened or all(word.role in _DESCRIBES for word in words))


def _is_motto(words: Sequence[Word]) -> bool:
    """Tell whether several words name no sort of body and no part of one: `Warm Hearts – Bread and Roses`."""
    return len(words) > 1 and not any(word.generic or word.role in _OF_PARTS for word in words)
