"""Legal forms at the end of a name or set apart: `A.C.`, `e. V.`, `asbl`."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from signclean.knowledge.legal_forms import LegalForm, legal_forms
from signclean.knowledge.places.countries import countries
from signclean.naming import weights
from signclean.naming.acronym import is_spelled_out
from signclean.naming.words import Form, Word, words_of
from signclean.text import comparison_key

LONGEST = 6  # words: `S. A. P. I. de C. V.`
LONGEST_TEXT = 60  # characters
FEW = 3  # countries
LONGEST_COINED = 3  # words of a coined name
LONGEST_SHORT = 3  # letters of a form that may as well be a surname, or a small word
SHORT_WORD = re.compile(r"[A-Z][a-z]\.")  # `As.`, `Bs.`: a word cut short, where a form has its letters alike
JOINT = re.compile(r"[-/]")


@lru_cache(maxsize=16384)
def is_legal_form(text: str) -> bool:
    """Tell whether the text, which something sets apart, is a legal form or two (`SCIC SARL`) and nothing else."""
    ends = text.rsplit(maxsplit=1)
    if not ends or not may_end_form(ends[-1]) or len(text) >= LONGEST_TEXT or text[0] in "(-/":
        return False
    form = legal_forms().get(comparison_key(text))
    if form is None:
        before, last = split_legal_form(text)
        return last is not None and is_legal_form(before)
    return not _is_short_word(text, form)


@lru_cache(maxsize=16384)
def split_legal_form(text: str) -> tuple[str, str | None]:
    """Return the name without the legal form at its end, and that form; a text that is nothing else stays whole.

    Nothing sets the form apart here, so it counts only with its dots, or where the table says it is used without, and
    never behind a small word (`Coordinadora de ONG`) or as the name's own acronym.
    """
    ends = text.rsplit(maxsplit=1)
    if len(ends) < 2 or not may_end_form(ends[1]):
        return text, None
    words = text.split()
    if JOINT.search(words[-1]) and _are_joined(words[-1], " ".join(words[:-1])):
        return text[: -len(words[-1])].rstrip(" ,-–"), words[-1]
    for count in range(min(LONGEST, len(words) - 1), 0, -1):
        tail = " ".join(words[-count:])
        form = legal_forms().get(comparison_key(tail)) if len(tail) < LONGEST_TEXT else None
        name = text[: len(text) - len(tail)].rstrip(" ,-–")
        if (
            form
            and text.endswith(tail)
            and words_of(name)[-1:]
            and _may_end_name(words_of(name)[-1])
            and _is_written(tail, form, name)
        ):
            return (text, None) if not form.bare and is_spelled_out(tail, name) else _with_form_before(text, name, tail)
    return _split_two(text, words[-1])


def _split_two(text: str, last: str) -> tuple[str, str | None]:
    """Return the name and two forms, letters that count only because those of another stand before: `SCIC SAS`."""
    form = legal_forms().get(comparison_key(last)) if last.isupper() and len(last) > 2 else None
    rest, before = split_legal_form(text[: -len(last)].rstrip()) if form and last in form.spellings else (text, None)
    return (
        (rest, f"{before} {last}")
        if before and text.endswith(f"{before} {last}") and before.isupper()
        else (text, None)
    )


def _are_joined(word: str, name: str) -> bool:
    """Tell whether a hyphen or a slash joins two legal forms: `SCOP-SARL`, `ASBL/VZW`."""
    parts = [(part, legal_forms().get(comparison_key(part))) for part in JOINT.split(word)]
    return len(parts) > 1 and all(form and _is_written(part, form, name) for part, form in parts)


def _may_end_name(word: Word) -> bool:
    """Tell whether a name may end with the word: a small one never does, but `Italia Nostra` does."""
    return word.content or word.form is Form.CAPITALIZED


def _with_form_before(text: str, name: str, tail: str) -> tuple[str, str]:
    """Return name and form, a second form just before the first one with it: `ONG Onlus`."""
    rest, before = split_legal_form(name)
    if before is None:  # beside another form letters count that do not by themselves: `SAS SCIC`
        rest, _, last = name.rpartition(" ")
        form = legal_forms().get(comparison_key(last)) if rest and last.isupper() else None
        before = last if form and last in form.spellings else None
    together = before and name == f"{rest} {before}" and words_of(rest)
    return (rest, text[text.rindex(before) :]) if before and together else (name, tail)


@lru_cache(maxsize=4096)
def is_leading_form(text: str) -> bool:
    """Tell whether the word is a legal form that also stands before names, where it may be written in small letters.

    Capitals of which one has an accent are nothing else: Baltic languages put them first (`VšĮ`, `MTÜ`).
    """
    form = legal_forms().get(comparison_key(text))
    if form is None or text not in form.spellings:
        return False
    accented = not text.isascii() and (text.isupper() or _has_capital_inside(text))
    return accented or (form.bare and text.lower() in form.spellings)


@lru_cache(maxsize=16384)
def may_end_form(word: str) -> bool:
    """Tell whether a legal form, or two joined ones, may end in the word; False is certain."""
    key, parts = comparison_key(word), JOINT.split(word)
    return (
        not key
        or key in _endings()
        or (len(parts) > 1 and all(comparison_key(part) in legal_forms() for part in parts))
    )


def is_form_of_other_lands(text: str, languages: frozenset[str]) -> bool:
    """Tell whether the legal form points to countries that speak none of the languages; False where any is unknown."""
    codes = legal_forms()[comparison_key(text)].countries
    spoken = {language for code in codes for language in countries()[code].languages}
    return bool(spoken and languages) and languages.isdisjoint(spoken)


@cache
def _endings() -> frozenset[str]:
    """Return every ending of a legal form's key: what its last word can be, however it is spaced."""
    return frozenset(key[at:] for key in legal_forms() for at in range(len(key)))


