"""Large sorted tables: looked up by halving, so that nothing is built before the first question."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import TypeVar

T = TypeVar("T")


class SortedTable:
    """First cell -> the rest of the row as it stands, of rows sorted as text, comma and all; none is quoted."""

    def __init__(self, rows: Sequence[str]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[str]:
        """Yield the first cells in order."""
        return map(_first_cell, self._rows)

    def __contains__(self, key: str) -> bool:
        """Tell whether a row begins with the key."""
        return self._find(key) is not None

    def items(self) -> Iterator[tuple[str, str]]:
        """Yield the first cells in order, each with the rest of its row."""
        return ((first, rest) for first, _, rest in (row.partition(",") for row in self._rows))

    def get(self, key: str, default: str = "") -> str:
        """Return the rest of the row that begins with the key, `default` where none does."""
        row = self._find(key)
        return default if row is None else row[len(key) + 1 :]

    def keys_from(self, words: str) -> Iterator[str]:
        """Yield the first cells that go on behind these words and a space, then the one that is nothing else.

        No sign that sorts between a space and a comma may stand in a first cell.
        """
        prefix = f"{words} "
        at = bisect_left(self._rows, prefix)
        while at < len(self._rows) and self._rows[at].startswith(prefix):
            yield _first_cell(self._rows[at])
            at += 1
        if at < len(self._rows) and self._rows[at].startswith(f"{words},"):
            yield words

    def _find(self, key: str) -> str | None:
        beginning = f"{key},"
        at = bisect_left(self._rows, beginning)
        return self._rows[at] if at < len(self._rows) and self._rows[at].startswith(beginning) else None


class SortedFile:
    """First cell -> the rest of the row, of the bytes of a sorted file with a head: its rows are never parted.

    For tables of which a letter asks for a few rows, and which take longer to part into rows than a letter to read.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._first = data.index(b"\n") + 1

    def get(self, key: str, default: str = "") -> str:
        """Return the rest of the row that begins with the key, `default` where none does."""
        beginning = f"{key},".encode()
        low, high = self._first, len(self._data)
        while low < high:
            start = max(self._data.rfind(b"\n", 0, (low + high) // 2) + 1, low)
            end = self._data.find(b"\n", start)
            if self._data[start:end] < beginning:
                low = end + 1
            else:
                high = start
        end = self._data.find(b"\n", low)
        found = self._data.startswith(beginning, low) and low < len(self._data)
        return self._data[low + len(beginning) : end].decode() if found else default


class SortedWords(Set[str]):
    """Words, one a line, that are sorted as text."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words

    def __contains__(self, word: object) -> bool:
        """Tell whether the word is one of them."""
        at = bisect_left(self._words, word) if isinstance(word, str) else len(self._words)
        return at < len(self._words) and self._words[at] == word

    def __iter__(self) -> Iterator[str]:
        """Yield the words in order."""
        return iter(self._words)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._words)

    @classmethod
    def _from_iterable(cls, it: Iterable[T]) -> frozenset[T]:
        return frozenset(it)  # what `|` and `&` make of it is a set like any other


def _first_cell(row: str) -> str:
    return row[: row.index(",")]
