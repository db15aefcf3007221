"""What opens a former or second name."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def second_name_openers() -> frozenset[str]:
    """Return the phrases, folded, one space between words: `formerly`, `antes`, `also known as`."""
    return frozenset(read_lines("second_names.txt"))


@cache
def inline_openers() -> tuple[str, ...]:
    """Return the phrases that open a second name in the run of a name, as written: `known as`, `a.k.a.`, `dit`."""
    return tuple(read_lines("inline_names.txt"))
