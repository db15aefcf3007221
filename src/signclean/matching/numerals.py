"""Numbers however they are written: `First`, `1st`, `1º`; `Two`, `II`, `2`; `Forty-Four`, `44`."""

from __future__ import annotations

import re

from signclean.knowledge.number_words import number_words, tens, units

_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|er|re|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|te|de|o)")
"""An ordinal, folded. `1a` is left alone: it counts things as `1b` does."""
_ROMAN = re.compile(r"(?=[ivx]{2})x{0,3}(?:ix|iv|v?i{0,3})")
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10}


def is_number(key: str) -> bool:
    """Tell whether a folded word counts something: digits, digits with a letter (`2a`), a Roman numeral."""
    return (key[:1].isdigit() and sum(c.isalpha() for c in key) <= 2) or bool(_ROMAN.fullmatch(key))


def read_number(key: str) -> str | None:
    """Return in digits the number that a folded word is, in words, as an ordinal or in Roman numerals; else None."""
    if key[:1].isdigit():
        ordinal = _ORDINAL.fullmatch(key)
        return ordinal[1] if ordinal else None
    return number_words().get(key) or (_read_roman(key) if _ROMAN.fullmatch(key) else None)


def join_numbers(key: str, after: str) -> str | None:
    """Return in digits the number that two words in a row are: `forty`, `four`; None where they are no such two."""
    if key not in tens() or not (after in units() or (len(after) == 1 and after in "123456789")):
        return None
    return str(int(number_words()[key]) + int(number_words().get(after, after)))


def _read_roman(key: str) -> str:
    values = [_ROMAN_DIGITS[letter] for letter in key]
    return str(sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True)))
