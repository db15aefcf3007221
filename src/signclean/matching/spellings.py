"""Ways of writing one word within a language."""

from __future__ import annotations

from signclean.matching.keys import Word
from signclean.text import fold, is_subsequence


def are_one_spelling(a: str, b: str) -> bool:
    """Tell whether two known words of one sense are spellings of one language: British and American."""
    for british, american in _SPELLINGS:
        a, b = a.replace(british, american), b.replace(british, american)
    return a == b or genderless(a) == genderless(b)


_SPELLINGS = (("tr", "ter"), ("our", "or"), ("is", "iz"), ("enc", "ens"), ("mm", "m"))


def genderless(stem: str) -> str:
    """Return a stem without the vowel that tells gender in Romance languages."""
    return stem[:-1] if stem[-1] in "aeo" else stem


def write_out_umlauts(a: Word, b: Word) -> bool:
    """Tell whether one word is the other with its umlauts written out: `Bündnis`, `BUENDNIS`."""
    if a.raw.isascii() == b.raw.isascii():
        return False
    marked, plain = (b, a) if a.raw.isascii() else (a, b)
    return fold(marked.raw.casefold().translate(_WRITTEN_OUT)) == plain.key


_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


def abbreviates(short: Word, long: Word) -> bool:
    """Tell whether one word is the other written short: with a full stop (`Univ.`), or without vowels (`Assn`)."""
    s, w = short.key, long.key
    if s in _SAINTS and w in _SAINTS[s]:
        return True
    if not 2 <= len(s) < len(w) - 1 or s[0] != w[0] or not is_subsequence(s, w):
        return False
    vowelless = not set(s[1:]) & set("aeiouy") and len(s) > 2
    return short.dotted or (vowelless and not any(c.isupper() for c in short.raw[1:]))


_SAINTS = {"st": ("saint", "sankt", "sint"), "ste": ("sainte",), "sto": ("santo",), "sta": ("santa",)}
"""Saints written short, also without a full stop -> the words; all are of several languages or of one alone."""
