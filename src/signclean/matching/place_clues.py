"""What the places of two entries say."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.matching.comparison import Comparison, Side
from signclean.matching.places import relate
from signclean.matching.profiles import Spot
from signclean.matching.verdicts import Clue


def place_clues(pair: Comparison) -> Iterator[Clue]:
    """Yield the clues that places, told countries and the countries of coalitions give."""
    if same := next((a for a, _, relation in pair.spot_relations if relation == "same"), None):
        yield Clue("place-agrees", f"both are placed in '{same.text}'")
    for side, other in pair.sides:
        for spot in side.spots:
            yield from _spot_clues(spot, side, other, pair)
    if pair.a.profile.countries & pair.b.profile.countries:
        yield Clue("country-agrees", "both entries tell the same country")


def _spot_clues(spot: Spot, side: Side, other: Side, pair: Comparison) -> Iterator[Clue]:
    """Weigh a place of one entry against those of the other. What lies apart is no clue but a veto."""
    relations = {relate(spot, there) for there in other.spots}
    if "same" in relations or "apart" in relations:
        return
    if _implied(spot, other):
        yield Clue("place-agrees", f"both names tell '{spot.text}'")
    elif spot is not side.inside and relations:
        if side is pair.a or other.inside:
            yield Clue("place-within", f"'{spot.text}' and '{other.spots[0].text}': one may lie in the other")
    else:
        yield from _one_sided(spot, side, other, pair)


def _one_sided(spot: Spot, side: Side, other: Side, pair: Comparison) -> Iterator[Clue]:
    """Weigh a place that the other entry does not tell, unless the other's coalition tells it."""
    yield Clue(_missing_rule(spot, side), f"'{spot.text}' in one entry alone")
    country = spot.place.country if spot.place else None
    coalition = other.profile.mention.member_of
    if country and coalition is not None and pair.listing.coalition_country.get(coalition) == country:
        yield Clue("coalition-country", f"the other entry's coalition is of '{country}' too")


def _implied(spot: Spot, other: Side) -> bool:
    """Tell whether the other entry says the place in its name, or tells its country, where the place is a country."""
    if spot.words <= set(other.form.stems):
        return True
    place = spot.place
    return place is not None and place.level == "country" and place.country in other.profile.countries


def _missing_rule(spot: Spot, side: Side) -> str:
    if spot is side.inside:
        return "place-inside"
    if not spot.apart:
        return "place-attached"
    return "place-apart" if spot.place is not None and spot.place.level == "country" else "town-apart"
