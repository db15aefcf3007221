"""From a mention's text to its name, acronym, legal form, alias, place, role and kind."""

from __future__ import annotations

from signclean.naming.shape import shape_of

__all__ = ["shape_of"]
