"""Whether two names tell the same numbers, numerals and countries.

Sets of pairs that count `Fund V` and `Fund VI`, or a bank and its sister of the next country, as one body answer
another question than who signed; such pairs are told apart from the rest.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from signclean.knowledge.places.country_names import country_names
from signclean.knowledge.places.demonyms import find_demonym
from signclean.text import tokens

LONGEST_COUNTRY = 5
"""Words of the longest country name that is looked up."""
_ROMAN = re.compile(r"(?=[ivx]{2}|[ivx]$)x{0,3}(?:ix|iv|v?i{0,3})")
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10}
# fmt: off
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
)
_ORDINALS = (
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)
# fmt: on
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60}
_WORDS = {word: n for words in (_ONES, _ORDINALS) for n, word in enumerate(words)} | _TENS


def agree(a: str, b: str) -> bool:
    """Tell whether two names tell the same numbers, whether in digits, as numerals or in words, and same countries."""
    return numbers(tokens(a)) == numbers(tokens(b)) and countries(tokens(a)) == countries(tokens(b))


def numbers(words: Sequence[str]) -> Counter[int]:
    """Return the numbers that folded words tell, and how often each."""
    found: list[int] = []
    open_tens = False
    for word in words:
        value = _value(word)
        if value is None:
            open_tens = False
        elif open_tens and value < 10:
            found[-1] += value
            open_tens = False
        else:
            found.append(value)
            open_tens = word in _TENS
    return Counter(found)


def _value(word: str) -> int | None:
    if match := re.match(r"\d+", word):
        return int(match.group())
    if digits := re.search(r"\d+$", word):
        return int(digits.group())
    return _WORDS.get(word) if not _ROMAN.fullmatch(word) else _read_roman(word)


def _read_roman(word: str) -> int:
    values = [_ROMAN_DIGITS[letter] for letter in word]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def countries(words: Sequence[str]) -> frozenset[str]:
    """Return the countries that folded words name, by their names or as an adjective."""
    return frozenset(code for codes in _country_codes(words) for code in codes)


def _country_codes(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    at = 0
    while at < len(words):
        step = next((n for n in range(LONGEST_COUNTRY, 0, -1) if " ".join(words[at : at + n]) in country_names()), 0)
        if step:
            yield (country_names()[" ".join(words[at : at + step])],)
        elif demonym := find_demonym(words[at]):
            yield demonym.codes
        at += max(step, 1)
