"""The rules, one family a file."""

from __future__ import annotations

from signclean.checking.rulebook import Rule
from signclean.checking.rules import (
    cutting,
    duplicates,
    encoding,
    marks,
    order,
    privacy,
    reading,
    separators,
    spaces,
    wording,
)

FAMILIES = (duplicates, order, separators, cutting, marks, spaces, encoding, wording, privacy, reading)
SEARCHED: tuple[Rule, ...] = tuple(
    sorted((rule for family in FAMILIES for rule in family.RULES), key=lambda one: one.code)
)
"""The rules that look at a list, by code."""
