"""Abbreviations whose full stop ends no sentence."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def abbreviations() -> frozenset[str]:
    """Return the abbreviations, folded, without their full stop; honorifics are in the lexicon."""
    return frozenset(read_lines("abbreviations.txt"))
