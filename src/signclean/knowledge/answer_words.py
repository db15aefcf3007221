"""Answers to the questions of a form: `Yes`, `Não`, `d'accord`."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines
from signclean.text import tokens


@cache
def answer_words() -> frozenset[str]:
    """Return the answers, each folded to its words."""
    return frozenset(" ".join(tokens(line)) for line in read_lines("answer_words.txt"))
