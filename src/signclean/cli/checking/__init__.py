"""What `check` and `diff` do between their options and the library."""

from __future__ import annotations
