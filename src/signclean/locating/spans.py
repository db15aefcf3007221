"""Places, regions and demonyms inside a text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from signclean.knowledge.places.demonyms import find_demonym
from signclean.knowledge.places.gazetteer import readings_of_key
from signclean.knowledge.places.keys import join_initials
from signclean.knowledge.places.phrases import phrase_lengths
from signclean.knowledge.places.regions import regions
from signclean.locating.words import Word, is_acronym

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from signclean.knowledge.places.demonyms import Demonym
    from signclean.knowledge.places.place import Reading

SHORT_COUNTRIES = frozenset({"us", "usa", "uk", "nz", "uae", "eeuu", "eua"})
"""Abbreviations of countries that are one inside a name as well; other letters there are an acronym's."""

INITIALS = 3

Sort = Literal["country", "area", "demonym", "region"]


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a text: words `start` to `end` (exclusive), and what they can mean."""

    sort: Sort
    key: str
    start: int
    end: int
    readings: tuple[Reading, ...] = ()
    demonym: Demonym | None = None


def find_spans(words: Sequence[Word]) -> Iterator[Span]:
    """Yield the places, regions and demonyms in the words from left to right, the longest at each word, none twice."""
    capitals = not any(word.text.islower() or word.text.istitle() for word in words)
    lengths = phrase_lengths()
    at = 0
    while at < len(words):
        span = None
        most = _longest_from(words[at], lengths)
        if most and _may_begin(words[at], capitals=capitals):
            span = _longest_at(words, at, most)
        if span:
            yield span
        at = span.end if span else at + 1


def _longest_from(word: Word, lengths: Mapping[str, int]) -> int:
    """Return how many words a place that begins here can have; a capital may begin `U. S. A.`."""
    return INITIALS if len(word.text) == 1 and word.text.isupper() else lengths.get(word.key, 0)


def _may_begin(word: Word, *, capitals: bool) -> bool:
    return (word.key in SHORT_COUNTRIES and word.text.isupper()) or not is_acronym(word, amid_capitals=capitals)


def _longest_at(words: Sequence[Word], at: int, most: int) -> Span | None:
    end = at + 1
    while end < len(words) and end - at < most and words[end].is_joined:
        end += 1
    for stop in range(end, at, -1):
        key = join_initials(" ".join(word.key for word in words[at:stop]))
        if found := _look_up(key):
            sort, readings, demonym = found
            return Span(sort, key, at, stop, readings, demonym)
    return None


@lru_cache(maxsize=65536)
def _look_up(key: str) -> tuple[Sort, tuple[Reading, ...], Demonym | None] | None:
    """Return what a key means; a region before a demonym before a place (`central african`, `berliner`, `mexico`)."""
    if key in regions():
        return "region", (), None
    if demonym := find_demonym(key):
        return "demonym", (), demonym
    readings = readings_of_key(key)
    if not readings or (len(key) < 4 and key not in SHORT_COUNTRIES):
        return None
    return ("country" if readings[0].level == "country" else "area"), readings, None
