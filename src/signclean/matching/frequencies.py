"""The frequency that a radio station sets beside its name: `Radio Comunitaria 95.3 FM`."""

from __future__ import annotations

from dataclasses import replace

from signclean.matching.sides import Side

_UNITS = frozenset({"fm", "am", "mhz", "khz"})


def drop_frequency(side: Side, other: Side) -> Side:
    """Return a side of the comparison without the frequency in its name, where the other name has no number."""
    words = side.form.words
    if any(word.role == "number" for word in other.form.words):
        return side
    units = [i for i in side.indices if words[i].key in _UNITS]
    taken = {i for at in units for i in (*_numbers(side, at, 1), at, *_numbers(side, at, -1))}
    if len(taken) == len(units):
        return side
    kept = [(i, word) for i, word in zip(side.indices, side.extra, strict=True) if i not in taken]
    return replace(side, indices=tuple(i for i, _ in kept), extra=tuple(word for _, word in kept))


def _numbers(side: Side, at: int, step: int) -> list[int]:
    """Return the extra numbers of a name that follow a word, or with a `step` of -1 stand before it."""
    found = []
    while (at := at + step) in side.indices and side.form.words[at].role == "number":
        found.append(at)
    return found
