"""Letters in a column of places, or in the notes of a letter: whether they are codes of countries, or of states."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from signclean.knowledge.places import read_place
from signclean.knowledge.places.abbreviations import find_abbreviation
from signclean.knowledge.places.country_codes import find_country_code
from signclean.locating import rules
from signclean.locating.rules import Rule
from signclean.model import Evidence, Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Found = tuple[Evidence, ...]

FEWEST = 3
"""Different countries from which they tell what the column holds."""
MOST = 0.8
"""Share of them that must be countries, by their names or codes."""
LONGEST_LETTERS = 3


def read_codes(mentions: Sequence[Mention], evidence: Sequence[Found]) -> Sequence[Found]:
    """Return the evidence of each mention; where the places of its source are countries, so is each that can be one."""
    coded = _find_coded(mentions)
    if not coded:
        return evidence
    pairs = zip(mentions, evidence, strict=True)
    return [_read_code(mention, found) if mention.source in coded else found for mention, found in pairs]


def _read_code(mention: Mention, found: Found) -> Found:
    text = _text_of(mention)
    if (code := find_country_code(text) or _choose_country(text)) is None:
        return found
    others = (one for one in found if one.rule not in {Rule.PLACE, Rule.COLUMN} or one.text.strip("()[] ") != text)
    told = Evidence(Rule.COLUMN if mention.column_place else Rule.PLACE, text, rules.SET_APART_PART, code)
    return tuple(sorted((told, *others), key=lambda one: -one.strength))


def _choose_country(text: str) -> str | None:
    """Return the one country that a text may be which may be a part of another as well: `Georgia`."""
    place = read_place(text)
    named = [code for code in place.codes if "-" not in code] if place and place.ambiguous else []
    return named[0] if len(named) == 1 else None


def _text_of(mention: Mention) -> str:
    """Return the cell of the column of places, or what the entry sets apart, without its brackets."""
    return (mention.column_place or mention.place or "").strip("()[] ")


def _find_coded(mentions: Iterable[Mention]) -> set[str]:
    """Return the sources whose places are countries; letters that may all be states of one country are none."""
    columns: defaultdict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        if text := _text_of(mention):
            columns[mention.source].add(text)
    return {source for source, texts in columns.items() if _holds_countries(texts)}


def _holds_countries(texts: set[str]) -> bool:
    """Tell whether nearly all texts may be countries, and enough are; letters that may be states are no codes."""
    letters = [text for text in texts if len(text) <= LONGEST_LETTERS and find_country_code(text)]
    names = [text for text in texts if text not in letters and _is_country(text)]
    states = Counter(country for text in letters for country in _states_of(text))
    if letters and max(states.values(), default=0) == len(letters) and not names:
        return False
    sure = len(letters) + len(names)
    maybe = sum(_choose_country(text) is not None for text in texts.difference(letters, names))
    return sure >= FEWEST and sure + maybe >= MOST * len(texts)


def _states_of(text: str) -> set[str]:
    """Return the countries of which a state has the letters."""
    return {code[:2] for code in find_abbreviation(text) if "-" in code}


def _is_country(text: str) -> bool:
    place = read_place(text)
    return place is not None and place.level == "country"
