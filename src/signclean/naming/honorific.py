"""Titles before a personal name: `Prof. Dr. med.`, `Bischof i. R.`, `L'abbé`, `Dirigente scolastica`."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from signclean.knowledge.abbreviations import abbreviations
from signclean.knowledge.derived import derived
from signclean.knowledge.lexicon import articles, conjunctions, dotted_titles, given_names, honorifics, phrase_key
from signclean.knowledge.loose_titles import loose_titles
from signclean.knowledge.particles import name_particles
from signclean.knowledge.tables import read_columns
from signclean.knowledge.titles import initial_titles, written_titles
from signclean.naming.name_form import has_name_form
from signclean.naming.words import Form, words_of
from signclean.text import fold, tokens

LONGEST = 4  # words of one title: `Professor Emeritus of Law`
GENDERED = re.compile(r"^([^\W\d_]+\.)(?:in|innen|a|ra|ssa|ª|º)$")
INITIALS = re.compile(r"(?:[^\W\d_a-z]\.-?){2,}")  # `A.J. de Boer`
RETIRED = frozenset({"i.", "a."})  # `i. R.`, `a. D.`


@lru_cache(maxsize=16384)
def is_honorific(text: str) -> bool:
    """Tell whether the text is one honorific and nothing else.

    Titles that are words or particles elsewhere (`On.`, `Di`) count only with their dot or in capitals.
    """
    if text in written_titles():
        return True
    gendered = GENDERED.match(text)
    words = tokens(gendered[1] if gendered else text)
    key = " ".join(words[1:] if len(words) > 1 and words[0] in articles() and text[1:2] in "'’" else words)
    if (
        key not in honorifics()
        or (key in dotted_titles() and "." not in text)
        or (key in accented_titles() and text.isascii())
    ):
        return False
    return key not in name_particles() or "." in text or text.isupper()


@derived(frozenset, "titles.csv")
def accented_titles() -> frozenset[str]:
    """Return the keys of titles that are never written without their accent: `Irmã`, which without is a name."""
    [titles] = read_columns("titles.csv", "phrase")
    plain = {phrase_key(title) for title in titles if title.isascii()}
    return frozenset(map(phrase_key, titles)) - plain


def split_honorific(text: str) -> tuple[str, str]:
    """Return the titles before the name and the rest; the rest is never empty where the text is not."""
    parts = text.split(" ")
    at = 0
    while at < len(parts) - 1 and (count := _title_at(parts, at) or _joined_title_at(parts, at)):
        at += min(count, len(parts) - 1 - at)
    rest = " ".join(parts[at:]) if at else text
    if not (role := _role_before(rest)):
        return " ".join(parts[:at]), rest
    at += role
    return " ".join(parts[:at]), " ".join(parts[at:])


def is_title_only(text: str) -> bool:
    """Tell whether the text is nothing but titles, the name still to come: `Lt. Col.`, `Hon. Justice`."""
    parts = text.split(" ")
    at = 0
    while at < len(parts) and (count := _title_at(parts, at) or (at and fold(parts[at]) in loose_titles())):
        at += int(count)
    return at >= len(parts)


def _title_at(parts: list[str], at: int) -> int:
    """Return how many of the parts from `at` on make one title; 0 where none begins there."""
    if at == 0 and not _may_begin(parts[0]):
        return 0
    for count in range(min(LONGEST, len(parts) - at) if _may_open(parts[at]) else 0, 0, -1):
        if (
            is_honorific(" ".join(parts[at : at + count]))
            and not (at and _is_initial(parts[at]))
            and not _is_given(parts, at, count)
        ):
            return count
    if _is_loose_title(parts, at) or (parts[at].islower() and parts[at].endswith(".")):
        return 1
    if at == 0:
        following = fold(parts[1]) if len(parts) > 1 else ""
        academic = following.endswith(".") and following.strip(".") in abbreviations("title")
        ordinal = parts[0][-1:] in "ªº" and len(parts[0]) > 3  # `Enfª`, but `Mª` is a name
        hyphenated = ".-" in parts[0] and not INITIALS.fullmatch(parts[0])  # `Dipl.-Ing.`, but `J.-P. Duval`
        return int(hyphenated or ordinal or (parts[0].endswith(".") and academic))
    return int(_is_short(parts[at]) or (parts[at - 1] in RETIRED and _is_initial(parts[at])))


def _joined_title_at(parts: list[str], at: int) -> int:
    """Return how many parts a conjunction and the title behind it make, where a title is before: `Mr` and `and Mrs`."""
    if not at or at > len(parts) - 3 or fold(parts[at]) not in conjunctions():
        return 0
    count = _title_at(parts, at + 1) or int(parts[at + 1] in initial_titles())
    return 1 + count if count else 0


@lru_cache(maxsize=16384)
def _may_begin(part: str) -> bool:
    """Tell whether titles may begin with the first word of a text: most texts begin with one that none does."""
    return _may_open(part) or "." in part or part.endswith(("ª", "º")) or fold(part) in loose_titles()


@lru_cache(maxsize=16384)
def _may_open(part: str) -> bool:
    """Tell whether some honorific begins with the word."""
    if part in written_titles():
        return True
    gendered = GENDERED.match(part)
    words = tokens(gendered[1] if gendered else part)
    return any(word in _first_words() for word in words[:2])


@cache
def _first_words() -> frozenset[str]:
    return frozenset(title.split(" ", 1)[0] for title in honorifics())


def _is_initial(part: str) -> bool:
    return len(part) == 2 and part[0].isupper() and part[1] == "."


def _is_given(parts: list[str], at: int, count: int) -> bool:
    """Tell whether the one word is a given name here and no title: `Don Smith` against `Don Luigi Ciotti`."""
    return count == 1 and len(parts) - at == 2 and fold(parts[at]) in given_names() and parts[at].isascii()


def _is_loose_title(parts: list[str], at: int) -> bool:
    """Tell whether a word that may be a title is one: its accent, or a given name and another name behind it say so."""
    if fold(parts[at]) not in loose_titles():
        return False
    return not parts[at].isascii() or (len(parts) - at > 2 and fold(parts[at + 1]) in given_names())


def _is_short(part: str) -> bool:
    """Tell whether the part is an abbreviation as titles have them: `jur.`, `Psych.`, `i.`; initials are none."""
    if not part.endswith(".") or INITIALS.fullmatch(part) or _is_of_bodies(fold(part).strip(".")):
        return False
    return part.islower() or len(part) > 3


def _is_of_bodies(abbreviation: str) -> bool:
    return abbreviation in abbreviations("body") and abbreviation not in abbreviations("title")


def _role_before(text: str) -> int:
    """Return how many words of a role, its article among them, stand before a name that begins with a given name."""
    words = words_of(text)
    if len(words) != text.count(" ") + 1 or not words:
        return 0
    first = int(len(words) > 1 and words[0].folded in articles() and words[1].form is Form.LOWER)
    if not words[first].role or words[first].given or words[first].people:
        return 0
    for at in range(first + 1, len(words) - 1):
        if words[at].given and not words[at - 1].function and has_name_form(words[at:]):
            return at
        if not (words[at].role or words[at].form is Form.LOWER):
            return 0
    return 0
