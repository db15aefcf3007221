"""Places that something sets apart: a separator, capitals, or the dots of an abbreviation."""

from __future__ import annotations

import re
from functools import lru_cache

from signclean.knowledge.compass import compass_words
from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.lexicon import articles
from signclean.knowledge.organizations import is_organization
from signclean.knowledge.places import Place, read_place
from signclean.knowledge.places.abbreviations import find_abbreviation
from signclean.knowledge.places.gazetteer import find_readings
from signclean.knowledge.places.last_words import may_end_any
from signclean.knowledge.places.towns import read_town
from signclean.knowledge.subunits import subunit_words
from signclean.naming.areas import find_area, own_name
from signclean.naming.words import Form, Word, words_of
from signclean.text import comparison_key

LONGEST_PLACE = 48  # characters
MOST_WORDS = 7
LONGEST_TOWN = 3  # words of a town's name at the end of a longer text
SHORT_CODE = 2  # letters of a state
SHORTEST_PLACE = 4  # letters of a place in capitals that no separator sets apart
SHORT_TOWN = 3  # so many capitals are letters of a body, though a town is called so
LONGEST_CODE = 2  # letters of a country; more are read as a word of the name: `Global Wells USA`
SHORTEST_BRAND = 3  # letters of a word before them
POSTCODE = re.compile(r"(?:[A-Z]{1,3}-)?\d{4,5} (?=[^\W\d])")  # `A-6020 Innsbruck`
TOWN_AND_STATE = re.compile(r"([^-]+)-([A-Z]{2})")  # `Recife-PE`
TOWN_SET_APART = re.compile(r"([^,/]+)(?:, |/)([A-Z]{2})")  # `Feira Nova/PE`
PARTY_AND_STATE = re.compile(r"([A-Z]{1,9})[-/][A-Z]{2}")
CONJUNCTIONS = re.compile(r" (?:and|&|y|e|et|und|i|en|[-–]) | ?/ ?")
DOTTED = re.compile(r"\s((?:[A-Z]\.\s?){2,4})$")


def is_place(text: str) -> bool:
    """Tell whether the text, which something sets apart, is a place and nothing else."""
    return find_place(text) is not None


@lru_cache(maxsize=16384)
def find_place(text: str) -> Place | None:
    """Return the place that the whole text is; None for longer texts and those with a word of bodies in them.

    `Towson University` is a town, and then no town.
    """
    text = POSTCODE.sub("", text, count=1)
    if not 0 < len(text) <= LONGEST_PLACE or not _may_be_place(text) or _is_party_and_state(text):
        return None
    words = words_of(text)
    if len(words) > MOST_WORDS:
        return None
    if area := own_name(words):
        return find_area(text, area)
    if any(word.strong for word in words):
        return _find_town_in_state(text)
    if not may_end_any(text.rpartition(" ")[2]) or _is_told_of_person(text):
        return None
    told = TOWN_AND_STATE.fullmatch(text)
    found = read_place(text) or (read_place(f"{told[1]}, {told[2]}") if told else None)
    return None if found and found.level == "city" and _are_letters(text) else found


def _are_letters(text: str) -> bool:
    """Tell whether the text is short for a body rather than a town in capitals: `UBX`."""
    return text.isupper() and text.isascii() and len(text) <= SHORT_TOWN


def _find_town_in_state(text: str) -> Place | None:
    """Return the place of a known town and its state where a word of bodies is in the town's name: `Feira Nova/PE`."""
    told = TOWN_SET_APART.fullmatch(text)
    return read_place(text) if told and " " in told[1] and ends_in_town(told[1], told[2]) else None


def ends_in_town(text: str, state: str) -> bool:
    """Tell whether the last words, three at most, are a town that the tables have in that state."""
    codes, words = set(find_abbreviation(state)), text.split(" ")
    ends = (" ".join(words[-count:]) for count in range(1, min(len(words), LONGEST_TOWN) + 1))
    return bool(codes) and any(reading.code in codes for end in ends for reading in find_readings(end))


def is_party_and_town(text: str) -> bool:
    """Tell whether letters before a dash are no place where the town behind it is, and so a party's: `PT – Olinda`."""
    letters, _, town = text.replace("–", "-").partition(" - ")
    if not town or not letters.isupper() or len(letters) > SHORT_CODE:
        return False
    code, place = read_place(letters), read_place(town)
    return code is not None and place is not None and place.country not in {one[:2] for one in code.codes}


