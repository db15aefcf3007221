"""Two entries laid beside each other: their names word by word, their places, and what is left over on either side."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from signclean.matching.acronyms import is_own_acronym
from signclean.matching.alignment import Alignment, align
from signclean.matching.chapters import beside
from signclean.matching.keys import Word
from signclean.matching.listing import Listing
from signclean.matching.places import Relation, find_spot, relate
from signclean.matching.profiles import Form, Profile, Spot


def compare_forms(a: Profile, b: Profile, form_a: Form, form_b: Form, listing: Listing) -> Comparison:
    """Return the comparison of one name of each entry."""
    alignment = align(form_a, form_b, listing)
    side_a = _make_side(a, form_a, alignment.only_a, b)
    side_b = _make_side(b, form_b, alignment.only_b, a)
    named = form_a is a.forms[0] and form_b is b.forms[0]
    return Comparison(side_a, side_b, alignment, listing, named)


def _make_side(profile: Profile, form: Form, free: list[int], other: Profile) -> Side:
    """Return a side of the comparison.

    Words that the other entry sets beside its name as a place are a place here too, and an acronym of either entry
    that stands in the name says nothing more.
    """
    inside, taken = _find_inside(form, free, other)
    letters = {p.acronym.key for p in (profile, other) if p.acronym}
    left = tuple(i for i in free if i not in taken and form.words[i].key not in letters and not is_own_acronym(form, i))
    return Side(profile, form, tuple(form.words[i] for i in left), left, inside)


def _find_inside(form: Form, free: list[int], other: Profile) -> tuple[Spot | None, list[int]]:
    for spot in beside(other):
        run = [i for i in free if form.words[i].stem in spot.words]
        if run and {form.words[i].stem for i in run} == spot.words:
            text = " ".join(form.words[i].raw for i in run)
            return Spot(text, spot.words, apart=False, place=spot.place), run
    return find_spot(form, free) or (None, [])


@dataclass(frozen=True)
class Side:
    """One entry in a comparison: the words that the other lacks, and the places it tells beside and inside its name."""

    profile: Profile
    form: Form
    extra: tuple[Word, ...]
    indices: tuple[int, ...]
    inside: Spot | None

    @cached_property
    def spots(self) -> list[Spot]:
        """The places beside the name and, of those in it, the one the other name lacks."""
        return [*beside(self.profile), *([self.inside] if self.inside else [])]

    def has(self, *roles: str) -> list[Word]:
        """Return the extra words of these roles."""
        return [word for word in self.extra if word.role in roles]


@dataclass(frozen=True)
class Comparison:
    """A pair of names ready to be judged."""

    a: Side
    b: Side
    alignment: Alignment
    listing: Listing
    named_first: bool

    @cached_property
    def sides(self) -> tuple[tuple[Side, Side], tuple[Side, Side]]:
        """Each side with the other."""
        return (self.a, self.b), (self.b, self.a)

    @cached_property
    def shared(self) -> list[Word]:
        """The words of the first name that have a counterpart in the second; of letters, the words they stand for."""
        longest = [
            max((self._run(link.a, self.a), self._run(link.b, self.b)), key=len) for link in self.alignment.links
        ]
        return [word for run in longest for word in run]

    @cached_property
    def shared_spot(self) -> Spot | None:
        """The place in the words that agree, where there is one."""
        links = self.alignment.links
        linked = ((self.a.form, [i for x in links for i in x.a]), (self.b.form, [j for x in links for j in x.b]))
        return next((found[0] for form, free in linked if (found := find_spot(form, free))), None)

    @cached_property
    def spot_relations(self) -> list[tuple[Spot, Spot, Relation]]:
        """How each place of the one entry lies to each of the other."""
        return [(a, b, relate(a, b)) for a in self.a.spots for b in self.b.spots]

    @property
    def same_place(self) -> bool:
        """Tell whether both entries tell one place: beside their names, or in the words that agree."""
        return any(how == "same" for _, _, how in self.spot_relations) or self.shared_spot is not None

    @staticmethod
    def _run(indices: tuple[int, ...], side: Side) -> list[Word]:
        return [side.form.words[i] for i in indices]
