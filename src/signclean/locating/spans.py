"""Places, regions and demonyms inside a text."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from signclean.knowledge.lexicon import given_names, organization_words, surnames
from signclean.knowledge.places.abbreviations import abbreviations, find_abbreviation
from signclean.knowledge.places.country_names import country_names
from signclean.knowledge.places.demonyms import find_demonym
from signclean.knowledge.places.gazetteer import LONGEST_INITIALS, SHORTENED, find_spelled, readings_of_key
from signclean.knowledge.places.keys import join_initials
from signclean.knowledge.places.never import never_places
from signclean.knowledge.places.phrases import goes_on, longest_phrase
from signclean.knowledge.places.place import Reading
from signclean.knowledge.places.regions import regions
from signclean.knowledge.places.set_phrases import set_phrases
from signclean.locating.words import Word, is_acronym
from signclean.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from signclean.knowledge.places.demonyms import Demonym

SHORT_COUNTRIES = frozenset({"us", "usa", "uk", "nz", "uae", "rdc", "drc", "eeuu", "eua"})
"""Abbreviations of countries that are one inside a name as well; other letters there are an acronym's."""

COUNTRY_LETTERS = frozenset({"AT", "BE", "CH", "LU", "NL"})
"""Letters of countries that chapters put behind a shared name; other letters there are an acronym or a state's."""

INITIALS = 4
"""Words of a place that begins with single letters: `U. S. Virgin Islands`."""
LONGEST_STATE = 5
"""Letters of the longest abbreviation of a state that is written in capitals: `RACCN`."""
SHORTEST_INSIDE = 6
"""Letters of a country's name that begins a longer word: shorter ones begin words of all kinds (`india`, `niger`)."""

Sort = Literal["country", "genitive", "area", "within", "demonym", "region", "abbreviation", "inside"]


class Span(NamedTuple):
    """A place in a text: words `start` to `end` (exclusive), and what they can mean.

    Its `key` is that of the place; of a country inside a word it is the rest of the word.
    """

    sort: Sort
    key: str
    start: int
    end: int
    readings: tuple[Reading, ...] = ()
    demonym: Demonym | None = None


def find_spans(words: Sequence[Word]) -> Iterator[Span]:
    """Yield the places, regions and demonyms in the words from left to right, the longest at each word, none twice."""
    capitals = not any(word.text.islower() or word.text.istitle() for word in words)
    at = 0
    while at < len(words):
        most, hides = _glance_at(words[at].text, words[at].key)
        if words[at].key in set_phrases() and (length := _measure_phrase(words, at)):
            at += length
            continue
        span = _longest_at(words, at, most) if most and _may_begin(words[at], capitals=capitals) else None
        if hides and not span:
            span = find_hidden(words, at)
        if span:
            span = _read_state_behind(words, span) or span
            yield span
        at = span.end if span else at + 1


def _measure_phrase(words: Sequence[Word], at: int) -> int:
    """Return how many words a set phrase has that begins here, 0 where none does: `Guinea Pig` is no pig of Guinea."""
    found = (phrase for phrase in set_phrases()[words[at].key] if phrase == _keys(words, at, len(phrase)))
    return max(map(len, found), default=0)


def _keys(words: Sequence[Word], start: int, length: int) -> tuple[str, ...]:
    return tuple(word.key for word in words[start : start + length])


def _read_state_behind(words: Sequence[Word], span: Span) -> Span | None:
    """Return the town with the state whose letters follow a comma (`Durham, NC Land Trust`), None where none do."""
    if span.sort != "area" or span.end >= len(words) or words[span.end].gap.strip() != ",":
        return None
    codes = find_abbreviation(words[span.end].text)
    there = tuple(one for one in span.readings if one.level == "city" and one.code in codes)
    return Span("within", span.key, span.start, span.end + 1, there) if there else None


@lru_cache(maxsize=65536)
def _glance_at(text: str, key: str) -> tuple[int, bool]:
    """Return how many words a place that begins with this one can have, and whether the word may hide one."""
    return _longest_from(text, key), _is_letters_of_state(text) or _begins_with_country(text, key) is not None


def _longest_from(text: str, key: str) -> int:
    """Return how many words a place that begins here can have; a capital may begin `U. S. A.`."""
    if len(text) == 1 and text.isupper():
        return INITIALS
    return longest_phrase(key) or (1 if key.endswith("s") and text[0].isupper() else 0)


