"""What the words of organizations' names mean across languages: `center` and `centro` are one sense."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal, NamedTuple, cast

from signclean.errors import KnowledgeError
from signclean.knowledge.tables import read_rows
from signclean.text import fold

Use = Literal["formal", "head", "chapter", "scope", "offshoot", "epithet", "topic"]
"""What a word does in a name: `formal` tells a legal nature that is often left out, `head` what sort of body it is,
`chapter` that it is a part of a larger body, `offshoot` that it stands beside one, `scope` how far it reaches,
`epithet` only a legal nature where it follows a formal word (`Asociación Civil`); `topic` is what a body cares for."""


@cache
def word_senses() -> Mapping[str, Sense]:
    """Return folded word -> its sense; no word has two."""
    senses: dict[str, Sense] = {}
    for row in read_rows("senses.csv"):
        sense = Sense(row["sense"], cast("Use", row["use"]))
        for word in row["words"].split():
            if senses.setdefault(fold(word), sense) != sense:
                raise KnowledgeError(f"senses.csv: '{word}' stands under two senses; keep one")
    return MappingProxyType(senses)


class Sense(NamedTuple):
    """A meaning shared by words of several languages, and what it does in a name."""

    name: str
    use: Use
