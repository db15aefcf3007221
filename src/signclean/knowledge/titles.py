"""Titles as they are written: where a title is also a name or a plain word, its dots, accents and capitals decide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from signclean.knowledge.derived import derived
from signclean.knowledge.lexicon import (
    function_words,
    given_names,
    honorifics,
    organization_words,
    phrase_key,
    postnominals,
    surnames,
)
from signclean.knowledge.tables import read_columns, read_lines

LONGEST_LETTERS = 2  # letters of a title that may as well be initials or a short word: `RA`, `SC`, `Me`


@lru_cache(maxsize=65536)
def is_honorific(text: str) -> bool:
    """Tell whether the whole text is a title before a name: `Irmã` and `On.` are, `Irma` and `On` are not."""
    if text in written_titles():
        return True
    return phrase_key(text) in honorifics() and _written_as(text, "honorific")


@lru_cache(maxsize=65536)
def is_postnominal(text: str) -> bool:
    """Tell whether the whole text is letters after a name: `MA`, `em.` and `phd` are, `Ma`, `em` are not."""
    return phrase_key(text) in postnominals() and _written_as(text, "postnominal")


@derived(frozenset, "titles.csv")
def initial_titles() -> frozenset[str]:
    """Return the titles that look like an initial (`P.` for Padre, `M.` for Monsieur), as written.

    They count only where something else tells: the letters of an order behind the name, the language of the list.
    """
    return frozenset(_titles("initial"))


@derived(frozenset, "titles.csv")
def order_letters() -> frozenset[str]:
    """Return the keys of the letters that religious orders have behind a name: `sj`, `o f m`, Latin in the table."""
    rows = zip(*read_columns("titles.csv", "phrase", "language", "sense"), strict=True)
    return frozenset(phrase_key(row[0]) for row in rows if row[2] == "postnominal" and "la" in row[1].split(" "))


@cache
def clergy_words() -> frozenset[str]:
    """Return the words, folded, for clergy and members of orders: `parroco`, `jesuita`."""
    return frozenset(read_lines("clergy_words.txt"))


def _written_as(text: str, sense: str) -> bool:
    key = phrase_key(text)
    spellings = _spellings(sense)[key]
    ambiguous = len(key) <= LONGEST_LETTERS or _is_plain_word(key)
    return not ambiguous or text in spellings or (text.isupper() and text in {s.upper() for s in spellings})


@cache
def _spellings(sense: str) -> Mapping[str, frozenset[str]]:
    spellings: defaultdict[str, set[str]] = defaultdict(set)
    for title in _titles(sense):
        spellings[phrase_key(title)].add(title)
    return MappingProxyType({key: frozenset(found) for key, found in spellings.items()})


@derived(frozenset, "titles.csv")
def written_titles() -> frozenset[str]:
    """Return the titles that count only as they are written: `DI`, `StR`, `Mère`."""
    return frozenset(_titles("honorific as written"))


def _titles(sense: str) -> Iterator[str]:
    titles, senses = read_columns("titles.csv", "phrase", "sense")
    return (title for title, found in zip(titles, senses, strict=True) if found == sense)


def _is_plain_word(key: str) -> bool:
    return key in given_names() or key in surnames() or key in function_words() or key in organization_words()
