"""Whether bytes that were read as Windows-1252 make sense as such: the letters of each word must go together."""

from __future__ import annotations

import re
from functools import lru_cache

from signclean.knowledge.tables import read_rows

MAX_ODD_SHARE = 0.05
"""Of the words with letters beyond ASCII, the share that may be odd. Real lists in the languages of the table have
none; text of other encodings (1250, 1251, 1254, KOI8, GBK, Mac Roman, DOS 850, broken UTF-8) 0.07 to 1."""

LETTER = "A-Za-zÀ-ÖØ-öø-ÿŠŽŒšžœŸƒ"
UPPER = "À-ÖØ-ÞŠŽŒŸ"
LOWER = "a-zß-öø-ÿšžœ"
WORD = re.compile(f"[{LETTER}]+")
SIGN_INSIDE_WORD = re.compile(f"(?<=[{LETTER}])[¢£¤¥¦§¨©¬®¯°±²³µ¶¸¹º»¼½¾¿¡‚„†‡ˆ‰‹›€™˜ª«÷×]+(?=[{LETTER}])")
UTF8_RESIDUE = re.compile("(?<=[ÂÃ])\u00ad|â€")
CAPITAL_INSIDE_WORD = re.compile(f"(?<=[{LOWER}])[{UPPER}]|(?<=[{LETTER}])[{UPPER}](?=[a-z])")


def reads_as_western(text: str) -> bool:
    """Tell whether text decoded as Windows-1252 reads as a language which that encoding writes.

    A word is odd where no language of the table has all its letters, where signs stand between two letters (as the
    second byte of UTF-8 does) or an accented capital in the midst of a word (as in Mac Roman). Text with none but
    ASCII letters reads well: its dashes and quotes tell nothing.
    """
    words = [word for word in WORD.findall(text) if not word.isascii()]
    signs = len(SIGN_INSIDE_WORD.findall(text)) + len(UTF8_RESIDUE.findall(text))
    odd = sum(not _fits_a_language(word) for word in words) + len(CAPITAL_INSIDE_WORD.findall(text)) + signs
    return odd <= MAX_ODD_SHARE * (len(words) + signs)


def _fits_a_language(word: str) -> bool:
    return any(letters.issuperset(c for c in word.lower() if not c.isascii()) for letters in _alphabets())


@lru_cache(maxsize=1)
def _alphabets() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row["letters"]) for row in read_rows("western_letters.csv"))
