"""From a name to the words it is compared by: folded, endings of gender and number off, function words set aside."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal

from signclean.knowledge.lexicon import conjunctions, function_words, organization_words, prepositions
from signclean.knowledge.senses import Sense, word_senses
from signclean.matching.numerals import is_number, read_number
from signclean.text import fold

Role = Literal["number", "formal", "head", "chapter", "scope", "offshoot", "topic", "rare"]
"""What a word does in a name. `topic` is a word that many organizations have, `rare` any other."""

HEAD_WEIGHT = 0.75
"""From this weight on the lexicon's word names a sort of body (`clinic`), below it a topic (`rights`)."""

INITIALS = re.compile(r"(?<![^\W_])[^\W\d_](?:\.\s?[^\W\d_](?![^\W_]))+\.?")
IRISH = re.compile(r"(?<![^\W_])O['’](?=[^\W\d_a-z]|[a-z]{3})")
"""The `O'` of a surname, which is written without the sign as well: `O'Hara`, `OHara`."""
SHORT_PREPOSITION = re.compile(r"(?<!\w)[csp]/(?=\s?[^\W\d_])")
"""`com`, `sin`, `para` written short, as in Iberian names: `Ciência c/ Futuro`."""
DOUBLE_L = re.compile(r"(?<=[^\W\d_]l)[·•‧∙.](?=l[^\W\d_])", re.IGNORECASE)
"""What parts the two letters of a Catalan double `l`: `Col·lectiu`, also written `Col.lectiu`."""
POSSESSIVE = re.compile(r"(?<=\w)['’]s\b", re.IGNORECASE)
GENDER = re.compile(
    r"(?<=[^\W\d_]{3})(?:"
    r"[·•*:_]-?(?:innen|in|rices?|trices?|euses?|ères?|nes?|es?|le|ve|x)(?:[·•*:_.-]?s)?"
    r"|\((?:as?|os?|es?|s|ne|in|innen|ra|ras)\)s?"
    r"|/-?(?:as?|os?|es?|ras?|innen|in)"
    r"|[.-](?:e|ne|trice|euse|ère)[.-]s"
    r")(?![^\W_])",
    re.IGNORECASE,
)
_SIGN_AFTER_LETTER = re.compile(r"[·•*:_(/.-](?<=\w.)")
"""What every ending of gender begins with; looked for first, since it is found much sooner."""
NUMBER_SIGN = re.compile(r"(?<!\w)(?:n[°ºo]?|nr|n[uú]m(?:ero)?|#)\.?\s*(?=\d)", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
TOKEN = re.compile(r"[^\W\d_]{4,}(?=\d+(?![^\W_]))|[^\W_]+|&")
"""A word, a number, or the word before a number that is written without a space: `Habitat3`."""
_WORD = re.compile(r"[^\W_]+|&")
"""The same where no digit stands in the text."""
_PLURALS = (("oes", "ao"), ("aes", "ao"), ("ies", "y"), ("ais", "al"), ("eis", "el"))
_UNTOUCHED = ("ss", "us", "is")
SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word of a name: `raw` as written, `key` folded, `stem` without its ending or, of a number, its digits.

    `sense` is what it means across languages, where the tables know; `dotted` tells that a full stop follows. Words
    are compared by their fields one by one, never as a whole: as keys of a cache they are themselves.
    """

    raw: str
    key: str
    stem: str
    role: Role
    sense: str | None
    dotted: bool

    @property
    def generic(self) -> bool:
        """Tell whether the word names a sort of body, not which one."""
        return self.role in {"formal", "head"}


def split_words(text: str) -> list[tuple[str, bool]]:
    """Return the raw words of a name, each with whether a full stop follows it; gender endings are left out.

    `immigré·e·s`, `Lehrer*innen` and `niños/as` come out as `immigré`, `Lehrer`, `niños`; `U.S.` as `US`, `N° 2` as
    `2`; `&` stays.
    """
    if text.replace(" ", "").replace(",", "").replace("&", "").isalpha():
        return [(raw, False) for raw in text.replace(",", " ").replace("&", " & ").split()]
    text = _drop_signs(text)
    token = TOKEN if _DIGIT.search(text) else _WORD
    if "." not in text:
        return [(raw, False) for raw in token.findall(text)]
    return [(m[0], text[m.end() : m.end() + 1] == ".") for m in token.finditer(text)]


def _drop_signs(text: str) -> str:
    """Return a text without the signs inside words; each pattern is tried where a sign stands that it cannot lack."""
    if "'" in text or "’" in text:
        text = POSSESSIVE.sub("", IRISH.sub("O", text))
    if "/" in text:
        text = SHORT_PREPOSITION.sub(" ", text)
    if _SIGN_AFTER_LETTER.search(text):
        text = GENDER.sub("", DOUBLE_L.sub("", text))
    if _DIGIT.search(text):
        text = NUMBER_SIGN.sub(" ", text)
    if "." in text:
        text = INITIALS.sub(lambda m: " " + "".join(c for c in m[0] if c.isalpha()) + " ", text)
    return text


@lru_cache(maxsize=65536)
def is_function_word(raw: str, *, shouted: bool = False) -> bool:
    """Tell whether the word only joins others. Capitals (`ON`, `US`) may be an acronym, unless all is `shouted`."""
    return fold(raw) in function_words() and (shouted or len(raw) == 1 or not raw.isupper())


@lru_cache(maxsize=65536)
def make_word(raw: str, *, dotted: bool = False) -> Word:
    """Return the word with what the tables say of it; its key is never empty, whatever the script."""
    key = fold(raw) or raw.casefold()
    sense = _senses_by_stem().get(stem(key))
    name = sense.name if sense else None
    return Word(raw, key, stem(key), _role(key, sense), name, dotted)


@cache
def _senses_by_stem() -> dict[str, Sense]:
    return {stem(word): sense for word, sense in word_senses().items()}


def sense_of(stem: str) -> str | None:
    """Return what a stem means across languages, where the tables know."""
    sense = _senses_by_stem().get(stem)
    return sense.name if sense else None


def _role(key: str, sense: Sense | None) -> Role:
    if is_number(key):
        return "number"
    if sense is not None and sense.use != "epithet":
        return sense.use
    weight = organization_words().get(key, 0.0)
    return "head" if weight >= HEAD_WEIGHT else "topic" if weight else "rare"


def as_epithet(word: Word, before: Word) -> Word:
    """Return the word as a formal one where it only says more of the legal nature: `Civil` after `Asociación`."""
    sense = _senses_by_stem().get(word.stem)
    told = sense is not None and sense.use == "epithet" and before.role == "formal"
    return replace(word, role="formal") if told else word


@lru_cache(maxsize=65536)  # one reader after the other asks for the same
def stem(key: str) -> str:
    """Return a folded word without its plural ending and final `e`: `services`, `service` -> `servic`. Never shown.

    A number is its digits, however it is written: `first`, `1st`, `ii` -> `1`, `1`, `2`.
    """
    if number := read_number(key):
        return number
    if len(key) <= SHORTEST_STEM or not key.isalpha():
        return key
    for plural, singular in _PLURALS:
        if key.endswith(plural):
            return key[: -len(plural)] + singular
    if key.endswith("s") and not key.endswith(_UNTOUCHED):
        key = key[:-1]
    return key[:-1] if key.endswith("e") and len(key) > SHORTEST_STEM else key


def is_conjunction(key: str) -> bool:
    """Tell whether the word is an `and` of some language, and nothing else in another (Dutch `of`)."""
    return key in conjunctions() and key not in prepositions()
