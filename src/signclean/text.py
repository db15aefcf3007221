"""Small functions from text to text: spaces, folding, comparison keys, masking. They know nothing of signatories."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import filterfalse
from unicodedata import combining, normalize

from unidecode import unidecode

AT_SIGN = re.compile(r"@|[\[({] ?(?:at|arroba|chiocciola) ?[\])}]")
"""What parts an e-mail address; in words where it is hidden from programs: `ana [at] casa.org`."""
BRACKET = re.compile(r"[\[({]")
EMAIL = re.compile(rf"[\w.+-]+(?:@|\s?(?!@)(?:{AT_SIGN.pattern})\s?)[\w-]+(?:\.[\w-]+)+")
TELEPHONE = re.compile(r"(?<![\w./])\+?\(?\d[\d ().-]{7,}\d(?![\w.])")
DATE = re.compile(
    r"(?:1[89]|20)\d\d\s*[-–]\s*(?:1[89]|20)\d\d|(?:19|20)\d\d[-.]\d\d?[-.]\d\d?|\d\d?[-.]\d\d?[-.](?:19|20)\d\d"
)
"""A span of years or a date, which looks like a telephone number and is none."""
PLAIN_MARKS = str.maketrans("’‘ʼ´“”„«»–—‑", '\'\'\'\'"""""---')
DIGIT = re.compile(r"\d")
MASK = "***"
WORD = re.compile(r"\w+")
ASCII = re.compile(r"[\x00-\x7f]+")


def squeeze(text: str) -> str:
    """Return the text with every run of white space made one space, and none at either end."""
    return " ".join(text.split())


def fold(text: str) -> str:
    """Return the text in lower case without accents, other scripts transliterated. For comparison only, never shown."""
    return text.lower() if text.isascii() else _fold_words(text)


@lru_cache(maxsize=4096)  # one reader after the other asks for the same text
def _fold_words(text: str) -> str:
    return " ".join([word.lower() if word.isascii() else _fold_word(word) for word in text.split(" ")])


@lru_cache(maxsize=65536)
def _fold_word(word: str) -> str:
    decomposed = normalize("NFKD", word.casefold().replace("´", "'"))  # alone of the marks it would fall apart
    bare = "".join(filterfalse(combining, decomposed))
    return bare.lower() if bare.isascii() else unidecode(bare.translate(PLAIN_MARKS)).lower()


def fold_lines(text: str) -> str:
    """Return a text of many lines with each line folded: whole tables in half the time of one line after the other."""
    folded = normalize("NFKD", text.casefold().replace("´", "'"))
    for letter in set(ASCII.sub("", folded)):
        plain = "" if combining(letter) else unidecode(letter.translate(PLAIN_MARKS))
        folded = folded.replace(letter, plain)
    return folded.lower()


def tokens(text: str) -> list[str]:
    """Return the folded words of the text, punctuation left out."""
    return WORD.findall(fold(text))


def first_tokens(text: str, count: int) -> tuple[str, ...]:
    """Return the first folded words of the text, at most so many, as `tokens` has them."""
    found: tuple[str, ...] = ()
    rest = text
    while rest and len(found) < count:
        word, _, rest = rest.partition(" ")
        found += _tokens_of_word(word)
    return found[:count]


def first_token(text: str) -> str:
    """Return the first folded word of the text; none gives an empty text."""
    return "".join(first_tokens(text, 1))


@lru_cache(maxsize=16384)
def _tokens_of_word(word: str) -> tuple[str, ...]:
    return tuple(tokens(word))


def comparison_key(text: str) -> str:
    """Return the folded letters and digits of the text joined: equal where names differ in manners alone."""
    return "".join(tokens(text))


@lru_cache(maxsize=65536)
def key_of_word(word: str) -> str:
    """Return the comparison key of a single word, which is remembered: names are many, and their words few."""
    return comparison_key(word)


def is_subsequence(short: str, long: str) -> bool:
    """Tell whether the letters of `short` stand in `long` in their order, other letters between them."""
    rest = iter(long)
    return all(letter in rest for letter in short)


def has_contact(text: str) -> bool:
    """Tell whether an e-mail address or a telephone number stands in the text."""
    return mask_contacts(text) != text


def mask_contacts(text: str) -> str:
    """Return the text with e-mail addresses and telephone numbers replaced by a mask; dates stay."""
    if "@" in text or (BRACKET.search(text) and AT_SIGN.search(text)):
        text = EMAIL.sub(f"{MASK}@{MASK}", text)
    if not DIGIT.search(text):
        return text
    return TELEPHONE.sub(_mask_telephone, text)


def _mask_telephone(match: re.Match[str]) -> str:
    digits = sum(c.isdigit() for c in match[0])
    return match[0] if digits < 8 or DATE.fullmatch(match[0]) else MASK
