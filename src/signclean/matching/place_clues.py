"""What the places of two entries say."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.knowledge.places.parts import parts_in
from signclean.matching.comparison import Comparison
from signclean.matching.known_bodies import known_seats
from signclean.matching.lands import is_of_country
from signclean.matching.notes import contradicting_notes
from signclean.matching.places import lies_within
from signclean.matching.sides import Side
from signclean.matching.spots import Spot
from signclean.matching.verdicts import Clue


def place_clues(pair: Comparison) -> Iterator[Clue]:
    """Yield the clues that places, told countries and the countries of coalitions give."""
    if same := next((a for a, _, relation in pair.spot_relations if relation == "same"), None):
        yield Clue(_agreement(same), f"both are placed in '{same.text}'")
    for side, other in pair.sides:
        for spot in side.spots:
            yield from _spot_clues(spot, side, other, pair)
    a, b = pair.countries
    if a & b:
        yield Clue("country-agrees", "both entries tell the same country")
    elif a and b:
        yield Clue("legal-form-elsewhere", "the legal form of one is of another country")
    notes = contradicting_notes(pair.a.profile, pair.b.profile) if pair.named_first else None
    if notes:
        yield Clue("notes-differ", f"'{notes[0]}' beside one name, '{notes[1]}' beside the other")


def _agreement(spot: Spot) -> str:
    """Return the rule for a place that both entries tell: a country is that of many."""
    return "country-agrees" if _is_country(spot) else "place-agrees"


def _is_country(spot: Spot) -> bool:
    return spot.place is not None and spot.place.level == "country"


def _spot_clues(spot: Spot, side: Side, other: Side, pair: Comparison) -> Iterator[Clue]:
    """Weigh a place of one entry against those of the other. What lies apart is no clue but a veto."""
    relations = {how for a, b, how in pair.spot_relations if spot is a or spot is b}
    told = "same" in relations or (not relations and other.implies(spot))
    if told and spot is side.inside and side.begins_with_place and not other.says(spot) and not pair.tells_one:
        yield Clue("place-first", f"'{spot.text}' begins one name, and stands beside the other at most")
    if "apart" in relations and side is pair.a and spot is side.profile.spot and pair.fill_in_towns:
        yield Clue("towns-filled-in", f"'{spot.text}' in a column of places, '{other.spots[0].text}' in the other")
    if "same" in relations or "apart" in relations:
        return
    implied = other.says(spot) or (not relations and (other.implies(spot) or _is_seat_of_letters(spot, side, other)))
    if implied or (pair.shared_spot and lies_within(pair.shared_spot, spot)):
        by_form = not relations and other.implies_by_form(spot)
        yield Clue(_agreement(spot), f"both names tell '{spot.text}'")
        if by_form:
            yield Clue("place-by-form", f"of '{spot.text}' the other has a legal form alone")
    elif spot is not side.inside and relations:
        if side is pair.a or other.inside:
            text = f"'{spot.text}' and '{other.spots[0].text}': one may lie in the other"
            yield Clue("column-place" if _are_seats(spot, other.spots[0]) else "place-within", text)
    elif not (relations and any(spot.words < wide.words for wide in other.spots)):  # else told from the other side
        yield from _one_sided(spot, side, other, pair)


def _are_seats(spot: Spot, other: Spot) -> bool:
    """Tell whether both places stand in a column, or one is the country there: a town says where in it."""
    return (spot.column and other.column) or any(one.column and _is_country(one) for one in (spot, other))


def _is_seat_of_letters(spot: Spot, side: Side, other: Side) -> bool:
    """Tell whether the country behind letters is where a table seats the body they stand for: no branch of it."""
    spelled = len(other.form.words) > 1 and _only_letters(side)
    land = spot.place if spot.place and spot.place.level == "country" else None
    part = bool(parts_in(spot.text))  # `Scotland` is no seat of a body of the whole land
    if not spelled or land is None or part:
        return False
    return land.country in other.profile.countries or land.country in _known_seats(side, other)


def _known_seats(side: Side, other: Side) -> frozenset[str]:
    """Return the countries where the table of bodies seats those of the letters and the name."""
    words = (word for word in side.form.words if not side.inside or word.stem not in side.inside.words)
    return frozenset(seat for word in words for seat in known_seats(word.key, frozenset(other.form.stems)))


def _one_sided(spot: Spot, side: Side, other: Side, pair: Comparison) -> Iterator[Clue]:
    """Weigh a place that the other entry does not tell, unless the other's coalition tells it."""
    rule = _missing_rule(spot, side, pair)
    yield Clue(rule, f"'{spot.text}' in one entry alone")
    form = other.profile.mention.legal_form
    if rule == "town-apart" and form and not side.profile.mention.legal_form:
        yield Clue("town-beside-form", f"'{form}' in the other alone")
    country = spot.place.country if spot.place and spot.place.level == "country" else None
    coalition = other.profile.mention.member_of
    if country and coalition is not None and pair.listing.coalition_country.get(coalition) == country:
        yield Clue("coalition-country", f"the other entry's coalition is of '{country}' too")


def _missing_rule(spot: Spot, side: Side, pair: Comparison) -> str:
    """Return the rule for a place in one entry alone: an address is left out sooner than a part of the name."""
    country = spot.place is not None and spot.place.level == "country" and not spot.place.ambiguous
    letters = _only_letters(side)
    if spot is side.inside:
        return "place-after-letters" if letters and country else "place-inside"
    if country and spot.apart and not parts_in(spot.text) and not _reaches_wide(pair):
        return "place-apart"
    if spot.column and not country and not spot.chapter:
        return "column-place"
    part = spot.chapter or _is_branch(spot, pair)
    attached = (
        part or not spot.apart or country or _narrows_letters(spot, side, pair) or lies_within(spot, pair.shared_spot)
    )
    return "place-attached" if attached else "town-apart"


def _is_branch(spot: Spot, pair: Comparison) -> bool:
    """Tell whether a state or province stands beside the name of a national body: it has its seat in a town."""
    state = spot.place is not None and spot.place.level == "subdivision"
    return state and any(word.sense == "national" or is_of_country(word) for word in pair.shared)


def _reaches_wide(pair: Comparison) -> bool:
    """Tell whether the words that agree say that the body is at work in many countries: there it has chapters."""
    return not pair.tells_one and any(word.sense in _WIDE for word in pair.shared)


_WIDE = ("global", "international")


def _narrows_letters(spot: Spot, side: Side, pair: Comparison) -> bool:
    """Tell whether the place follows letters that stand for the other name: no seat in brackets."""
    bracketed = f"({spot.text}" in side.profile.mention.text
    told = any("acronym" in link.how for link in pair.alignment.links) or len(pair.shared) <= 1
    return told and not bracketed and _only_letters(side)


def _only_letters(side: Side) -> bool:
    """Tell whether the name, its place aside, is letters alone."""
    inside = side.inside.words if side.inside else frozenset()
    rest = [word for word in side.form.words if word.stem not in inside]
    return len(rest) == 1 and rest[0].raw.isupper()
