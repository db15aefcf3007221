"""From a mention's text to its name, acronym, legal form, alias, place, role and kind."""

from __future__ import annotations

from signclean.naming.mention import name_mention, name_mentions
from signclean.naming.shape import shape_of

__all__ = ["name_mention", "name_mentions", "shape_of"]