def _may_begin(word: Word, *, capitals: bool) -> bool:
    return (word.key in SHORT_COUNTRIES and word.text.isupper()) or not is_acronym(word, amid_capitals=capitals)


def _longest_at(words: Sequence[Word], at: int, most: int) -> Span | None:
    end = at + 1
    while end < len(words) and end - at < most and words[end].is_joined:
        end += 1
    if end > at + 1 and not _may_go_on(words[at].key, words[at + 1].key):
        end = at + 1
    for stop in range(end, at, -1):
        key = join_initials(" ".join(word.key for word in words[at:stop]))
        if (len(key) > 2 or key in SHORT_COUNTRIES) and (found := _look_up(key)):
            sort, readings, demonym = found
            return Span(sort, key, at, stop, readings, demonym)
    spelled = find_spelled(words[at].text)
    return Span("area", words[at].key, at, at + 1, spelled) if spelled else None


def find_hidden(words: Sequence[Word], at: int) -> Span | None:
    """Return a place that is no word of its own: a state's letters at the end, or a word that begins with a country."""
    text = words[at].text
    if _is_letters_of_state(text) and at == len(words) - 1 > 0 and words[at].gap:
        states = tuple(Reading(code, "subdivision", 1) for code in find_abbreviation(text) if "-" in code)
        if text in COUNTRY_LETTERS and not words[at - 1].text.isupper():
            return Span("abbreviation", text, at, at + 1, (Reading(text, "country", 1),))
        return Span("abbreviation", text, at, at + 1, states) if states else None
    if found := _begins_with_country(text, words[at].key):
        return Span("inside", found[1], at, at + 1, (found[0],))
    return None


def _is_letters_of_state(text: str) -> bool:
    if not text.isupper() or fold(text) in never_places():  # `FM` is a province of Italy, and stands behind radios
        return False
    return len(text) == len("NC") or (len(text) <= LONGEST_STATE and text in _long_letters())


@cache
def _long_letters() -> frozenset[str]:
    """Return the abbreviations of states in three capitals and more: `NSW`, `NRW`."""
    return frozenset(text for text in abbreviations() if len(text) > len("NC"))


def _begins_with_country(text: str, key: str) -> tuple[Reading, str] | None:
    return _read_beginning(key) if len(text) >= SHORTEST_INSIDE + 2 and text[0].isupper() else None


@lru_cache(maxsize=65536)
def _may_go_on(first: str, second: str) -> bool:
    """Tell whether a place of two words or more may begin with these: two initials, shortened words, a genitive."""
    if len(first) == 1 or len(second) == 1 or not SHORTENED.keys().isdisjoint((first, second)):
        return True
    return goes_on(first, second) or (second.endswith("s") and goes_on(first, second[:-1]))


@lru_cache(maxsize=65536)
def _read_beginning(key: str) -> tuple[Reading, str] | None:
    """Return the country with whose name a word begins (`brasilcon`), and the rest of the word.

    None for words that are known as something.
    """
    if key in never_places() or key in organization_words() or key in given_names() or key in surnames():
        return None
    names = country_names()
    for end in range(len(key) - 2, SHORTEST_INSIDE - 1, -1):
        if key[:end] in names:
            return Reading(names[key[:end]], "country", 1), key[end:]
    return None


def _read_genitive(key: str) -> Reading | None:
    """Return the country of a genitive as German and the languages of Scandinavia form it: `Deutschlands`."""
    code = country_names().get(key[:-1]) if key.endswith("s") and len(key) > SHORTEST_INSIDE else None
    return Reading(code, "country", 1) if code else None


@lru_cache(maxsize=65536)
def _look_up(key: str) -> tuple[Sort, tuple[Reading, ...], Demonym | None] | None:
    """Return what a key means: a region before a demonym before a place; letters such as `car` are no country here."""
    if key in regions():
        return "region", (), None
    if demonym := find_demonym(key):
        return "demonym", (), demonym
    readings = readings_of_key(key)
    if len(key) <= LONGEST_INITIALS and key not in SHORT_COUNTRIES:
        readings = tuple(reading for reading in readings if reading.level != "country")
    if not readings and (reading := _read_genitive(key)):
        return "genitive", (reading,), None
    if not readings:
        return None
    return ("country" if readings[0].level == "country" else "area"), readings, None
