"""Texts as numbers of 64 bits: the same in every process, and small enough to hold a million of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b

_BITS = (1 << 64) - 1
_FACTOR = 0x9E3779B97F4A7C15
"""2 to the power of 64 over the golden ratio, odd: it spreads a number over all bits (Knuth, TAOCP 3, 6.4)."""


def digest(text: str) -> int:
    """Return a number that two different texts hardly ever share."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


def digest_words(words: Iterable[str]) -> int:
    """Return the number of words, at least one, in their order: the last that `digest_beginnings` gives."""
    number = 1
    for word in words:
        number = (number * _FACTOR + _digest_word(word)) & _BITS
    return number


def digest_beginnings(words: Iterable[str]) -> Iterator[int]:
    """Yield the numbers of the first word, of the first two, and so on to all."""
    number = 1
    for word in words:
        number = (number * _FACTOR + _digest_word(word)) & _BITS
        yield number


@lru_cache(maxsize=1 << 18)
def _digest_word(word: str) -> int:
    return digest(word)
