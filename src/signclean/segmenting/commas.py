"""Where a comma or a conjunction parts two signatures, and where it belongs to a name: the best of all cuts.

Every way to group the pieces between commas is weighed by how well the groups stand as signatures; the best wins,
and the distance to the next tells how sure it is.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from signclean.segmenting.boundaries import Boundary, Setting, Stretch, find_boundaries
from signclean.segmenting.forms import spells_acronym
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import CUT_COST, LEAST_LIKELIHOOD

LONGEST_GROUP = 5
"""No signature holds more commas than four, a list of topics inside a name included."""

FAR_APART = 6.0
"""Greater margins (log-odds) tell nothing more."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A way to cut: the stretches (start, end exclusive) that would be signatures. `margin` is log-odds to the next."""

    stretches: tuple[Stretch, ...]
    margin: float


def cut_at_commas(text: str, standing: Standing, setting: Setting) -> Cut:
    """Return the best cut of a text whose signatures may be parted by commas and a last conjunction.

    In a list a cut is usual; otherwise staying whole is. The best way to group the first n pieces is extended by one
    group at a time, so that the work grows with the number of pieces alone.
    """
    boundaries = find_boundaries(text, standing, setting)
    pieces = _pieces(text, boundaries)
    least = LEAST_LIKELIHOOD["list" if setting.in_list else "elsewhere"]
    cut_cost = CUT_COST["list" if setting.in_list or setting.last else "elsewhere"]
    best: list[tuple[float, int]] = [(0.0, 0)]
    second = -math.inf
    for stop in range(1, len(pieces) + 1):
        options = []
        for start in range(max(0, stop - LONGEST_GROUP), stop):
            likelihood = _likelihood(text, pieces[start:stop], boundaries[start : stop - 1], standing)
            cost = boundaries[start - 1].cost + cut_cost if start else 0.0
            options.append((best[start][0] + math.log(max(least, likelihood)) - cost, start))
        options.sort(reverse=True)
        best.append(options[0])
        second = options[1][0] if len(options) > 1 else -math.inf
    return Cut(_trace(best, pieces), min(FAR_APART, best[-1][0] - second))


def _likelihood(text: str, pieces: Sequence[Stretch], inner: Sequence[Boundary], standing: Standing) -> float:
    """Return 0-1: how well the pieces stand as one signature; two that could stand alone speak against it."""
    whole = text[pieces[0][0] : pieces[-1][1]].strip(" .,;")
    if not whole:
        return 0.0
    if standing.knows(whole) or (inner and spells_acronym(whole)):
        return 1.0
    if not inner:
        return standing.in_list(whole)
    alone = standing.of if standing.may_be_person(text[slice(*pieces[0])]) else standing.in_list
    worth = pairwise(alone(text[slice(*piece)]) for piece in pieces)
    against = (1 - boundary.parts * min(sides) for boundary, sides in zip(inner, worth, strict=True))
    return standing.of(whole) * math.prod(against)


def _pieces(text: str, boundaries: Sequence[Boundary]) -> list[Stretch]:
    starts = [0, *(boundary.end for boundary in boundaries)]
    ends = [*(boundary.start for boundary in boundaries), len(text)]
    return list(zip(starts, ends, strict=True))


def _trace(best: Sequence[tuple[float, int]], pieces: Sequence[Stretch]) -> tuple[Stretch, ...]:
    stretches = []
    stop = len(pieces)
    while stop > 0:
        start = best[stop][1]
        stretches.append((pieces[start][0], pieces[stop - 1][1]))
        stop = start
    return tuple(reversed(stretches))
