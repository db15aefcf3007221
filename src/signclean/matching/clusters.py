"""From verdicts on pairs to clusters in which every pair is the same: a chain of likenesses joins nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from signclean.matching.verdicts import Verdict

Pair = tuple[int, int]
"""Two positions, the smaller first."""


class Clustering(NamedTuple):
    """Clusters as sorted positions, in the order of their first.

    `open_pairs` holds the pairs of positions whose verdict is `same` or `doubt` and which were not joined.
    """

    clusters: tuple[tuple[int, ...], ...]
    open_pairs: dict[Pair, Verdict]


def cluster(
    size: int, judged: Mapping[Pair, Verdict], ask: Callable[[Pair], Verdict], order: Sequence[str]
) -> Clustering:
    """Return the clusters of `size` entries, in each of which every pair is the same.

    `judged` holds the verdicts on the candidate pairs, `ask` gives any other, `order` a text for each position that
    breaks ties and does not depend on where an entry stands. In a group of entries that hang together, the entry that
    most others equal begins a cluster, and the others join it in that order, each where it equals all that are in it.
    """
    near = _neighbours(judged)
    rank = {i: (-len(near[i]), -sum(judged[_pair(i, j)].probability for j in near[i]), order[i]) for i in near}
    clusters: list[tuple[int, ...]] = [(position,) for position in range(size) if position not in near]
    for group in _components(near):
        clusters += _split(sorted(group, key=rank.__getitem__), ask)
    home = {position: members for members in clusters for position in members}
    still_open = {p: v for p, v in judged.items() if v.answer != "different" and home[p[0]] != home[p[1]]}
    return Clustering(tuple(sorted(clusters)), still_open)


def find_groups(judged: Mapping[Pair, Verdict]) -> Iterator[list[int]]:
    """Yield the groups of entries that hang together by pairs that are the same."""
    return _components(_neighbours(judged))


def _pair(i: int, j: int) -> Pair:
    return (i, j) if i < j else (j, i)


def _neighbours(judged: Mapping[Pair, Verdict]) -> dict[int, set[int]]:
    near: defaultdict[int, set[int]] = defaultdict(set)
    for (i, j), verdict in judged.items():
        if verdict.answer == "same":
            near[i].add(j)
            near[j].add(i)
    return dict(near)


def _components(near: Mapping[int, set[int]]) -> Iterator[list[int]]:
    """Yield the groups of entries that hang together by pairs that are the same."""
    seen: set[int] = set()
    for start in near:
        if start in seen:
            continue
        seen.add(start)
        group = [start]
        for position in group:  # grows while it is read
            fresh = sorted(near[position] - seen)
            seen.update(fresh)
            group.extend(fresh)
        yield group


def _split(ranked: list[int], ask: Callable[[Pair], Verdict]) -> Iterator[tuple[int, ...]]:
    """Yield clusters of a group whose members come in the order in which they may join."""
    while ranked:
        members: list[int] = []
        for position in ranked:
            if all(ask(_pair(position, member)).answer == "same" for member in members):
                members.append(position)
        ranked = [position for position in ranked if position not in members]
        yield tuple(sorted(members))
