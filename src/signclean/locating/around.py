"""What stands around a place set apart: the country of its heading, and where the others of its letter sit."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from signclean.knowledge.places.countries import countries
from signclean.knowledge.places.gazetteer import find_readings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from signclean.knowledge.places import Place
    from signclean.model import Evidence, Mention

FEWEST = 3
"""So many others of the letter must sit in a country before they tell which of several places is meant."""
MOST = 0.8
"""Share of them, among the countries that have a place of the name."""
HOME = 0.5
"""Share of all located in the letter that must sit in a country before it tells which place a name holds."""
SURE = 0.9
"""Others are located from this strength of one piece of evidence on."""
LARGE = 1_000
"""Thousands of inhabitants from which a place is meant whatever the heading: no village is called for it there."""


class Around(NamedTuple):
    """The country that the heading names, if it names one, and how many of the letter are located in each country."""

    heading: str | None
    letter: Mapping[str, int]

    def choose_under_heading(self, codes: Sequence[str]) -> str | None:
        """Return the code in the country of the heading; None where none is, or the heading names no country."""
        return next((code for code in codes if code[:2] == self.heading), None)

    def choose(self, codes: Sequence[str]) -> str | None:
        """Return the code in whose country nearly all sit of those that sit where one of the codes is."""
        counts = {code: self.letter.get(code, 0) for code in {code[:2] for code in codes}}
        most = max(counts, key=lambda code: (counts[code], code), default="")
        clear = counts and counts[most] >= max(FEWEST, MOST * sum(counts.values()))
        return next(code for code in codes if code[:2] == most) if clear else None

    def choose_at_home(self, codes: Sequence[str]) -> str | None:
        """Return the code where nearly all sit, as `choose` does, if at least half of all the letter sit there.

        A name is written for readers who know where it is: in a letter of Chile San Antonio is not in Texas.
        """
        code = self.choose(codes)
        return code if code and self.letter[code[:2]] >= HOME * sum(self.letter.values()) else None

    def is_namesake(self, place: Place) -> bool:
        """Tell whether a place under the heading of another country is likely a smaller one of the name, over there.

        So in a country of the same first language, for all but large places: `Santa Marta` under `EL SALVADOR`.
        """
        if place.level == "country" or self.heading in {None, place.country} or place.country is None:
            return False
        readings = find_readings(place.text.strip("()[] "))
        alike = countries()[str(self.heading)].first_language == countries()[place.country].first_language
        return alike and bool(readings) and max(reading.weight for reading in readings) < LARGE


NOWHERE = Around(None, {})


def count_countries(
    mentions: Iterable[Mention], evidence: Iterable[Sequence[Evidence]]
) -> Mapping[str, Mapping[str, int]]:
    """Return source -> how many of its mentions are located in each country, by their strongest evidence alone."""
    letters: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for mention, found in zip(mentions, evidence, strict=True):
        if found and found[0].country and found[0].strength >= SURE:
            letters[mention.source][found[0].country] += 1
    return letters
