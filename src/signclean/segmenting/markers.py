"""What stands before an entry of a list: bullets, numbers, letters; and what only looks like one."""

from __future__ import annotations

import re
from typing import NamedTuple

from signclean.segmenting.forms import begins_with_legal_form
from signclean.segmenting.passage import Passage

BULLET = re.compile(r"\\?([•●▪■◼◆◦○□▫‣⁃∙·➢➤►▶✓✔❖✦»→–—*+-])(?:[ \t]+|(?<=[•●▪■◦‣➢➤►✓✔❖–—-])(?=[^\W\d_]))")
NUMBER = re.compile(
    r"[(\[]?(\d{1,5})(?:[.)\]:º°]+[)\]]?-?(?:[ \t]+|(?=[^\W\d_]))|/[ \t]+|[ \t]+[-–.)][ \t]+|[ ]+(?=[^\W\d_]))"
)
DOMAIN = re.compile(r"\d+\.[a-z]")
"""A small letter right after a number and its full stop begins no entry: `350.org Brasil`."""

LETTER = re.compile(r"(?:\(([a-z])\)|([a-zA-Z])\)|([a-z])\.)[ \t]+")
ROMAN = re.compile(r"\(?(i{2,3}|iv|vi{1,3}|ix|xi{1,3})[.)][ \t]+")
LETTER_O = re.compile(r"(o)[ \t]+")
ROMAN_DIGITS = "ivx"
ROMAN_NUMBERS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii")
SURE_STYLES = ("1.", "1)", "1()", "1.)", "1.-")
"""Numbers written so need no neighbour in sequence: names hardly ever begin with them."""

LONGEST_STEP = 3
"""A list may skip numbers (a withdrawn signature), but no more than this."""


class Marker(NamedTuple):
    """What stands before an entry: `style` names its family (two rows of one list share it), `value` its number."""

    style: str
    passage: Passage
    value: int | None = None

    def as_roman(self) -> Marker:
        """Return a lone letter (`i)`, `v)`, `x)`) as the Roman number it is in a list of such numbers."""
        letter = self.passage.text.strip(" \t().")
        return self._replace(style="i", value=ROMAN_NUMBERS.index(letter) + 1) if letter in ROMAN_NUMBERS else self

    def follows(self, last: int | None) -> bool:
        """Tell whether the marker goes on with a list whose last value was `last`."""
        if last is None or self.value is None:
            return False
        return self.style == "o" or last <= self.value <= last + LONGEST_STEP


def read_marker(bare: Passage) -> Marker | None:
    """Return the marker at the beginning of the line, the white space after it included, or None."""
    if (bare.text[:2].isalpha() and bare.text[0] not in ROMAN_DIGITS) or begins_with_legal_form(bare.text):
        return None  # a word, as most lines begin with one, or letters such as `e. V., Hof Süd`
    if found := BULLET.match(bare.text):
        return Marker(found[1], bare.cut(0, found.end()))
    if (found := NUMBER.match(bare.text)) and not DOMAIN.match(bare.text):
        return Marker("1" + found[0].replace(found[1], "", 1).strip(), bare.cut(0, found.end()), int(found[1]))
    if found := ROMAN.match(bare.text):
        return Marker("i", bare.cut(0, found.end()), ROMAN_NUMBERS.index(found[1]) + 1)
    if found := LETTER.match(bare.text) or LETTER_O.match(bare.text):
        letter = next(group for group in found.groups() if group)
        style = "o" if found.re is LETTER_O else "a" + found[0].replace(letter, "", 1).strip()
        return Marker(style, bare.cut(0, found.end()), ord(letter.lower()) - ord("a") + 1)
    return None
