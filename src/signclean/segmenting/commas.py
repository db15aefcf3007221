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

from signclean.knowledge.lexicon import leading_articles, list_conjunctions, prepositions
from signclean.knowledge.parent_words import parent_words
from signclean.segmenting.passage import Passage
from signclean.segmenting.scanning import COMMA, find_top_level
from signclean.segmenting.standing import ELIDED, Standing, spells_acronym, starts_small
from signclean.text import fold

LONGEST_GROUP = 5
"""No signature holds more commas than four, a list of topics inside a name included."""

CUT_COST = 0.25
"""What a cut costs in log-likelihood: between equals the text stays whole."""

CONJUNCTION_COST = {"end": 0.1, "middle": 1.2}
"""A conjunction before the last member is usual, one before it is rare."""

JOINED = {"strong": 0.95, "named": 0.75, "simple": 0.55, "closing": 0.45, "inner": 0.3, "weak": 0.05}
"""How much a conjunction speaks against joining what stands on its sides, times how well the right side stands (0-1).

Strong are long ones (`sowie`, `as well as`) and those after a comma; named, before words that begin a name.
"""

PARTS = {"person": 0.2, "whole": 0.9, "two names": 0.85, "else": 0.3}
"""The same for a comma in a list that another mark parts (`A; B, C; D`)."""

SHORT_CONJUNCTION = 3
LIST_FLOOR = 0.15
"""Inside a list even an odd name stands this well (0-1)."""

SWALLOWED = 0.9
"""How much a piece that stands well alone (1.0) speaks against its being part of a longer name (0-1)."""

