"""Two entries laid beside each other: their names word by word, their places, and what is left over on either side."""

from __future__ import annotations

from dataclasses import dataclass

from signclean.lazy import Lazy
from signclean.matching.descriptions import Description, find_description
from signclean.matching.filled_in import fill_in_towns
from signclean.matching.frequencies import drop_frequency
from signclean.matching.incorporated import forms_exclude
from signclean.matching.keys import Word
from signclean.matching.languages import in_two_languages
from signclean.matching.links import Alignment, Link
from signclean.matching.listing import Listing
from signclean.matching.numbered_places import read_numbered_place
from signclean.matching.places import Relation, find_spot, relate
from signclean.matching.profiles import Profile
from signclean.matching.sides import Side, make_side
from signclean.matching.spots import Spot

LONG_NAME_BITS = 18.0
"""Information (bits) beyond that which tells one name of the list, from which a name is one body's alone."""


def compare_forms(a: Profile, b: Profile, alignment: Alignment, listing: Listing) -> Comparison:
    """Return the comparison of two entries by the names that the alignment lays beside each other."""
    side_a = make_side(a, alignment.a, alignment.only_a, b, listing)
    side_b = make_side(b, alignment.b, alignment.only_b, a, listing)
    if side_a.has("number") or side_b.has("number"):
        side_a, side_b = read_numbered_place(side_a, side_b), read_numbered_place(side_b, side_a)
        side_a, side_b = drop_frequency(side_a, side_b), drop_frequency(side_b, side_a)
    named = alignment.a is a.forms[0] and alignment.b is b.forms[0]
    return Comparison(side_a, side_b, alignment, listing, named)


@dataclass(frozen=True)
class Comparison:
    """A pair of names ready to be judged."""

    a: Side
    b: Side
    alignment: Alignment
    listing: Listing
    named_first: bool

    @Lazy
    def sides(self) -> tuple[tuple[Side, Side], tuple[Side, Side]]:
        """Each side with the other."""
        return (self.a, self.b), (self.b, self.a)

    @Lazy
    def countries(self) -> tuple[frozenset[str], frozenset[str]]:
        """The countries that the entries tell; those of the second are not looked for where the first tells none."""
        told = self.a.profile.countries
        return told, self.b.profile.countries if told else told

    @Lazy
    def fill_in_towns(self) -> bool:
        """Tell whether each entry sets a town of its own in a column, as people do who sign for one body."""
        return fill_in_towns(self.a.profile, self.b.profile, self.listing)

    @property
    def differs(self) -> bool:
        """Tell whether either name has a word, no place, that the other lacks."""
        return bool(self.a.extra or self.b.extra)

    @Lazy
    def description(self) -> Description | None:
        """How one name describes the body that the other names shortly; None where it does not."""
        return next((how for side, other in self.sides if (how := find_description(side, other))), None)

    @Lazy
    def translates(self) -> bool:
        """Tell whether a word of one name is the translation of one of the other."""
        return any(link.how == "translated" for link in self.alignment.links)

    @Lazy
    def near_alone(self) -> bool:
        """Tell whether a word is only near its counterpart, and no legal form behind both names speaks for one."""
        a, b = self.a.profile.families, self.b.profile.families
        near = any(link.how == "near" for link in self.alignment.links)
        return near and not (a and b and not forms_exclude(a, b))

    @Lazy
    def in_two_languages(self) -> bool:
        """Tell whether a word of one name is a translation, or the small words are of two languages."""
        return self.translates or in_two_languages(self.a.form, self.b.form)

    @Lazy
    def shared(self) -> list[Word]:
        """The words of the first name that have a counterpart in the second; of letters, the words they stand for.

        Words that are only near are none: they may be two.
        """
        links = (link for link in self.alignment.links if link.how != "near")
        longest = [max((self._run(link.a, self.a), self._run(link.b, self.b)), key=len) for link in links]
        return [word for run in longest for word in run]

    @Lazy
    def shared_bits(self) -> float:
        """The information (bits) in the words that agree; a land and what is of it agree in many bodies by chance."""
        lands = {link.a[0] for link in self.alignment.links if link.how == "inflected" and self._is_land(link)}
        told = [self.a.form.words[i] for i in lands]
        return sum(self.listing.information(word) for word in self.shared if word not in told)

    def _is_land(self, link: Link) -> bool:
        return self.a.form.stems[link.a[0]] != self.b.form.stems[link.b[0]]

    @Lazy
    def tells_one(self) -> bool:
        """Tell whether the words that agree tell so much that no chapter or namesake is called so as well."""
        return not self.differs and self.shared_bits >= self.listing.bits_of_one + LONG_NAME_BITS

    @Lazy
    def shared_spot(self) -> Spot | None:
        """The place in the words that agree, where there is one."""
        links = self.alignment.links
        linked = ((self.a.form, [i for x in links for i in x.a]), (self.b.form, [j for x in links for j in x.b]))
        return next((found[0] for form, free in linked if (found := find_spot(form, free))), None)

    @Lazy
    def spot_relations(self) -> list[tuple[Spot, Spot, Relation]]:
        """How each place of the one entry lies to each of the other.

        A place in a name is not apart from the one beside both names: that entry tells the two together.
        """
        found = [(a, b, relate(a, b)) for a in self.a.spots for b in self.b.spots]
        inside = (self.a.inside, self.b.inside)
        beside = [
            spot for a, b, how in found if how == "same" and a not in inside and b not in inside for spot in (a, b)
        ]
        return [
            (a, b, "within" if how == "apart" and any(spot is a or spot is b for spot in beside) else how)
            for a, b, how in found
        ]

    @Lazy
    def same_place(self) -> bool:
        """Tell whether both entries tell one place: beside their names, in words that agree, or as their country."""
        told = any(other.implies(spot) for side, other in self.sides for spot in side.spots)
        return told or any(how == "same" for _, _, how in self.spot_relations) or self.shared_spot is not None

    @staticmethod
    def _run(indices: tuple[int, ...], side: Side) -> list[Word]:
        return [side.form.words[i] for i in indices]
