"""Mentions for the tests of naming."""

from __future__ import annotations

from signclean.model import Mention, Span


def build_mention(text: str, n: int = 1, **fields: object) -> Mention:
    """Return a mention of the text as segmenting would give it."""
    return Mention(n, "-", (Span(n, 0, len(text)),), text)._replace(**fields)
