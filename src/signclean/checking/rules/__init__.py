"""The rules, one family a file."""

from __future__ import annotations

from signclean.checking.rulebook import Rule
from signclean.checking.rules import (
    balance,
    bullets,
    duplicates,
    encoding,
    glued,
    invisible,
    order,
    possible_duplicates,
    privacy,
    reading,
    separators,
    spaces,
    variants,
    wording,
    wrapped,
)

FAMILIES = (
    duplicates,
    possible_duplicates,
    order,
    separators,
    bullets,
    glued,
    wrapped,
    balance,
    variants,
    spaces,
    invisible,
    encoding,
    wording,
    privacy,
    reading,
)
SEARCHED: tuple[Rule, ...] = tuple(
    sorted((rule for family in FAMILIES for rule in family.RULES), key=lambda one: one.code)
)
"""The rules that look at a list, by code."""
