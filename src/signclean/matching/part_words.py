"""Which sorts of bodies are, as a rule, parts of the one before them."""

from __future__ import annotations

PARTS = frozenset({"group", "committee", "commission", "team", "working group", "trade union", "section", "office"})
"""Senses of words that name, behind a name and a sign, a part of the body sooner than what sort it is."""
PARTS_OF_LETTERS = PARTS | {"federation", "union"}
"""The same behind letters: unions have federations."""
NETWORKS = frozenset({"network", "federation", "confederation", "coalition", "alliance", "platform"})
"""Senses of words that name, behind the name of a body, what it is a member of sooner than what it is called."""
