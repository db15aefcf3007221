"""Small words that stand inside personal names: `de la Cruz`, `van der Meer`, `Lo Surdo`."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def name_particles() -> frozenset[str]:
    """Return the particles, folded, one word each (`van der` is two of them)."""
    return frozenset(read_lines("particles.txt"))
