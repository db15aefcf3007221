"""The gaps between words of a list found again in another version of it, by the words around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from signclean.checking.comparing.words import Version, Word

Reach = tuple[int, int]
Key = tuple[tuple[str, ...], tuple[str, ...]]
Index = Mapping[Key, int | None]
"""The first gap (by the word behind it) with each key, None where others with it are of another sort."""

TWO_SIDED: tuple[Reach, ...] = ((3, 3), (2, 2), (2, 1), (1, 2), (1, 1))
"""Words before and behind a gap by which it is found again, the surest first."""
SURE = TWO_SIDED[:4]
"""Those by which a line end is taken over, for it may part two entries."""
ONE_SIDED: tuple[Reach, ...] = ((0, 3),)
"""Those for a line end behind a word that is another one now, once others show that the list was wrapped anew."""
BORDERS: tuple[Reach, ...] = ((3, 0), (2, 0), (0, 3), (0, 2))
"""Those that tell where entries of the other list end and begin."""


def index_gaps(version: Version, keys: frozenset[Key]) -> Index:
    """Return the gaps of a list that have one of the keys."""
    found: dict[Key, int | None] = {}
    for at in range(1, len(version.words)) if keys else ():
        for key in keys_of(version.words, at):
            if key in keys:
                first = found.setdefault(key, at)
                if first is not None and version.words[first].gap is not version.words[at].gap:
                    found[key] = None
    return found


def keys_of(words: Sequence[Word], at: int, reaches: Sequence[Reach] = (*TWO_SIDED, *BORDERS)) -> Iterator[Key]:
    """Yield the keys of the gap before a word; fewer at either end of the list."""
    for before, behind in reaches:
        if before <= at and at + behind <= len(words):
            yield (
                tuple(word.text for word in words[at - before : at]),
                tuple(word.text for word in words[at : at + behind]),
            )
