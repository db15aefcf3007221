"""Full stops: which belong to a short form and end nothing."""

from __future__ import annotations

import re

from signclean.knowledge.abbreviations import abbreviations
from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.lexicon import honorifics
from signclean.knowledge.places.abbreviations import find_abbreviation
from signclean.text import comparison_key, fold

SHORT = 2
"""So few letters before a full stop are a short form."""

SHORT_WORD = 4
"""Words of so many letters with hardly a vowel among them are short forms as well (`Ctr.`, `Bldg.`)."""

VOWELS = re.compile(r"[aeiouyáéíóúàèìòùâêôäöüãõ]", re.IGNORECASE)


def ends_in_abbreviation(text: str) -> bool:
    """Tell whether the full stop at the end is that of a short form: `A.C.`, `Inc.`, `Ctr.`, `Calif.`, `S. A.`."""
    word = text.rsplit(maxsplit=1)[-1].strip("([\"'“«").removesuffix(".")
    if "." in word or len(word) <= SHORT:
        return True
    if fold(word) in abbreviations() or fold(word) in honorifics() or comparison_key(word) in legal_forms():
        return True
    return bool(find_abbreviation(f"{word}.")) or (len(word) <= SHORT_WORD and _is_clipped(word))


def _is_clipped(word: str) -> bool:
    """Tell whether the letters are those of a short form: one vowel at most, and not all capitals as in acronyms."""
    return not word.isupper() and len(VOWELS.findall(word)) <= 1
