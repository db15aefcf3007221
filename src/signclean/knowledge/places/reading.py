"""Reading of a text that is a place as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from signclean.knowledge.lexicon import given_names
from signclean.knowledge.places.abbreviations import find_abbreviation
from signclean.knowledge.places.areas import subdivision_weight
from signclean.knowledge.places.countries import countries
from signclean.knowledge.places.gazetteer import find_readings
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.last_words import may_end_any
from signclean.knowledge.places.never import never_places
from signclean.knowledge.places.place import Place, Reading
from signclean.knowledge.places.regions import is_region
from signclean.knowledge.places.territories import territories
from signclean.text import squeeze

CLEAR_SHARE = 0.9
"""Share of all inhabitants of places of one name: above it the country is certain, the others are never meant alone."""
LIKELY_SHARE = 0.6
"""Above it the country is told, but marked as ambiguous."""
SELDOM = 10
"""Letters are ten times as often those of a state as those of a country, for their size (`CO`, `AR`)."""
LONGEST_TOWN_WORDS = 3
MOST_WORDS = 10
"""Longer texts are never a place; most texts asked about are names of bodies, and are told so at once."""

_EDGES = " \t,;:.-–—/|()[]\"'“”‘’«»*•"
_PARTS = re.compile(r"\s*[,/|(–—]\s*|\s+-\s*|\)")
_ANY_MARK = re.compile(r"[,/|()–—-]")
_OTHER_MARKS = re.compile(r"[/|(–—)]|\s-\s")
_AND = re.compile(r"\s+(?:and|y|e|et|und|en|i|&)\s+", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:the|el|la|los|las|le|les|il|lo|gli|die|der|das|os?|as?|het|els)\s+|l['’]\s*", re.IGNORECASE)
_OF = re.compile(
    r"(?:prov\.|pcia\.|edo\.|dpto\.|depto\.|mpio\.|cd\.|"
    r"(?:free )?state|commonwealth|province|republic|city|county|estado|provincia|departamento|ciudad|municipio|"
    r"região|estado|cidade|província|município|région|province|ville|regione|provincia|città|land|stadt|provincie|"
    r"regió|ciutat|región|república|república|repubblica|republik|republiek)"
    r"\s+(?:of|de la|de los|de|del|do|da|dos|das|du|des|d['’]|di|della|van|von)\s*",
    re.IGNORECASE,
)


@lru_cache(maxsize=65536)
def read_place(text: str, *, set_apart: bool = True) -> Place | None:
    """Return the place that the whole text is, or None where it is none, or more than a place.

    With `set_apart` the text is taken to stand apart (after a comma, in brackets, in a column), where abbreviations
    count and names that are words elsewhere (`Nice`, `Chad`) are places. An abbreviation of two or three capitals may
    still be an acronym: try that first. A town nobody has heard of counts before a known state (`Ogallala, NE`).
    """
    bare = squeeze(text).lstrip(_EDGES).rstrip(_EDGES.replace(".", ""))
    if not may_end_any(bare.rpartition(" ")[2]) or bare.count(" ") >= MOST_WORDS or not any(map(str.isalpha, bare)):
        return None
    place = _read_short(bare, set_apart=set_apart) or _read_parts(bare) or _read_joined(bare)
    return place._replace(text=squeeze(text)) if place else None


def _read_short(text: str, *, set_apart: bool) -> Place | None:
    if set_apart and (codes := find_abbreviation(text)):
        return _from_codes(codes, text)
    if not set_apart and place_key(text) in never_places():
        return None
    for name in (text, *without_article(text)):
        if readings := find_readings(name):
            return choose_reading(readings, text)
    return Place(None, None, "region", ambiguous=False, text=text) if is_region(text) else None


def without_article(text: str) -> Iterator[str]:
    """Yield the name behind an article, and behind what kind of place it is: `la Garriga`, `Province of Latina`."""
    return (text[found.end() :] for pattern in (_ARTICLE, _OF) if (found := pattern.match(text)))


def opens_place(word: str) -> bool:
    """Tell whether the word is an article, or begins to say what kind of place follows: `la`, `Province`, `free`."""
    return any(any(without_article(f"{word} {rest}")) for rest in ("of X", "state of X"))


def _from_codes(codes: tuple[str, ...], text: str) -> Place:
    readings = tuple(
        Reading(code, "subdivision", subdivision_weight(code))
        if "-" in code
        else Reading(code, "country", countries()[code].population // SELDOM)
        for code in codes
    )
    return choose_reading(readings, text)


def choose_reading(readings: tuple[Reading, ...], text: str) -> Place:
    """Return the place most people mean by a name, told by where the people live who live in places of that name."""
    total = sum(reading.weight for reading in readings)
    country = max(readings, key=lambda r: (sum(x.weight for x in readings if x.country == r.country), r.weight)).country
    there = [reading for reading in readings if reading.country == country]
    share = sum(reading.weight for reading in there) / total
    told = country if share >= LIKELY_SHARE else None
    codes = {reading.code for reading in there if reading.level != "country" and "-" in reading.code}
    subdivision = codes.pop() if told and len(codes) == 1 and there[0].level != "country" else None
    every = tuple(dict.fromkeys(reading.code for reading in (*there, *readings)))
    return Place(told, subdivision, there[0].level, share < CLEAR_SHARE, text, every)


def _read_parts(text: str) -> Place | None:
    """Read `Ogallala, NE`, `Quito, Ecuador`, `Chiapas (México)`: each part lies in the one after it."""
    parts = [part for part in _PARTS.split(text) if part.strip(_EDGES)] if _ANY_MARK.search(text) else []
    if len(parts) < 2 or len(parts) > 4:
        return None
    if several := _read_countries(parts, text):
        return several
    outer = _read_short(parts[-1].strip(), set_apart=True)
    unheard = len(parts) == 2 and not _OTHER_MARKS.search(text)
    if outer is None or not all(_lies_in(part, outer, unheard=unheard) for part in parts[:-1]):
        return None
    if cities := _read_cities(parts):
        return Place(None, None, "city", ambiguous=False, text=text, codes=cities)
    return _within(parts[0], outer, text)


def _read_cities(parts: list[str]) -> tuple[str, ...]:
    """Return the codes of two cities of which no country has both: `Annemasse, Genève` are side by side."""
    places = [find_readings(part) for part in parts]
    inner, outer = ({one.country for one in found} for found in (places[0], places[-1]))
    if len(places) != 2 or not inner.isdisjoint(outer):
        return ()
    cities = [one for found in places for one in found if one.level == "city" and one.country == found[0].country]
    return tuple(dict.fromkeys(one.code for one in cities)) if len({one.country for one in cities}) == 2 else ()


def _read_countries(parts: list[str], text: str) -> Place | None:
    """Read `SCHWEIZ / ÖSTERREICH`: countries side by side, none of which lies in another; None for all else.

    A territory and its state (`Puerto Rico, USA`) are a place in the one after it; so is one country in two languages.
    """
    codes = [_read_country(part) for part in parts]
    told = dict.fromkeys(code for code in codes if code)
    if len(told) < 2 or None in codes or any(territories().get(code) in told for code in told):
        return None
    return Place(None, None, "country", ambiguous=False, text=text, codes=tuple(told))


def _read_country(text: str) -> str | None:
    """Return the country that a text names if it can be nothing else, not even a part of another."""
    readings = find_readings(text)
    return readings[0].code if readings and all(one.level == "country" for one in readings) else None


def _within(inner: str, outer: Place, text: str) -> Place:
    """Return the outer place, told apart by the inner one where that is known."""
    readings = find_readings(inner)
    codes = outer.codes or ((outer.country,) if outer.country else ())
    exact = [(code, r) for code in codes for r in readings if r.code == code]
    loose = [(code, r) for code in codes for r in readings if code == r.country or code[:2] == r.code]
    near = [(code, r) for code in codes for r in readings if code[:2] == r.country]  # `Imola, BO`: of a region, IT-45
    if found := exact or loose or near:  # a city of which only the country is known: `Bucaramanga, Santander`
        code, reading = found[0]
        subdivision = next((part for part in (reading.code, code) if "-" in part), None)
        return Place(code[:2], subdivision, reading.level, ambiguous=False, text=text, codes=(code,))
    return Place(outer.country, outer.subdivision, "city", outer.ambiguous, text, outer.codes)


def _lies_in(part: str, outer: Place, *, unheard: bool) -> bool:
    """Tell whether the part is a place, or may be a town that no table has, before a comma and a state (`unheard`)."""
    if place_key(part) and (find_readings(part) or find_abbreviation(part)):
        return True
    words = part.split()
    if not unheard or any(place_key(word) in given_names() for word in words):  # `Jane Doe, MD`
        return False
    return outer.level == "subdivision" and len(words) <= LONGEST_TOWN_WORDS and all(w[:1].isupper() for w in words)


def _read_joined(text: str) -> Place | None:
    """Read `Cartago Costa Rica` (a known place in the country after it) and `Kenya and Uganda` (no country)."""
    parts = _AND.split(text)
    both = [find_readings(part) for part in parts] if len(parts) == 2 else []
    if both and all(readings and readings[0].level == "country" for readings in both):
        return Place(None, None, "country", ambiguous=False, text=text, codes=tuple(r[0].code for r in both))
    words = text.split()
    for cut in range(1, min(len(words), 4)):
        inner = " ".join(words[:cut])
        within = {reading.country for reading in find_readings(inner)} if may_end_any(words[cut - 1]) else set()
        if within and (outer := _read_short(" ".join(words[cut:]), set_apart=True)) and outer.country in within:
            return _within(inner, outer, text)
    return None
