"""The two ways in which texts are compared: as keys, and as bags of words."""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter

# A lower-case letter after the line end: `Or-\nganización` is one word, `RJM-\nLAC` and `A-\n2` are not.
BROKEN_WORD = re.compile(r"(?<=\w)[-\u00ad]\n\s*(?=[^\W\d_A-Z])")
MARKUP = re.compile(r"<(?!https?:|mailto:)[^>]*>")
MAIL_OR_TELEPHONE = re.compile(r"\S+@\S+|\+?\d[\d ().-]{7,}\d")
SOFT_HYPHEN = "\u00ad"


def comparison_key(text: str | None) -> str:
    """Return `text` without case, accents, spaces and punctuation; '' for nothing."""
    decomposed = unicodedata.normalize("NFKD", text or "")
    return "".join(filter(str.isalnum, decomposed.casefold()))


def count_words(text: str) -> Counter[str]:
    """Return how often each word stands in `text`: folded, broken words joined, markup and contacts left out."""
    joined = BROKEN_WORD.sub("", text)
    plain = MAIL_OR_TELEPHONE.sub(" ", html.unescape(MARKUP.sub(" ", joined)))
    folded = unicodedata.normalize("NFKD", plain.replace(SOFT_HYPHEN, "")).casefold()
    return Counter(re.findall(r"\w+", "".join(c for c in folded if not unicodedata.combining(c))))


def without_numbers(words: Counter[str]) -> Counter[str]:
    """Return `words` without those that are digits alone: list numbers come and go with the layout."""
    return Counter({word: count for word, count in words.items() if not word.isdigit()})
