"""The form of a stretch of text: whether it is a piece of something, and where the name in it ends."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.lexicon import function_words, honorifics, leading_articles
from signclean.knowledge.parent_words import parent_words
from signclean.knowledge.subunits import subunit_words
from signclean.knowledge.titles import is_honorific
from signclean.segmenting.weights import FRAGMENT
from signclean.spelling import begin_words, spells_all
from signclean.text import comparison_key, fold, tokens

HEAD_END = re.compile(r"\s*[(\[,;|]|\s+[-–—/:]\s+|:\s")
FIRST_LETTER = re.compile(r"[^\w«“\"(#@]*([^\W\d_])")
ELIDED = re.compile(r"(?:l|d|dell|all)['’](?=[A-ZÀ-Þ])")
COINED_WORD = re.compile(r"\w+\.\w{2,}\b|\w*[A-Z0-9]")
ACRONYM_AROUND = re.compile(
    r"([A-ZÀ-Þ]{3,})[\s:–—-]+(.+)|(.+?)(?:\s*\(|\s+[–—-]\s*|,\s+)([A-ZÀ-Þ]{3,})\)?(?:\s*\([^()]+\))?$"
)
LETTERS_BEHIND = re.compile(r"(?P<words>[^()]+)\((?P<letters>[A-ZÀ-Þ]{2,9})(?:-[^\W\d_]+)?\)")
FIRST_CHUNK = re.compile(r"[^;,\s]+(?:\s[^;,\s]\.)*")
LETTERS_BETWEEN_HYPHENS = re.compile(r"\s-[A-ZÀ-Þ]\S*-$")
FOR = frozenset({"für", "voor", "von", "mit", "van", "met"})
EVERYBODY = frozenset({"alle", "allen"})
"""German and Dutch names end so (`Initiative Saatgut für alle`); in Italian `alle` is an article."""

OPEN_ADJECTIVE = re.compile(r"[^\W\d_]{5,}(?:lich|isch)e")
"""German adjectives of this ending stand before a noun; no name ends in one (`Zentrum Gesellschaftliche`)."""

OPEN_ENDS = (",", "-", "–", "&", "/", "(")
LONG_ACRONYM = 5
MANY_WORDS = 4
"""An acronym of so many letters, spelled by the beginnings of so many words, is theirs and no chance."""

LONG_WORDS = 22
"""Whole signatures of more words than this are nearly always two, or prose."""


def without_honorifics(text: str) -> str:
    """Return the text without the honorifics before a name (`Sister Maria Roe` gives `Maria Roe`)."""
    words = text.split()
    while len(words) > 2 and _is_title(words[0]):
        words = words[1:]
    return " ".join(words)


def _is_title(word: str) -> bool:
    """Tell whether a word before a name is a title; one that begins small, whatever its dot (`avv.`, `sœur`)."""
    return is_honorific(word) if word[0].isupper() else fold(word.rstrip(".")) in honorifics()


def first_word(text: str) -> str:
    """Return the first word that is no article, punctuation around it left out; '' for an empty text."""
    words = text.split()
    while len(words) > 1 and fold(words[0]) in leading_articles():
        words = words[1:]
    return words[0].strip('«“"(,') if words else ""


def head_of(text: str) -> str:
    """Return the text up to the first comma, bracket, dash or colon: the part that must be a name."""
    end = HEAD_END.search(text, 1)
    return text[: end.start()].strip() if end else text.strip()


def wholeness(text: str) -> float:
    """Return 0-1: how far the form of the text speaks against its being a fragment."""
    signs = {
        "small start": starts_small(text),
        "open end": text.rstrip().endswith(OPEN_ENDS) or ends_open(text),
        "open bracket": unclosed(text) != 0 or text.strip()[:1] in ")]}.,;:",
        "long": len(text.split()) > LONG_WORDS,
    }
    return math.prod(FRAGMENT[sign] for sign, holds in signs.items() if holds)


def spells_acronym(text: str) -> bool:
    """Tell whether the acronym before or after the words is made of their initials, so that they are one name."""
    found = ACRONYM_AROUND.match(text)
    if not found:
        return False
    acronym, words = (found[1], found[2]) if found[1] else (found[4], found[3])
    initials = [word[0] for word in tokens(words) if word not in function_words()]
    if "".join(initials) == fold(acronym) and len(initials) > 2:
        return True
    long = len(acronym) >= LONG_ACRONYM and len(initials) >= MANY_WORDS
    return long and spells_all(fold(acronym), tokens(words), optional=function_words())


def shares_letters(text: str) -> bool:
    """Tell whether initials of the words are the letters in brackets behind them, the first among them.

    What a hyphen adds to the letters is a place (`… (SITE-Norte)`).
    """
    found = LETTERS_BEHIND.fullmatch(text)
    if not found:
        return False
    letters, words = fold(found["letters"]), tokens(found["words"])
    first = next((word for word in words if word not in function_words()), " ")
    return first[0] == letters[0] and begin_words(letters, words)


def starts_small(text: str) -> bool:
    """Tell whether the text begins with a small letter, an article of a list and coined words (`iRights`) aside."""
    words = text.split(maxsplit=2)
    if len(words) > 1 and fold(words[0]) in leading_articles():
        return words[1][:1].islower() and not COINED_WORD.match(words[1])
    if text[:1].isupper() or ELIDED.match(text):
        return False
    if len(words) > 1 and words[1][0].isupper() and fold(words[0].rstrip(".")) in honorifics():
        return False
    first = FIRST_LETTER.match(text)
    return bool(first and first[1].islower()) and not COINED_WORD.match(words[0].strip('«“"('))


def ends_open(text: str) -> bool:
    """Tell whether the last word is one with which no name ends (`de`, `of`, `and`, `Evangelische`)."""
    *before, last = text.rsplit(maxsplit=2)[-2:] or [""]
    return _is_open_word(last) and not (last in EVERYBODY and before and before[0].lower() in FOR)


@lru_cache(maxsize=16384)
def _is_open_word(word: str) -> bool:
    small = word == word.lower() and fold(word) in function_words()
    return small or OPEN_ADJECTIVE.fullmatch(word) is not None


def begins_with_legal_form(text: str) -> bool:
    """Tell whether the text goes on with a legal form that belongs to the name before it."""
    chunk = FIRST_CHUNK.match(text)
    form = chunk[0] if chunk else ""
    if form != text and ("." not in form or is_honorific(form)):  # `Sr. Fidel …` is a person
        return False
    return comparison_key(form) in legal_forms()


def begins_as_part(text: str) -> bool:
    """Tell whether the text begins as the name of a part of a body does, or as that of its parent (`Universidad`)."""
    first = fold(first_word(text))
    return first in parent_words() or first in subunit_words()


def goes_on_below(text: str) -> bool:
    """Tell whether a line by its end alone goes on with the next: a broken word, an open bracket or last word."""
    broken = text.endswith(("-", "/", "&")) and not LETTERS_BETWEEN_HYPHENS.search(text)
    return broken or ends_open(text) or unclosed(text) > 0


def begins_bracket(text: str) -> bool:
    """Tell whether the text is the beginning of a bracket, or one from end to end: no name begins so."""
    depth = 0
    if text[:1] not in {"(", "["}:
        return False
    for at, character in enumerate(text.rstrip(" .;,")):
        depth += (character in "([") - (character in ")]")
        if depth <= 0:
            return not text[at + 1 :].strip(" .;,")
    return True


def unclosed(text: str) -> int:
    """Return how many brackets are opened and not closed (negative: closed and not opened)."""
    opened = text.count("(") + text.count("[") + text.count("{")
    return opened - text.count(")") - text.count("]") - text.count("}")
