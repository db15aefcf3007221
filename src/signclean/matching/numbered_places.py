"""Numbers that stand for a place: `Kultur 59` in France sits in the department whose official number that is."""

from __future__ import annotations

from dataclasses import replace

from signclean.matching.sides import Side
from signclean.matching.spots import Spot


def read_numbered_place(side: Side, other: Side) -> Side:
    """Return a side of the comparison whose extra number is the place that the other entry tells in words, else as is.

    The number is the end of the place's code (ISO 3166-2): `79` beside `Deux-Sèvres`, which is FR-79.
    """
    if side.inside is not None:
        return side
    for i, word in zip(side.indices, side.extra, strict=True):
        if word.role == "number" and (spot := _find_numbered(word.key, other)):
            place = Spot(word.raw, frozenset({word.stem}), apart=False, place=spot.place)
            extra = tuple(other for other in side.extra if other is not word)
            return replace(side, inside=place, extra=extra, indices=tuple(j for j in side.indices if j != i))
    return side


def _find_numbered(number: str, side: Side) -> Spot | None:
    return next((spot for spot in side.spots if spot.place and _has_number(spot.place.codes, number)), None)


def _has_number(codes: tuple[str, ...], number: str) -> bool:
    return any("-" in code and code.partition("-")[2] == number.zfill(2) for code in codes)
