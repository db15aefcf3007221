"""The legal form inside a name, written out or as letters: `Aktiengesellschaft` at its end, `OAO` before it."""

from __future__ import annotations

from typing import NamedTuple

from signclean.knowledge.form_families import families_agree, form_edges, form_families
from signclean.matching.forms import make_form
from signclean.text import key_of_word

_SIGNS = " ,;-–—"
"""What stands between a name and its legal form."""


class Incorporated(NamedTuple):
    """A name without the legal forms at its ends, and their families (none where there are none)."""

    name: str
    families: frozenset[str]


def set_form_aside(name: str, legal_form: str | None) -> Incorporated:
    """Return a name without the legal form that it begins or ends with; `legal_form` is the one set off already.

    A form that would leave nothing, or nothing but a sort of body, is a part of the name: `Limited Company`.
    """
    families: set[str] = set()
    words = name.split() or [name]
    edges = form_edges()
    behind = _take_beginning(words, families, legal_form) if legal_form else 0
    if not behind and key_of_word(words[-1]) in edges.lasts:
        behind = _take(words, families, at_end=True)
    words = words[: len(words) - behind]
    before = _take(words, families, at_end=False) if key_of_word(words[0]) in edges.firsts else 0
    rest = " ".join(words[before:]).strip(_SIGNS) if before or behind else name
    return Incorporated(rest, frozenset(families))


def _take_beginning(words: list[str], families: set[str], legal_form: str) -> int:
    """Return how many words at the end of a name begin the form set off, and add its family: `Sociedad`, `Limitada`."""
    key = key_of_word(legal_form)
    for size in range(min(form_edges().longest, len(words)) - 1, -1, -1):
        begun = "".join(map(key_of_word, words[len(words) - size :]))
        told = form_families().get(begun + key)
        if told and (not size or not _is_generic(words[: len(words) - size])):
            families.add(told.family)
            return size
    return 0


def _is_generic(words: list[str]) -> bool:
    return all(word.generic for word in make_form(" ".join(words)).words)


def _take(words: list[str], families: set[str], *, at_end: bool) -> int:
    """Return how many words at an end of a name are a legal form, and add its family; 0 where none are."""
    for size in range(min(form_edges().longest, len(words) - 1), 0, -1):
        run, rest = (words[-size:], words[:-size]) if at_end else (words[:size], words[size:])
        told = form_families().get("".join(map(key_of_word, run)))
        if told is None or not told.at or not (at_end or told.at == "both"):
            continue
        if told.letters and "".join(run).strip("().,") not in told.letters:
            continue
        if _is_generic(rest):
            continue
        families.add(told.family)
        return size
    return 0


def forms_exclude(a: frozenset[str], b: frozenset[str]) -> bool:
    """Tell whether both names tell a legal form, and none of one agrees with any of the other."""
    return bool(a and b) and not any(families_agree(x, y) for x in a for y in b)