def _is_told_of_person(text: str) -> bool:
    """Tell whether a post or a body stands before the comma, and no town: `Rechtsanwältin, Hamburg`, `PSXL, Macapá`."""
    inner, comma, _ = text.partition(", ")
    if is_party_and_town(text):
        return True
    if not comma or read_place(inner):
        return False
    if is_organization(inner) or (inner.isupper() and inner.isalpha() and len(inner) > SHORT_CODE):
        return True
    return any(word.role for word in words_of(inner)) or comparison_key(inner.rpartition(" ")[2]) in legal_forms()


def _is_party_and_state(text: str) -> bool:
    """Tell whether letters are a party's and those of its state (`D-MA`, `PT/DF`), and not of two states (`PB/RN`)."""
    if not (told := PARTY_AND_STATE.fullmatch(text)):
        return False
    place = read_place(told[1])
    return place is None or place.level != "subdivision"


@lru_cache(maxsize=16384)
def is_town(text: str) -> bool:
    """Tell whether the text is a small town: only where nothing else explains what stands apart."""
    words = words_of(text) if 0 < len(text) <= LONGEST_PLACE and _may_be_place(text) else ()
    if any(word.organization or word.role for word in words) or all(word.ordinary for word in words):
        return False
    if any(word.folded in subunit_words() for word in words[:1]):  # `Seção Local Arinos`
        return False
    return read_town(text) is not None


def are_places(text: str) -> bool:
    """Tell whether several places are joined, or names of one: `New York, NY and Washington, DC`, `Bolzano/Bozen`."""
    parts = CONJUNCTIONS.split(text)
    read = [read_place(part) is not None for part in parts]  # points of the compass beside one: `London & South East`
    return len(parts) > 1 and any(read) and all(r or _is_direction(part) for r, part in zip(read, parts, strict=True))


def are_towns(text: str) -> bool:
    """Tell whether several large towns are joined, or two names of one: `London and Leeds`, `Derry / Londonderry`."""
    places = [find_place(part) for part in CONJUNCTIONS.split(text)]
    return len(places) > 1 and all(place is not None and place.level == "city" for place in places)


def _is_direction(text: str) -> bool:
    return all(word.folded in compass_words() for word in words_of(text))


def _may_be_place(text: str) -> bool:
    """Tell from its letters whether the text may be a place: `Bonn`, `the Netherlands`, `'s-Hertogenbosch`."""
    if len(text) <= SHORTEST_PLACE and text[-1].isupper() and any(map(str.islower, text)):
        return bool(find_abbreviation(text))  # `BiH`, but not `UvA`
    if text[0].isupper() or text[-1].isupper() or text[0] in "'’l":
        return True
    article, _, rest = text.partition(" ")
    return rest[:1].isupper() and article in articles()


def _ends_in_country_code(name: str, words: tuple[Word, ...]) -> bool:
    """Tell whether the letters of a country close a name: `Jesuit Relief UK`, `JRX UK`."""
    last, head = words[-1], words[:-1]
    if not head or len(last.text) > LONGEST_CODE or not name.endswith(last.text):
        return False
    if len(head) > 1:
        named = head[-1].content and head[-1].form is not Form.UPPER
    else:
        named = len(head[0].text) >= SHORTEST_BRAND and not (head[0].ordinary or head[0].organization)
    place = find_place(last.text) if named else None
    return place is not None and place.level == "country"


def split_trailing_place(name: str, *, codes: bool = True) -> tuple[str, str] | None:
    """Return name and place of `… para la Salud GUATEMALA` or `… Committee U.S.`; None where nothing sets it apart.

    Capitals set a place apart only among words that are not in capitals themselves.

    `codes` tells that letters of a country count too (`Jesuit Relief UK`): no place is told elsewhere.
    """
    dotted = DOTTED.search(name) if name.rstrip().endswith(".") else None
    if dotted and is_place(dotted[1].strip()):
        return name[: dotted.start()], dotted[1].strip()
    last = words_of(name.rpartition(" ")[2])
    words = words_of(name) if not last or last[-1].form is Form.UPPER else ()
    if not words or words[-1].form is not Form.UPPER:
        return None
    if codes and _ends_in_country_code(name, words):
        return name[: -len(words[-1].text)].rstrip(), words[-1].text
    for count in (1, 2, 3):
        head, tail = words[:-count], words[-count:]
        if len(head) < 2 or any(w.form is not Form.UPPER for w in tail):
            return None
        place = " ".join(w.text for w in tail)
        long = any(len(w.text) >= SHORTEST_PLACE for w in tail)
        if long and name.endswith(place) and head[-1].form is not Form.UPPER and is_place(place):
            return name[: -len(place)].rstrip(), place
    return None