def _is_short_word(text: str, form: LegalForm) -> bool:
    """Tell whether few letters are written as a name or a small word is, and no spelling of the form so: `Maria Ong`.

    Small letters are such a word only where the table has doubts about them: `Trabajadores/as`, but not `inc`.
    """
    if len(text) > LONGEST_SHORT or not text.isalpha() or text in form.spellings:
        return False
    return text.istitle() or (text.islower() and not form.bare)


def _is_written(tail: str, form: LegalForm, name: str) -> bool:
    """Tell `IAP` and `asbl` from ordinary words: dots, or a spelling of the table.

    Letters that may be other things (`ETS`, `AC`) count from three on, where they point to few countries; two of them
    where the table says so (`EO`), those of many countries behind a coined name: `Lumeo AG`.
    """
    if "." in tail:
        return not (SHORT_WORD.fullmatch(tail) and tail not in form.spellings)
    if form.bare:
        return tail in form.spellings or (tail != tail.lower() and not _is_short_word(tail, form))
    if tail not in form.spellings:
        return False
    if _has_capital_inside(tail):
        return True
    few = 0 < len(form.countries) <= FEW
    if form.brand:
        return few or _is_coined_name(name)
    return few and tail.isupper() and len(tail) > 2


def _has_capital_inside(tail: str) -> bool:
    """Tell whether a capital stands behind a small letter: letters so written (`eG`, `AöR`) are nothing else."""
    return any(a.islower() and b.isupper() for a, b in pairwise(tail))


def _is_coined_name(name: str) -> bool:
    """Tell whether few words, an acronym alone aside, speak neither for a body nor for a person: `Lumeo Data`."""
    words = words_of(name)
    body = any(w.organization >= weights.STRONG_ORGANIZATION_WORD for w in words)
    if body or len(words) > LONGEST_COINED or words[0].given or words[-1].surname:
        return False
    small = any(w.function or w.form is Form.LOWER for w in words)
    return not small and (len(words) > 1 or words[0].form is not Form.UPPER)  # `WWF AG` is the one of a canton
