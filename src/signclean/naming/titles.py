"""A personal name and what leans on it without a separator: honorifics before, post-nominals and a role after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from signclean.knowledge.lexicon import honorifics, postnominals
from signclean.naming.signs import has_name_form, is_country
from signclean.naming.words import Form, Word, words_of
from signclean.text import tokens

LONGEST = 4  # words of one title: `Professor Emeritus of Law`


@dataclass(frozen=True, slots=True)
class Titled:
    """A name with the titles that lean on it; an absent one is an empty text. Each is a span of the text it was in."""

    honorific: str
    name: str
    postnominals: str
    role: str


@lru_cache(maxsize=65536)
def split_titles(text: str) -> Titled:
    """Return the text as honorific, name, post-nominals and role; `name` is never empty where the text is not."""
    honorific, rest = _split_honorific(text)
    rest, role = _split_role(rest)
    name, letters = _split_postnominals(rest)
    return Titled(honorific, name, letters, role)


def is_postnominal(text: str) -> bool:
    """Tell whether the text is nothing but post-nominal letters: `AO QC`, `M.D.`."""
    parts = text.split()
    return bool(parts) and all(_are_letters(part) for part in parts)


def is_honorific(text: str) -> bool:
    """Tell whether the text is one honorific and nothing else."""
    return " ".join(tokens(text)) in honorifics()


def _split_honorific(text: str) -> tuple[str, str]:
    parts = text.split(" ")
    at = 0
    while at < len(parts) - 1:
        count = next((n for n in range(LONGEST, 0, -1) if at + n < len(parts) and is_honorific(" ".join(parts[at : at + n]))), 0)
        if not count:
            break
        at += count
    return " ".join(parts[:at]), " ".join(parts[at:])


def _split_postnominals(text: str) -> tuple[str, str]:
    parts = text.split(" ")
    at = len(parts)
    while at > 2 and _are_letters(parts[at - 1]):
        at -= 1
    return " ".join(parts[:at]), " ".join(parts[at:])


def _are_letters(part: str) -> bool:
    """Tell whether the part is post-nominal letters, written as such: `AM`, `PhD`, `M.D.`, `2nd`."""
    bare = part.strip(",()")
    written = sum(c.isupper() for c in bare) > 1 or bare[:1].isdigit() or bare.endswith(".")
    return written and " ".join(tokens(bare)) in postnominals() and not is_country(bare)


def _split_role(text: str) -> tuple[str, str]:
    """Part `Ana Souza Presidente do Sindicato` and `João Lima do MST` after the name; a bare name stays whole."""
    words = words_of(text)
    parts = text.split(" ")
    if len(words) != len(parts) or len(words) < 3:
        return text, ""
    for at in range(2, len(words)):
        if _begins_role(words, at) and has_name_form(words[:at]):
            return " ".join(parts[:at]), " ".join(parts[at:])
    return text, ""


def _begins_role(words: Sequence[Word], at: int) -> bool:
    word, rest = words[at], words[at + 1 :]
    if word.form is Form.LOWER and not word.particle:
        return word.role or (not word.function and any(w.role for w in rest))
    if word.particle and word.form is Form.LOWER:
        return words[0].given and bool(rest) and rest[0].form is Form.UPPER and words[0].form is not Form.UPPER
    return word.role and not word.given and (bool(rest) or not word.surname)
