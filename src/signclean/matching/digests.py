"""Texts as numbers of 64 bits: the same in every process, and small enough to hold a million of."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b


def digest(text: str) -> int:
    """Return a number that two different texts hardly ever share."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


def digest_words(words: Iterable[str]) -> int:
    """Return the number of words in their order."""
    return digest(" ".join(words))
