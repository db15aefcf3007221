"""Where a comma or a conjunction parts two signatures, and where it belongs to a name: the best of all cuts.

Every way to group the pieces between commas is weighed by how well the groups stand as signatures; the best wins,
and the distance to the next tells how sure it is.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from signclean.knowledge.lexicon import leading_articles, list_conjunctions
from signclean.segmenting.passage import Passage
from signclean.segmenting.scanning import find_top_level
from signclean.segmenting.standing import Standing, starts_small
from signclean.text import fold

LONGEST_GROUP = 5
"""No signature holds more commas than four, a list of topics inside a name included."""

CUT_COST = 0.25
"""What a cut costs in log-likelihood: between equals the text stays whole."""

CONJUNCTION_COST = {"end": 0.1, "middle": 1.2}
"""A conjunction before the last member is usual, one before it is rare."""

FAR_APART = 6.0
LEAST_STANDING = 0.02


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place where the text may be cut: what stands there (`start` to `end`) would be left out."""

    start: int
    end: int
    cost: float


@dataclass(frozen=True, slots=True)
class Cut:
    """A way to cut: the stretches (start, end exclusive) that would be signatures. `margin` is log-odds to the next."""

    stretches: tuple[tuple[int, int], ...]
    margin: float


def cut_at_commas(passage: Passage, standing: Standing, *, in_list: bool) -> Cut:
    """Return the best cut of a text whose signatures may be parted by commas and a last conjunction.

    With `in_list` the text is known to list signatures; otherwise staying whole is what is usual.
    """
    boundaries = _boundaries(passage.text)
    edges = [(0, 0), *((b.start, b.end) for b in boundaries), (len(passage.text), len(passage.text))]
    costs = [0.0, *(b.cost + (CUT_COST if in_list else 3 * CUT_COST) for b in boundaries), 0.0]
    best: list[tuple[float, int]] = [(0.0, 0)]
    second = -math.inf
    for stop in range(1, len(edges)):
        options = []
        for start in range(max(0, stop - LONGEST_GROUP), stop):
            gain = _gain(passage.text[edges[start][1] : edges[stop][0]], standing)
            options.append((best[start][0] + gain - costs[stop], start))
        options.sort(reverse=True)
        best.append(options[0])
        second = options[1][0] if len(options) > 1 else -math.inf
    return Cut(_trace(best, edges), min(FAR_APART, best[-1][0] - second))


def conjunction_pattern() -> re.Pattern[str]:
    """Return the pattern of a conjunction between two members, a comma before it and an article after it included."""
    return _conjunction_pattern()


def _gain(text: str, standing: Standing) -> float:
    """Return the log of how well the stretch stands; a body whose name runs over a comma stands a little less."""
    bare = text.strip(" .,;")
    if not bare:
        return -FAR_APART
    return math.log(max(LEAST_STANDING, standing.of(bare)))


def _boundaries(text: str) -> list[Boundary]:
    commas = [Boundary(a, b, 0.0) for a, b in find_top_level(re.compile(r",\s+|,(?=[^\W\d])"), text)]
    joints = find_top_level(_conjunction_pattern(), text)
    last = joints[-1][0] if joints else -1
    for start, end in joints:
        at_end = start == last and not any(c.start > end for c in commas)
        cost = CONJUNCTION_COST["end" if at_end else "middle"]
        commas = [c for c in commas if not start <= c.start < end]
        commas.append(Boundary(start, end, cost))
    return sorted(commas, key=lambda b: b.start)


@cache
def _conjunction_pattern() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(list_conjunctions(), key=len, reverse=True))
    return re.compile(rf",?\s+(?:{words})\s+", re.IGNORECASE)


def _trace(best: Sequence[tuple[float, int]], edges: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    stretches = []
    stop = len(edges) - 1
    while stop > 0:
        start = best[stop][1]
        stretches.append((edges[start][1], edges[stop][0]))
        stop = start
    return tuple(reversed(stretches))


def without_lead(passage: Passage) -> Passage:
    """Return the member without the article that leads it inside a list (`the`, `la`).

    An article in capitals belongs to the name (`La Cimade`), and so does one before a small word.
    """
    words = passage.text.split(maxsplit=1)
    if len(words) == 2 and words[0].islower() and fold(words[0]) in leading_articles() and not starts_small(words[1]):
        return passage.cut(passage.text.index(words[1], len(words[0])))
    return passage
