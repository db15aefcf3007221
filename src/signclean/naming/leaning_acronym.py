"""Acronyms that lean on a name without a separator: `REDIM Red por …`, `… de Comercio Común REOCC`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from signclean.knowledge.compounds import split_compound
from signclean.knowledge.reach_words import reach_words
from signclean.knowledge.subunits import subunit_words
from signclean.naming import weights
from signclean.naming.acronym import (
    COINED,
    acronym_share,
    begins_alike,
    content_words,
    folded_words,
    has_acronym_form,
    is_among_initials,
    is_spelled_out,
    is_unspeakable,
    may_spell_out,
)
from signclean.naming.designation import begins_as_body, head_of
from signclean.naming.name_form import is_strong
from signclean.naming.own_letters import is_of_another
from signclean.naming.place import is_place
from signclean.naming.words import Form, Word, words_of
from signclean.spelling import begin_words
from signclean.text import fold, is_subsequence, tokens

QUOTES = "\"“”«»'’„"
SHORTEST_CUE = 3  # letters of an acronym that nothing sets apart


def is_acronym_before(acronym: str, text: str) -> bool:
    """Tell whether letters before a separator are short for what stands behind it: `HEKS – Hilfswerk der Kirchen`.

    A word in capitals that agrees with nothing is a name of its own (`XENA – Verein für …`), if it can be said.
    """
    if not has_acronym_form(acronym) or has_acronym_form(text):
        return False
    words = words_of(text)
    if _is_local_part(words) and not (begins_alike(acronym, text) or is_spelled_out(acronym, text)):
        return False
    if is_place(words[-1].text) and is_of_another(acronym, text):
        return False  # `CGXL – Camera del Lavoro di Prato`
    content = [word for word in words if word.content]
    if begins_as_body(text) or is_strong([head_of(words), *content[:1]]):
        told = acronym_share(acronym, text) >= weights.LIKELY_ACRONYM or is_unspeakable(acronym)
        return told or (
            len(acronym) > SHORTEST_CUE and _is_inside_compounds(acronym, text)
        )  # `BUKO – Bundeskoordination`
    return begins_alike(acronym, text) and is_unspeakable(acronym) and len(words) > 2


def _is_local_part(words: Sequence[Word]) -> bool:
    """Tell whether the words begin as a body's part and how far it reaches, or go on with the name in small letters.

    `Comitato territoriale di Arezzo`, `section de Brest`.
    """
    if len(words) < 2 or words[0].folded not in subunit_words():
        return False
    return words[0].form is Form.LOWER or words[1].folded in reach_words()


@lru_cache(maxsize=16384)
def split_leading_acronym(text: str) -> tuple[str, str] | None:
    """Return acronym and name of `REDIM Red por los Derechos …`; None where no acronym of the rest stands first."""
    first, _, rest = text.partition(" ")
    first = first.strip(QUOTES)
    if not rest or not first or not (has_acronym_form(first) or (COINED.match(first) and len(first) > SHORTEST_CUE)):
        return None
    if not is_among_initials(first, folded_words(text)[len(folded_words(first)) :]):
        return None  # as of most texts, and told before all their words are looked at
    if not may_spell_out(content_words(text)[len(content_words(first)) :], first):
        return None
    if not has_acronym_form(first) and (
        is_strong(words_of(first)) or any(word.startswith(fold(first)) for word in tokens(rest))
    ):
        return None  # `Mesa Redonda de Migración, espacio …`, `Women for Refugee Women`, `Test Achats/Testaankoop`
    sure = is_spelled_out(first, rest) and (has_acronym_form(first) or acronym_share(first, rest) == 1.0)
    return (first, rest) if sure or _begins_compounds(first, rest) else None


def _begins_compounds(letters: str, name: str) -> bool:
    """Tell whether each of the capitals begins a word or a half of a compound: `VCX Verkehrsclub Xaloc`."""
    if not letters.isalpha() or not letters.isupper() or len(letters) < SHORTEST_CUE:
        return False
    halves = [half for word in folded_words(name) for half in split_compound(word)]
    return len(halves) > len(folded_words(name)) and begin_words(fold(letters), halves)


@lru_cache(maxsize=16384)
def split_trailing_acronym(text: str) -> tuple[str, str] | None:
    """Return name and acronym of `… de Comercio Común REOCC` or `… Migratoria-GTPM`; None where there is none."""
    name, _, last = text.rpartition(" ")
    last = last.strip(QUOTES)
    if not name or len(last) < SHORTEST_CUE:
        return None
    if _ends_as_acronym(last, name, text):
        return name, last
    stem, _, tail = last.rpartition("-")
    if stem and stem != stem.upper() and len(tail) >= SHORTEST_CUE and has_acronym_form(tail) and tail.isupper():
        return text[: -len(tail) - 1], tail
    return None


def _ends_as_acronym(last: str, name: str, text: str) -> bool:
    first = last.replace("-", "/").partition("/")[0]  # the second of `SGX/USX` is short for another language's
    if has_acronym_form(last) and len(first) >= SHORTEST_CUE:
        sure = len(first) > 3 and acronym_share(first, name) > weights.SURE_ACRONYM
        return sure or is_spelled_out(first, name) or _is_inside_compounds(first, name)
    if len(last) <= SHORTEST_CUE or last == last.lower() or not COINED.match(last):
        return False
    if not is_among_initials(last, folded_words(text)):
        return False
    content = content_words(text)
    if not may_spell_out(content[: len(content) - len(content_words(last))], last) or not is_spelled_out(last, name):
        return False
    return acronym_share(last, name) >= 0.9 and fold(last) not in tokens(name)


def _is_inside_compounds(letters: str, name: str) -> bool:
    """Tell whether capitals begin the name and run on inside its words: `Zürcherisches Arbeiterhilfswerk ZAH`."""
    if not letters.isalpha() or not letters.isupper() or not begins_alike(letters, name) or is_place(letters):
        return False
    return is_strong(words_of(name)) and is_subsequence(fold(letters), fold(name))
