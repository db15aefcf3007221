"""Two versions of a list, and what became of each entry."""

from __future__ import annotations

from signclean.checking.comparing.changes import Changes, compare_lists

__all__ = ["Changes", "compare_lists"]
