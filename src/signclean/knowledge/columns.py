"""What the heads of a table's columns say their cells hold."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from signclean.knowledge.derived import derived
from signclean.knowledge.tables import read_rows
from signclean.text import tokens


@derived(MappingProxyType, "column_heads.csv")
def column_heads() -> Mapping[str, str]:
    """Return the sense of each head: name, organization, acronym, role, place, contact or other; keys are folded."""
    return MappingProxyType({" ".join(tokens(row["phrase"])): row["sense"] for row in read_rows("column_heads.csv")})
