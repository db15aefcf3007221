"""Legal forms that say of a body that it is a cooperative."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines
from signclean.text import comparison_key


@cache
def cooperative_forms() -> frozenset[str]:
    """Return the forms by their folded letters alone: `sccl`, `eg`, `scoop`."""
    return frozenset(comparison_key(form) for form in read_lines("cooperative_forms.txt"))
