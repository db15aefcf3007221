"""Territories that have a code of their own and belong to a state, as ISO 3166-1 lists them."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from signclean.knowledge.tables import read_columns

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def territories() -> Mapping[str, str]:
    """Return alpha-2 of a territory -> alpha-2 of the state it belongs to."""
    names, states = read_columns("places/territories.csv", "territory", "state")
    return MappingProxyType(dict(zip(names, states, strict=True)))
