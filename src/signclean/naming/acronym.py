"""Acronyms: their form, and their agreement with a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import filterfalse, islice

from signclean.knowledge.lexicon import function_words
from signclean.naming import weights
from signclean.naming.place import is_place
from signclean.spelling import LONGEST_PREFIX, count_explained
from signclean.text import comparison_key, fold, is_subsequence, tokens

JOINTS = re.compile(r"[\s/+&\-–‐]+")
COINED = re.compile(r"^[^\W\d_][\w.\-–‐·+]*$")
ROMAN = re.compile(r"[IVX]{2,5}")  # `Regional Norte II`
REPEATED = re.compile(r"(?<=[^\W\d_])([2-5])([^\W\d_])|^([^\W\d_])([2-5])$")  # `A3D`, `M3`
VOWEL = re.compile(r"[aeiouy]")
UNSPEAKABLE = re.compile(r"[^aeiouy]{4}")
DISTRICT = re.compile(r"\d{2,3}")  # `AFIDL 69`
JOINED = 6  # further letters and digits where an acronym has several parts: `CDR-22.22.22`


@lru_cache(maxsize=16384)
def has_acronym_form(text: str) -> bool:
    """Tell whether the text is written as an acronym is: `AAMX`, `TOfAW`, `CPX-Pará`, `RJM - CANA`, `ARW Belgium`.

    A word of small letters behind a space is part of it only where it is a place, or the number of a district.
    """
    if text.isalpha() and text[1:].islower():
        return False  # a plain word, as most are
    parts = [part for part in JOINTS.split(text) if part]
    if not 1 <= len(parts) <= 3 or len(text) > 40:
        return False
    size = len(comparison_key(text))
    if not 2 <= size <= weights.LONGEST_ACRONYM + JOINED * (len(parts) > 1) or (size < 3 and text.endswith(".")):
        return False  # the last are initials: `J.W.`
    cores = [part for part in parts if _is_core(part)]
    others = [part for part in parts if part not in cores]
    if " " in text and any(fold(part) in function_words() for part in parts):
        return False  # a name in capitals: `SEZIONE DI VERONA`
    if not cores or any(not (part[0].isupper() or part[0].isdigit()) for part in others):
        return False
    return not any(
        f" {part}" in text or f"{part} " in text for part in others if not (is_place(part) or DISTRICT.fullmatch(part))
    )


def _is_core(part: str) -> bool:
    """Tell whether one part alone makes an acronym: capitals (two at least), or a capital with a digit (`M3`)."""
    capitals = sum(c.isupper() for c in part)
    small = sum(c.islower() for c in part)
    if not part[0].isalnum() or len(part) > weights.LONGEST_ACRONYM or ROMAN.fullmatch(part):
        return False
    return (capitals > 1 and capitals >= small) or (capitals == 1 and small == 0 and any(c.isdigit() for c in part))


@lru_cache(maxsize=16384)
def acronym_share(acronym: str, name: str) -> float:
    """Return the share of the acronym's letters, 0-1, that begin words of the name, in its order.

    A word may give several letters (`REDIM`: Red, Derechos, Infancia, México), a small word may give one or none, and
    a digit repeats the letter behind it (`A3D`), or the one before it at the end (`M3`). No letters give 0.
    """
    letters = _letters(acronym)
    if not letters:
        return 0.0
    words = folded_words(name)
    if letters in ("".join([word[0] for word in words]), initials(name)):
        return 1.0  # as most acronyms are made
    return count_explained(letters, words) / len(letters)


@lru_cache(maxsize=65536)
def _letters(acronym: str) -> str:
    repeated = REPEATED.sub(lambda m: (m[2] or m[3]) * int(m[1] or m[4]), acronym)
    return "".join(c for c in comparison_key(repeated) if not c.isdigit())


@lru_cache(maxsize=16384)
def folded_words(name: str) -> tuple[str, ...]:
    """Return the folded words of the name, punctuation left out: one reader after the other asks for them."""
    return tuple(tokens(name))


@lru_cache(maxsize=16384)
def content_words(name: str) -> tuple[str, ...]:
    """Return the folded words of the name, small ones left out."""
    small = function_words()
    return tuple([word for word in folded_words(name) if word not in small])


def initials(name: str) -> str:
    """Return the first letters of the words of the name, folded, small words aside."""
    return "".join([word[0] for word in content_words(name)])


def is_unspeakable(letters: str) -> bool:
    """Tell whether the letters, three at least, cannot be read as a word: `IPXNW`, `HRWG`, but not `FOSIT`."""
    folded = fold(letters)
    if len(folded) < 3 or not folded.isalpha():
        return False
    return UNSPEAKABLE.search(folded) is not None or VOWEL.search(folded) is None


def begins_alike(acronym: str, name: str) -> bool:
    """Tell whether the acronym begins with the first letter of the name, small words aside."""
    return _letters(acronym)[:1] in {word[0] for word in (*folded_words(name)[:1], *content_words(name)[:1])}


def is_spelled_out(acronym: str, name: str) -> bool:
    """Tell whether the name surely spells the acronym out: nearly every letter, from its beginning, few words left."""
    return may_spell_out(content_words(name), acronym) and acronym_share(acronym, name) >= weights.SURE_ACRONYM


def is_among_initials(acronym: str, words: Iterable[str]) -> bool:
    """Tell whether one of the first two folded words, small ones aside, begins as an acronym of theirs does."""
    content = islice(filterfalse(function_words().__contains__, words), 2)
    return _letters(acronym)[:1] in [word[0] for word in content]


def may_spell_out(content: Sequence[str], acronym: str) -> bool:
    """Tell whether a name of these words, small ones aside, has the length and the beginning that spell it out."""
    letters = _letters(acronym)
    if not 2 <= len(letters) <= weights.LONGEST_ACRONYM + JOINED:
        return False
    if len(content) < 2 or len(letters) < 0.6 * len(content):
        return False
    firsts = 1 if len(letters) < 3 else 2  # the kind of body may stand before what the acronym is made of
    return letters[0] in [word[0] for word in content[:firsts]]


def is_own_acronym(acronym: str, name: str) -> bool:
    """Tell whether the acronym is likelier that of the name than anything else, where brackets set it apart."""
    return begins_alike(acronym, name) and acronym_share(acronym, name) >= weights.LIKELY_ACRONYM


def is_coined_from(word: str, name: str) -> bool:
    """Tell whether a mixed-case short word (`Idera`, `Iapé`) is made of letters of the name in their order."""
    letters = _letters(word)
    if not COINED.match(word) or not 2 <= len(letters) <= weights.LONGEST_ACRONYM:
        return False
    if not begins_alike(word, name):  # `Frayxo` of `Centro Fray Xoel`
        return len(letters) > LONGEST_PREFIX and acronym_share(word, name) == 1.0
    return acronym_share(word, name) >= weights.SURE_ACRONYM or (
        len(letters) <= 6 and is_subsequence(letters, fold(name))
    )
