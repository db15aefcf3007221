"""Legal forms by family: which ways of writing are one form, and where in a name each may stand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from signclean.knowledge.tables import read_rows
from signclean.text import comparison_key


class FormFamily(NamedTuple):
    """What a way of writing a legal form tells.

    `family` is a path: `jsc` is a stock company of any sort, `jsc/closed` one of them. `at` is where in a name it can
    be told from other words: its `end`, `both` ends, or nowhere (empty), where only what sets it off tells. `letters`
    are the spellings of it that are letters, whose capitals tell them from a word (`AG`); empty where it is words.
    """

    family: str
    at: str
    letters: frozenset[str]


class Edges(NamedTuple):
    """The folded words that legal forms begin and end with in a name, and how many words the longest has."""

    firsts: frozenset[str]
    lasts: frozenset[str]
    longest: int


@cache
def form_families() -> Mapping[str, FormFamily]:
    """Return the families of legal forms under their folded letters and digits alone: `ag`, `aktiengesellschaft`."""
    found: dict[str, FormFamily] = {}
    for form, family, at in _read():
        key = comparison_key(form)
        letters = found[key].letters if key in found else frozenset[str]()
        found[key] = FormFamily(family, at, letters | {form} if _is_letters(form) else letters)
    return MappingProxyType(found)


@cache
def form_edges() -> Edges:
    """Return the words at the edges of forms, as a name is split at its spaces."""
    split = [([comparison_key(word) for word in form.split()], at) for form, _, at in _read() if at]
    return Edges(
        frozenset(words[0] for words, at in split if at == "both"),
        frozenset(words[-1] for words, _ in split),
        max(len(words) for words, _ in split),
    )


@cache
def spelling_of_letters() -> Mapping[str, str]:
    """Return the letters of legal forms that may stand in a name, in small letters -> as written: `ojsc` -> `OJSC`."""
    forms = (form for form in form_families().values() if form.at)
    return MappingProxyType({letters.lower(): letters for form in forms for letters in form.letters})


def families_agree(a: str, b: str) -> bool:
    """Tell whether a body may be of both families: they are one, or one is a part of the other."""
    return f"{a}/".startswith(f"{b}/") or f"{b}/".startswith(f"{a}/")


def _read() -> list[tuple[str, str, str]]:
    return [(row["form"], row["family"], row["at"]) for row in read_rows("form_families.csv")]


def _is_letters(form: str) -> bool:
    """Tell whether a form is one word with a capital behind its first letter: `AG`, `GmbH`."""
    return form.isalpha() and form[1:] != form[1:].lower()
