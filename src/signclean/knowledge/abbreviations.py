"""Abbreviations whose full stop ends no sentence; honorifics stand in the lexicon."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_rows


@cache
def abbreviations(sense: str | None = None) -> frozenset[str]:
    """Return the abbreviations, folded, without their full stop.

    `sense` is `body` (`assn`), `place` (`st`), `title` (`med`, only behind another title), `person`
    (a given name or an addition to one) or `number`; None
    gives all of them.
    """
    return frozenset(row["word"] for row in read_rows("abbreviations.csv") if sense in {None, row["sense"]})
