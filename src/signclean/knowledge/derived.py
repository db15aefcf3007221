"""Lookups kept ready: to make them of their tables anew for every letter takes as long as to read one.

`derived.json` is written by `python -m tools.derive_lookups`. It tells of which bytes of its tables (CRC-32) a lookup
was made; what other bytes would make is made anew. So an edit of a table counts at once, and a test asks for the file
to be written again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Set
from functools import cache, wraps
from typing import Any, TypeVar
from zlib import crc32

from signclean.knowledge.tables import FOLDER

FILE = FOLDER / "derived.json"

LOOKUPS: dict[str, tuple[Callable[[], Any], tuple[str, ...]]] = {}
"""Name -> what makes the lookup, and of which tables; of all modules that were imported."""

SEPARATOR = "|"
"""Stands in no key and no value."""

T = TypeVar("T")


def derived(wrap: Callable[[Any], Any], *tables: str) -> Callable[[Callable[[], T]], Callable[[], T]]:
    """Keep the answer of a function without arguments that asks nothing but the tables.

    `wrap` makes the answer of the list or dictionary that is kept of it: `frozenset`, `tuple`, `MappingProxyType`.
    """

    def keep(make: Callable[[], T]) -> Callable[[], T]:
        name = f"{make.__module__}.{make.__name__}".removeprefix("signclean.knowledge.")
        LOOKUPS[name] = make, tables

        @wraps(make)
        def answer() -> T:
            kept = read_kept().get(name)
            found: T = wrap(unpack(kept["answer"])) if kept and kept["made_of"] == mark(tables) else make()
            return found

        return cache(answer)

    return keep


def pack(answer: object) -> object:
    """Return the answer as the file holds it: many texts as one, which is read fast, a mapping of texts as two."""
    if isinstance(answer, Mapping):
        if all(isinstance(value, str) for value in answer.values()):
            return [SEPARATOR.join(answer), SEPARATOR.join(answer.values())]
        return {key: pack(value) if isinstance(value, Mapping) else value for key, value in answer.items()}
    if isinstance(answer, Set):
        return SEPARATOR.join(sorted(answer))
    return SEPARATOR.join(answer) if isinstance(answer, list | tuple) else answer


def unpack(packed: object) -> object:
    """Return the list or dictionary that was packed."""
    if isinstance(packed, list):
        keys, values = (text.split(SEPARATOR) for text in packed)
        return dict(zip(keys, values, strict=True))
    return packed.split(SEPARATOR) if isinstance(packed, str) else packed


def mark(tables: tuple[str, ...]) -> list[int]:
    """Return what tells the bytes of the tables from others."""
    return [_crc32(table) for table in tables]


@cache
def _crc32(table: str) -> int:
    return crc32((FOLDER / table).read_bytes())


@cache
def read_kept() -> dict[str, dict[str, Any]]:
    """Return name -> the marks of the tables as `made_of`, and `answer`; nothing where the file is missing."""
    return json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
