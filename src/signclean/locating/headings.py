"""What a heading tells of all that stand under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signclean.knowledge.places import read_place
from signclean.locating import rules
from signclean.locating.around import NOWHERE, Around
from signclean.locating.rules import Rule
from signclean.locating.told import read_inside
from signclean.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator


def read_heading(heading: str, around: Around = NOWHERE) -> Iterator[Evidence]:
    """Yield the place that a heading is, or the countries that it holds.

    One of several places of the name (`Georgia`) is that of the letter, else each is a hint. So is each of several
    countries side by side: what an entry says tells which.
    """
    place = read_place(heading)
    if place is None:
        yield from read_inside(heading, Rule.SECTION, rules.HEADING)
    elif place.country and not place.ambiguous:
        yield Evidence(Rule.SECTION, heading, rules.HEADING, place.country, place.subdivision)
    elif code := around.choose(place.codes) if place.ambiguous else None:
        yield Evidence(Rule.SECTION, heading, rules.HEADING, code[:2], code if "-" in code else None)
    else:
        share = rules.SET_APART_UNSURE / max(2, len(place.codes))
        for code in place.codes:
            yield Evidence(Rule.SECTION, heading, share, code[:2], code if "-" in code else None)
