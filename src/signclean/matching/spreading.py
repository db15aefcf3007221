"""Work on parts of a long list, one after the other or side by side: what comes out does not depend on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

State = TypeVar("State")
Part = TypeVar("Part")
Result = TypeVar("Result")

PART_SIZE = 2_000
"""Entries or pairs that are handed over at once: few enough that no process waits long for the last part of a step."""


class Spread(Protocol):
    """Something that does a piece of work on each part, and gives the results in the order of the parts.

    Work, state and parts must be fit for another process; the state is the same for all parts.
    """

    def __call__(self, work: Callable[[State, Part], Result], state: State, parts: Iterable[Part]) -> Iterator[Result]:
        """Yield what the work gives for each part, in order."""


def work_here(work: Callable[[State, Part], Result], state: State, parts: Iterable[Part]) -> Iterator[Result]:
    """Do the work in this process, part by part."""
    return (work(state, part) for part in parts)


def split(items: Sequence[Part], size: int = PART_SIZE) -> Iterator[Sequence[Part]]:
    """Yield the items in runs of this size; the last may be shorter."""
    return (items[start : start + size] for start in range(0, len(items), size))
