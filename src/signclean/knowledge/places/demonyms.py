"""Demonyms, in all genders and numbers."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from signclean.knowledge.tables import read_sorted

if TYPE_CHECKING:
    from signclean.knowledge.sorted_table import SortedTable


class Demonym(NamedTuple):
    """What a form points to: ISO 3166-1 or -2 codes, several where it is ambiguous; in which languages it is one."""

    codes: tuple[str, ...]
    languages: frozenset[str]


def find_demonym(key: str) -> Demonym | None:
    """Return what the form points to, None for a word that is no demonym; `key` is that of `place_key`."""
    row = demonyms().get(key)
    if not row:
        return None
    languages, _, codes = row.partition(",")
    return Demonym(tuple(codes.split()), frozenset(languages.split()))


@cache
def demonyms() -> SortedTable:
    """Return key -> languages and codes as they stand in the table."""
    return read_sorted("places/demonyms.csv")
