"""The words around the members of a coalition, in many languages: what announces them, what ends their clause."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.derived import derived
from signclean.knowledge.lexicon import keys_by, phrase_keys
from signclean.knowledge.tables import read_columns

COMPOUNDING = frozenset({"de", "nl"})
"""Languages that write several words as one."""


@derived(tuple, "connectives.csv")
def member_phrases() -> tuple[str, ...]:
    """Return the phrases that open a coalition's members inside a sentence (`integrada por`), the longest first."""
    return tuple(sorted(_of_form("phrase"), key=lambda key: (-len(key), key)))


@cache
def member_openers() -> frozenset[str]:
    """Return the same phrases, in no order."""
    return frozenset(member_phrases())


@derived(frozenset, "connectives.csv")
def member_labels() -> frozenset[str]:
    """Return the labels that stand alone before a coalition's members: `members`, `organizaciones miembros`."""
    return _of_form("label")


@derived(frozenset, "connectives.csv")
def weak_phrases() -> frozenset[str]:
    """Return the phrases that open members only where a list of names follows (`supported by`, `en alianza con`)."""
    return _of_form("weak")


@derived(frozenset, "connectives.csv")
def inclusive_phrases() -> frozenset[str]:
    """Return what says that members are some of many: `entre otras`, `u a`, inside other phrases as well."""
    return _of_form("inclusive")


@derived(frozenset, "connectives.csv")
def bracket_phrases() -> frozenset[str]:
    """Return what announces members only at the beginning of brackets: `a saber`, `mit`, `dazu gehoren`."""
    return _of_form("bracket")


@derived(frozenset, "connectives.csv")
def clause_openers() -> frozenset[str]:
    """Return what begins a clause that one of the `closing_verbs` ends, members between them: `zu dem`, `waarin`."""
    return _of_form("clause")


@derived(frozenset, "connectives.csv")
def closing_verbs() -> frozenset[str]:
    """Return the verbs that end a clause with members before them (`zu deren Trägern A und B gehören`)."""
    return _of_form("closing")


@derived(frozenset, "coalition_words.csv")
def coalition_words() -> frozenset[str]:
    """Return the words that name bodies made of bodies: `coalition`, `red`, `bundnis`."""
    [words] = read_columns("coalition_words.csv", "word")
    return frozenset(phrase_keys(words))


@derived(tuple, "coalition_words.csv")
def coalition_endings() -> tuple[str, ...]:
    """Return the words of languages that write compounds as one: `Aktionsbündnis`, `klimaatcoalitie`."""
    words, languages = read_columns("coalition_words.csv", "word", "language")
    rows = zip(phrase_keys(words), languages, strict=True)
    return tuple(sorted(key for key, said in rows if not COMPOUNDING.isdisjoint(said.split())))


@cache
def _of_form(form: str) -> frozenset[str]:
    return keys_by("connectives.csv", "phrase", "form").get(form, frozenset())
