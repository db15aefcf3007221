"""Towns in a column of places: of one body several people may sign, each from where he lives."""

from __future__ import annotations

from signclean.matching.listing import Listing
from signclean.matching.profiles import Profile


def fill_in_towns(a: Profile, b: Profile, listing: Listing) -> bool:
    """Tell whether two entries set a town each in a column, and no third one has their name with another town."""
    spots = a.spot, b.spot
    filled = all(spot and spot.column and (spot.place is None or spot.place.level == "city") for spot in spots)
    return filled and not any(listing.heads_series(profile.forms[0]) for profile in (a, b))
