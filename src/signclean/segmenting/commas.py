"""Where a comma or a conjunction parts two signatures, and where it belongs to a name: the best of all cuts.

Every way to group the pieces between commas is weighed by how well the groups stand as signatures; the best wins,
and the distance to the cuts beside it tells how sure each of its groups is.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from signclean.segmenting.boundaries import Boundary, Setting, Stretch, find_boundaries
from signclean.segmenting.entries import maybe_one_with
from signclean.segmenting.forms import head_of, shares_letters, spells_acronym
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import CLOSE_CUT, LEAST_LIKELIHOOD, PARTS, PLACE

LONGEST_GROUP = 5
"""No signature holds more commas than four, a list of topics inside a name included."""

STRONG = PARTS["strong conjunction"]
CLOSE = 1e-6
"""Sums nearer to each other than this may differ by rounding alone."""

Group = tuple[int, int]
"""Pieces from the first to the second number, exclusive."""


class Cut(NamedTuple):
    """One signature of a cut: where it stands in the text, and in words what else it may be, where that is close."""

    stretch: Stretch
    doubt: str | None


@dataclass(frozen=True, slots=True)
class Weighing:
    """A text in pieces, and what each way to group them weighs (log-likelihood)."""

    text: str
    standing: Standing
    setting: Setting
    boundaries: Sequence[Boundary]
    pieces: Sequence[Stretch]
    gains: dict[Group, float] = field(default_factory=dict)
    told: dict[Group, tuple[float, str]] = field(default_factory=dict)
    alone: dict[tuple[int, bool], float] = field(default_factory=dict)
    people: dict[int, bool] = field(default_factory=dict)
    places: dict[int, bool] = field(default_factory=dict)

    def gain(self, group: Group) -> float:
        """Return how well the pieces of the group stand as one signature."""
        if group not in self.gains:
            most, whole = self._told_by_pieces(group)
            self.gains[group] = self._log(group, self.standing.of_unknown(whole) * most if whole else most)
        return self.gains[group]

    def most(self, group: Group) -> float:
        """Return what the gain is at most, as its pieces tell before the whole is weighed."""
        return self._log(group, self._told_by_pieces(group)[0])

    def _log(self, group: Group, likelihood: float) -> float:
        """Return the logarithm of the likelihood; many odd names are not one less odd."""
        least = LEAST_LIKELIHOOD["list" if self.setting.in_list else "elsewhere"] ** (group[1] - group[0])
        return math.log(max(least, likelihood))

    def cost(self, piece: int) -> float:
        """Return what a cut before the piece costs; none before the first."""
        return self.boundaries[piece - 1].cost if piece else 0.0

    def stretch(self, group: Group) -> Stretch:
        """Return where the pieces of the group stand in the text."""
        return self.pieces[group[0]][0], self.pieces[group[1] - 1][1]

    def _told_by_pieces(self, group: Group) -> tuple[float, str]:
        """Return 0-1: how well the pieces stand as one at most, and the whole where it has a say in it as well."""
        if group not in self.told:
            self.told[group] = self._tell_by_pieces(*group)
        return self.told[group]

    def _tell_by_pieces(self, start: int, stop: int) -> tuple[float, str]:
        """Two pieces that could stand alone speak against their being one, as do two people with a role between."""
        whole = self.text[slice(*self.stretch((start, stop)))].strip(" .,;")
        if not whole:
            return 0.0, ""
        if self.standing.knows(whole) or (stop - start > 1 and self._has_one_acronym(start, stop, whole)):
            return 1.0, ""
        if stop - start == 1:
            return self.standing.in_list(whole), ""
        person = self._may_be_person(start)
        worth = [self._stands_alone(piece, person) for piece in range(start, stop)]
        sides = zip(self._left_sides(start, worth), worth[1:], strict=True)
        against = [1 - self.boundaries[at].parts * min(pair) for at, pair in enumerate(sides, start)]
        joints = [at for at in range(start + 1, stop - 1) if self.boundaries[at].parts >= STRONG]
        against += [1 - STRONG * min(self._stands_before(start, at + 1), worth[at + 1 - start]) for at in joints]
        if person and any(map(self._is_person, range(start + 2, stop))):
            against.append(1 - self.boundaries[start].parts * worth[0])
        return math.prod(against), whole

    def _left_sides(self, start: int, worth: Sequence[float]) -> Iterator[float]:
        """Yield what stands left of each comma: behind a place, which goes with the name before it, that name."""
        left = 1.0
        for at, alone in enumerate(worth[:-1]):
            left = max(left, alone) if start + at > 0 and self._is_place(start + at) else alone
            yield left

    def _has_one_acronym(self, start: int, stop: int, whole: str) -> bool:
        """Tell whether the acronym at the end is made of the words of all pieces, and not without the first."""
        if spells_acronym(whole):
            return True
        ends = (self.text[slice(*self.stretch((at, stop)))].strip(" .,;") for at in range(start + 1, stop))
        return shares_letters(whole) and not any(map(shares_letters, ends))

    def _may_be_person(self, piece: int) -> bool:
        if piece not in self.people:
            self.people[piece] = self.standing.may_be_person(self.text[slice(*self.pieces[piece])])
        return self.people[piece]

    def _is_place(self, piece: int) -> bool:
        if piece not in self.places:
            self.places[piece] = self.standing.shape_of(self.text[slice(*self.pieces[piece])].strip()).place > PLACE
        return self.places[piece]

    def _stands_before(self, start: int, stop: int) -> float:
        """Return how well all pieces before a strong conjunction stand as one: its left side may hold commas."""
        return self.standing.in_list(self.text[slice(*self.stretch((start, stop)))])

    def _is_person(self, piece: int) -> bool:
        return self.standing.is_person(head_of(self.text[slice(*self.pieces[piece])]))

    def _stands_alone(self, piece: int, person: bool) -> float:
        """Return how well the piece stands alone, behind what may be a person or in a list: each is weighed once."""
        key = piece, person
        if key not in self.alone:
            weigh = self.standing.of if person else self.standing.in_list
            self.alone[key] = weigh(self.text[slice(*self.pieces[piece])])
        return self.alone[key]


def cut_at_commas(text: str, standing: Standing, setting: Setting) -> list[Cut]:
    """Return the best cut of a text whose signatures may be parted by commas and a last conjunction.

    In a list a cut is usual; otherwise staying whole is.
    """
    boundaries = find_boundaries(text, standing, setting)
    if not boundaries:
        return [Cut((0, len(text)), None)]
    weighing = Weighing(text, standing, setting, boundaries, _pieces(text, boundaries))
    groups = _best_groups(weighing)
    return [Cut(weighing.stretch(group), _doubt(weighing, groups, at)) for at, group in enumerate(groups)]


def _best_groups(weighing: Weighing) -> list[Group]:
    """Return the grouping of the greatest weight.

    The best way to group the first n pieces is extended by one group at a time, so that the work grows with the
    number of pieces alone. A group that its pieces keep from being the best is not weighed as a whole.
    """
    best = [(0.0, 0)]
    for stop in range(1, len(weighing.pieces) + 1):
        options: list[tuple[float, int]] = []
        for start in range(stop - 1, max(0, stop - LONGEST_GROUP) - 1, -1):
            rest = best[start][0] - weighing.cost(start)
            if not options or rest + weighing.most((start, stop)) > max(options)[0] - CLOSE:
                options.append((best[start][0] + weighing.gain((start, stop)) - weighing.cost(start), start))
        best.append(max(options))
    groups: list[Group] = []
    stop = len(weighing.pieces)
    while stop > 0:
        groups.append((best[stop][1], stop))
        stop = best[stop][1]
    return groups[::-1]


def _doubt(weighing: Weighing, groups: Sequence[Group], at: int) -> str | None:
    """Return in words the cut beside the chosen one that weighs nearly as much, if there is one."""
    loss, words = min(_cuts_beside(weighing, groups, at), default=(math.inf, ""))
    return words if loss < CLOSE_CUT else None


def _cuts_beside(weighing: Weighing, groups: Sequence[Group], at: int) -> Iterator[tuple[float, str]]:
    """Yield what is lost (log-odds) by cutting the group in two, or by joining it to the next, with the reason."""
    start, stop = group = groups[at]
    for middle in range(start + 1, stop):
        split = weighing.gain((start, middle)) + weighing.gain((middle, stop)) - weighing.cost(middle)
        right = weighing.text[slice(*weighing.stretch((middle, stop)))]
        yield weighing.gain(group) - split, f"it may be two signatures, the second from “{right}” on"
    if at + 1 < len(groups) and groups[at + 1][1] - start <= LONGEST_GROUP:
        following = groups[at + 1]
        parted = weighing.gain(group) + weighing.gain(following) - weighing.cost(stop)
        words = weighing.text[slice(*weighing.stretch(following))]
        yield parted - weighing.gain((start, following[1])), maybe_one_with(words)


def _pieces(text: str, boundaries: Sequence[Boundary]) -> list[Stretch]:
    starts = [0, *(boundary.end for boundary in boundaries)]
    ends = [*(boundary.start for boundary in boundaries), len(text)]
    return list(zip(starts, ends, strict=True))
