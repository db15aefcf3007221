"""Words around a place in a name, which tell whether it is the seat: prepositions, people served, subjects of study."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, cast

from signclean.knowledge.derived import derived
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.tables import read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ContextSense = Literal[
    "about",  # preposition of a subject: `on`, `sobre`
    "area",  # noun before a place: `city`, `vale`
    "at",  # preposition of a place: `in`, `de`
    "biblical",  # a place of the Bible, for which congregations are called: `Macedonia`
    "dedicated",  # a house or community that bears the name of a saint: `parish`, `hermanas`
    "for",  # preposition of those served: `for`, `para`
    "friends",  # looks to another country
    "honour",  # stands before a person's name: `Fray`
    "joint",  # first half of an adjective of two countries: `franco-`
    "movers",  # people who live away from their country
    "nation",  # a body of a whole country
    "people",  # people who may be served, or be the body itself
    "saint",  # stands before the name of one: `san`
    "seated",  # a body that sits where its name says: `university`, `diocese`
    "solidarity",  # looks to another country
    "study",  # what is studied or spoken: `history`
    "the",  # article, alone or in one with a preposition: `la`, `del`
    "to",  # joins both ends of a way: `to`, `nach`
    "world",  # a body of the whole world
]


@derived(MappingProxyType, "places/context_words.csv")
def context_words() -> Mapping[str, Mapping[ContextSense, Sequence[str]]]:
    """Return key of a word -> its senses, each with the languages in which the word has it."""
    found: defaultdict[str, defaultdict[ContextSense, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in read_rows("places/context_words.csv"):
        found[place_key(row["word"])][cast("ContextSense", row["sense"])] += row["languages"].split()
    return MappingProxyType(found)


@cache
def keys_with(sense: ContextSense) -> frozenset[str]:
    """Return the keys of the words that have the sense in any language."""
    return frozenset(key for key, senses in context_words().items() if sense in senses)


def has_sense(key: str, *senses: ContextSense, languages: frozenset[str] = frozenset()) -> bool:
    """Tell whether the word has one of the senses in one of the languages, in any where none is given."""
    found = context_words().get(key)
    if found is None:
        return False
    return any(sense in found and (not languages or not languages.isdisjoint(found[sense])) for sense in senses)