FAR_APART = 6.0
LEAST_STANDING = 0.02


Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place where the text may be cut: what stands there (`start` to `end`) would be left out. `parts` is 0-1."""

    start: int
    end: int
    cost: float
    parts: float


@dataclass(frozen=True, slots=True)
class Cut:
    """A way to cut: the stretches (start, end exclusive) that would be signatures. `margin` is log-odds to the next."""

    stretches: tuple[Stretch, ...]
    margin: float


def cut_at_commas(passage: Passage, standing: Standing, *, in_list: bool, last: bool = False) -> Cut:
    """Return the best cut of a text whose signatures may be parted by commas and a last conjunction.

    With `in_list` the text is known to list signatures; otherwise staying whole is what is usual. The `last` piece of
    a list is where a conjunction may join two (`…; A; B and C`).
    """
    text = passage.text
    boundaries = _boundaries(text, standing, in_list=in_list, last=last)
    pieces = _pieces(text, boundaries)
    floor = LIST_FLOOR if in_list else LEAST_STANDING
    best: list[tuple[float, int]] = [(0.0, 0)]
    second = -math.inf
    for stop in range(1, len(pieces) + 1):
        options = []
        for start in range(max(0, stop - LONGEST_GROUP), stop):
            gain = math.log(max(floor, _likelihood(text, pieces[start:stop], boundaries[start : stop - 1], standing)))
            cost = (boundaries[start - 1].cost + (CUT_COST if in_list or last else 3 * CUT_COST)) if start else 0.0
            options.append((best[start][0] + gain - cost, start))
        options.sort(reverse=True)
        best.append(options[0])
        second = options[1][0] if len(options) > 1 else -math.inf
    return Cut(_trace(best, pieces), min(FAR_APART, best[-1][0] - second))


def conjunction_pattern() -> re.Pattern[str]:
    """Return the pattern of a conjunction between two members, a comma before it and an article after it included."""
    return _conjunction_pattern()


def _likelihood(text: str, pieces: Sequence[Stretch], inner: Sequence[Boundary], standing: Standing) -> float:
    """Return 0-1: how well the pieces stand as one signature; each that could stand alone speaks against it."""
    whole = text[pieces[0][0] : pieces[-1][1]].strip(" .,;")
    if not whole:
        return 0.0
    if standing.knows(whole):
        return 1.0
    if not inner:
        return standing.in_list(whole)
    first = text[slice(*pieces[0])]
    alone = standing.of if standing.may_be_person(first) else standing.in_list
    likelihood = standing.of(whole)
    if spells_acronym(whole):
        return 1.0
    worth = [alone(text[slice(*piece)]) for piece in pieces]
    for boundary, left, right in zip(inner, worth, worth[1:], strict=False):
        likelihood *= 1 - boundary.parts * min(left, right)
    return likelihood


def _boundaries(text: str, standing: Standing, *, in_list: bool, last: bool) -> list[Boundary]:
    """Return where the text may be cut, in order; a comma before a legal form parts nothing."""
    joints = find_top_level(_conjunction_pattern(), text)
    commas = [edge for edge in find_top_level(COMMA, text) if not any(a <= edge[0] < b for a, b in joints)]
    commas = [(a, b) for a, b in commas if not standing.shape_of(_until_comma(text[b:])).legal_form]
    found = [Boundary(a, b, 0.0, SWALLOWED if in_list else _comma_parts(text, a, b, standing)) for a, b in commas]
    for start, end in joints:
        at_end = not any(comma > end for comma, _ in commas)
        named = standing.begins_name(_until_comma(text[end:]))
        sort = _conjunction_sort(text, start, end, named=named) if (commas and in_list) or last else "weak"
        if sort == "named" and not at_end and fold(text[end:].split(maxsplit=1)[0]) not in leading_articles():
            sort = "inner"
        if sort == "weak" and at_end and in_list and commas and len(_until_comma(text[end:]).split()) > 1:
            sort = "closing"
        found.append(
            Boundary(start, end, CONJUNCTION_COST["end" if at_end or sort == "named" else "middle"], JOINED[sort])
        )
    return sorted(found, key=lambda boundary: boundary.start)


def _comma_parts(text: str, start: int, end: int, standing: Standing) -> float:
    """Return how much a comma speaks for a cut where another mark is the separator: little, unless both sides are whole.

    A left side is whole with its acronym or legal form at its end, or known from elsewhere; a right side that begins
    as names do is likely to be one, unless it is the kind of body that has others within it.
    """
    left = text[:start].rsplit(",", 1)[-1].strip()
    right = _until_comma(text[end:])
    if standing.is_person(left):
        return PARTS["person"]
    words = right.split()
    if words and fold(words[0]) in parent_words():
        return PARTS["else"]
    if left.endswith(")") or standing.knows(left) or standing.knows(right) or standing.ends_in_legal_form(left):
        return PARTS["whole"]
    named = standing.begins_name(right) or standing.ends_in_legal_form(right)
    return PARTS["two names" if named and len(words) > 1 and len(left.split()) > 1 else "else"]


def _conjunction_sort(text: str, start: int, end: int, *, named: bool) -> str:
    """Return how the conjunction parts: `strong`, `named`, `simple` (what stands before it has no place for more)."""
    if len(text[start:end].split(maxsplit=1)[0].strip(",")) > SHORT_CONJUNCTION or text[start] == ",":
        return "strong"
    if named:
        return "named"
    before = text[:start].rsplit(",", 1)[-1].split()
    simple = not any(fold(word) in prepositions() for word in before) and len(_until_comma(text[end:]).split()) > 1
    return "simple" if simple else "weak"


def _until_comma(text: str) -> str:
    return text.split(",", 1)[0].strip(" .;")


def _pieces(text: str, boundaries: Sequence[Boundary]) -> list[Stretch]:
    starts = [0, *(boundary.end for boundary in boundaries)]
    ends = [*(boundary.start for boundary in boundaries), len(text)]
    return list(zip(starts, ends, strict=True))


@cache
def _conjunction_pattern() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(list_conjunctions(), key=len, reverse=True))
    return re.compile(rf",?\s+(?:{words})\s+", re.IGNORECASE)


def _trace(best: Sequence[tuple[float, int]], pieces: Sequence[Stretch]) -> tuple[Stretch, ...]:
    stretches = []
    stop = len(pieces)
    while stop > 0:
        start = best[stop][1]
        stretches.append((pieces[start][0], pieces[stop - 1][1]))
        stop = start
    return tuple(reversed(stretches))


def without_lead(passage: Passage) -> Passage:
    """Return the member without the conjunction and article that lead it inside a list (`and the`, `y la`).

    An article in capitals belongs to the name (`La Cimade`), and so does one before a small word.
    """
    if elided := ELIDED.match(passage.text):
        return passage.cut(elided.end())
    for leads in (list_conjunctions(), leading_articles()):
        words = passage.text.split(maxsplit=1)
        if len(words) == 2 and words[0].islower() and fold(words[0]) in leads and not starts_small(words[1]):
            passage = passage.cut(passage.text.index(words[1], len(words[0])))
    return passage
